import { expect, test } from "vitest";
import { compile, fewCompilers } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary.js";
import { sdksOnly, withConsumers, writeScenarios } from "./scenarios.js";

test.each(fewCompilers)(
  "what the types of the scenarios allow and refuse is the same for %s",
  async (compiler) => {
    const folder = temporaryFolder();
    await writeScenarios(folder);
    expect(await compile(compiler, folder, sdksOnly)).toBe("");
    expect(await compile(compiler, folder, withConsumers)).toBe("");
  },
  120_000,
);
