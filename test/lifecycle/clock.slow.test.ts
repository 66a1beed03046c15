import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { tree } from "../emit/harness.js";
import { builtCli, runNode } from "../support/built.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder } from "../support/temporary.js";

/** A module that moves the clock of the process that loads it to a day. */
const clock = (day: string) => `const Real = Date;
const ahead = Real.parse("${day}T12:00:00Z") - Real.now();
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead);
    else super(...given);
  }
  static now() {
    return Real.now() + ahead;
  }
};
`;

/** Runs a command on spec/palette in a folder of its own, in a process that takes `day` for today. */
async function runOn(
  day: string,
  words: readonly string[],
  asOf = "2026-02-01",
) {
  const folder = temporaryFolder();
  cpSync(join(projectRoot, "spec/palette"), folder, { recursive: true });
  const config = JSON.parse(
    readFileSync(join(folder, "sundial.config.json"), "utf8"),
  ) as { targets: object[] };
  config.targets = [
    { target: "typescript", out: "out/typescript" },
    { target: "reference", out: "out/reference" },
  ];
  writeFileSync(join(folder, "sundial.config.json"), JSON.stringify(config));
  const manifest = join(folder, "lifecycle.yaml");
  const text = readFileSync(manifest, "utf8");
  expect(text).toContain("asOf: 2026-02-01");
  writeFileSync(manifest, text.replace("asOf: 2026-02-01", `asOf: ${asOf}`));
  const module = join(folder, "clock.mjs");
  writeFileSync(module, clock(day));
  const ended = await runNode(await builtCli(), words, {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${pathToFileURL(module).href}`,
    },
  });
  return { ...ended, folder };
}

async function generateOn(day: string, asOf?: string) {
  const { status, err, folder } = await runOn(
    day,
    ["generate", "--quiet"],
    asOf,
  );
  expect([status, err]).toEqual([0, ""]);
  const out = join(folder, "out");
  for (const target of ["typescript", "reference"])
    rmSync(join(out, target, ".sundial"), { recursive: true, force: true });
  return tree(out);
}

describe("the clock of the machine", () => {
  it(
    "is nothing to generate: only asOf moves phases",
    { timeout: 600_000 },
    async () => {
      // The cut-off of spec/palette's OpenStack, 2026-04-04, lies between the two days.
      const early = await generateOn("2026-02-01");
      const late = await generateOn("2031-07-15");
      expect(Object.keys(early).length).toBeGreaterThan(50);
      expect(late).toEqual(early);
      const moved = await generateOn("2026-02-01", "2026-04-04");
      const over = "typescript/deprecated.ts";
      expect(early[over]).not.toContain("openStack");
      expect(moved[over]).toContain("openStack");
    },
  );

  it(
    "is what `due --as-of today` asks, and nothing else does",
    { timeout: 600_000 },
    async () => {
      const due = async (day: string, asOf: string) =>
        (await runOn(day, ["lifecycle", "due", "--as-of", asOf])).out;
      expect(await due("2031-07-15", "2026-04-04")).toBe(
        await due("2026-02-01", "2026-04-04"),
      );
      expect(await due("2026-04-04", "today")).toContain(
        "2026-04-04  openstack (3 elements) becomes Deprecated.",
      );
      expect(await due("2026-04-03", "today")).not.toContain(
        "becomes Deprecated",
      );
    },
  );
});
