import * as fc from "fast-check";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { targetNames } from "../../generator/targets/registry.js";
import { compile } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary.js";
import { shareRuntimes, symlinkModules } from "../hostile/execute.js";
import { produce, projectOf } from "../hostile/produce.js";
import { descriptions, mutated, mutations } from "./documents.js";
import { judge, type Depth } from "./judge.js";
import { readDescription, realDescriptions } from "./real.js";

/** Printed, another one every time, and taken from the environment to see the same descriptions again. */
const seed = Number(process.env["SUNDIAL_FUZZ_SEED"] ?? Date.now() % 1e9);
const runs = Number(process.env["SUNDIAL_FUZZ_RUNS"] ?? 160);
/** However many runs there are to be, no new one begins after this many milliseconds. */
const bound = Number(process.env["SUNDIAL_FUZZ_MS"] ?? 120_000);

const settings = {
  seed,
  interruptAfterTimeLimit: bound,
  markInterruptAsFailure: false,
};

const plain: Depth = { targets: ["typescript"], again: false, layout: false };
const deep: Depth = { targets: targetNames, again: true, layout: true };

describe(`random descriptions, SUNDIAL_FUZZ_SEED=${seed} SUNDIAL_FUZZ_RUNS=${runs}`, () => {
  const timeout = 2 * bound + 120_000;

  test(
    "are refused with a place, or what they become can be read, and has all",
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(descriptions, mutations, async (made, list) => {
          expect(
            await judge(JSON.stringify(mutated(made, list)), plain),
          ).toBeNull();
        }),
        { ...settings, numRuns: runs },
      );
    },
  );

  test.skipIf(realDescriptions.length === 0)(
    "and so are real ones that were damaged",
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...realDescriptions),
          mutations,
          async (path, list) => {
            const real = readDescription(path);
            fc.pre(real !== null);
            expect(
              await judge(JSON.stringify(mutated(real, list)), plain),
            ).toBeNull();
          },
        ),
        { ...settings, numRuns: Math.ceil(runs / 4) },
      );
    },
  );

  test(
    "become the same again with all targets, laid out as by Prettier",
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(descriptions, mutations, async (made, list) => {
          expect(
            await judge(JSON.stringify(mutated(made, list)), deep),
          ).toBeNull();
        }),
        { ...settings, numRuns: Math.ceil(runs / 20) },
      );
    },
  );

  test(
    "compile, all together, and write nowhere else",
    { timeout },
    async () => {
      const root = temporaryFolder();
      // The same ones every time, unless others are asked for: a compiler's opinion of a schema that contradicts itself is
      // no reason to stop somebody else's work.
      const some = fc.sample(descriptions, {
        seed: Number(process.env["SUNDIAL_FUZZ_SEED"] ?? 1),
        numRuns: Math.ceil(runs / 20),
      });
      for (const [index, description] of some.entries()) {
        const folder = join(root, String(index));
        mkdirSync(folder);
        const project = projectOf(folder, description);
        const outputs = project.outputs.filter(
          ({ target }) => target !== "reference",
        );
        await produce({ ...project, outputs });
        const own = ["openapi.json", "sundial.names.json", ".sundial"];
        const written = new Set(readdirSync(folder));
        for (const name of [...own, ...targetNames]) written.delete(name);
        expect([...written]).toEqual([]);
      }
      expect(readdirSync(root).length).toBe(some.length);
      shareRuntimes(root);
      symlinkModules(root);
      expect(await compile("TypeScript 7", root)).toBe("");
    },
  );
});
