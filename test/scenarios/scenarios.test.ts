import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary.js";
import {
  readTree,
  scenarios,
  sdkOf,
  sdksOnly,
  withConsumers,
  withoutRuntime,
  writeScenarios,
} from "./scenarios.js";

const update = process.env["UPDATE_SCENARIOS"] === "1";

describe.each(scenarios)("$name", (scenario) => {
  const expected = join(scenario.folder, "typescript");

  test("gives the expected files, and no others", async () => {
    const files = withoutRuntime(await sdkOf(scenario));
    if (update) {
      rmSync(expected, { recursive: true, force: true });
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(expected, path)), { recursive: true });
        writeFileSync(join(expected, path), text);
      }
    }
    expect(files).toEqual(readTree(expected));
  });

  test("is laid out as Prettier does", async () => {
    for (const [filepath, text] of Object.entries(readTree(expected)))
      expect(await prettier.format(text, { filepath }), filepath).toBe(text);
  });
});

test("all of them compile with every flag, and their types allow and refuse what they should", async () => {
  const folder = temporaryFolder();
  await writeScenarios(folder);
  expect(await compile("TypeScript 7", folder, sdksOnly)).toBe("");
  expect(await compile("TypeScript 7", folder, withConsumers)).toBe("");
}, 120_000);
