import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { sundial, workIn } from "../cli/harness.js";
import { compile } from "../support/compile.js";
import { projectRoot } from "../support/shared.js";
import { blocksOf } from "./page.js";

describe("docs/webhooks.md", { timeout: 120_000 }, () => {
  test("its programs compile, and print what the page says, on loopback", async () => {
    const blocks = blocksOf("webhooks.md");
    const files = blocks.flatMap(({ file, text }) =>
      file === null ? [] : [[file, text] as const],
    );
    const folder = workIn({
      "package.json": '{ "type": "module" }',
      ...Object.fromEntries(files),
    });
    const { err, status } = await sundial("generate");
    expect(status, err).toBe(0);
    // The types of an older compiler are those of test/scenarios/incoming.
    expect(
      await compile("TypeScript 7", folder, {
        compilerOptions: {
          types: ["node"],
          typeRoots: [join(projectRoot, "node_modules/@types")],
          skipLibCheck: true,
        },
      }),
    ).toBe("");
    let program = "";
    let outputs = 0;
    for (const { file, isOutput, text } of blocks) {
      if (file?.endsWith(".ts") === true) program = file;
      if (!isOutput) continue;
      outputs++;
      const outfile = join(folder, `${program}.mjs`);
      await build({
        entryPoints: [join(folder, program)],
        outfile,
        bundle: true,
        platform: "node",
        format: "esm",
        logLevel: "error",
      });
      const run = spawnSync(process.execPath, [outfile], { encoding: "utf8" });
      expect(run.stderr + run.stdout).toBe(text);
    }
    expect(outputs).toBe(2);
  });
});
