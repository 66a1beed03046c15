import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typescript } from "../../generator/targets/typescript/index.js";
import { writeSdk } from "../support/compile.js";
import { typescriptSdk } from "../support/sdk.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

/** What the target's commands say, run in the project's root. */
function verify(folder: string): string {
  try {
    for (const { command, arguments: args } of typescript.verify(folder))
      execFileSync(command, args, { cwd: projectRoot, encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test("the commands of the TypeScript target compile its output, and find what does not", async () => {
  const { files } = await typescriptSdk(
    join(projectRoot, "test/scenarios/unions/spec.yaml"),
    { options: { validators: false } },
  );
  const folder = temporaryFolder();
  writeSdk(folder, files);
  writeFiles(folder, { "package.json": '{ "type": "module" }' });
  expect(verify(folder)).toBe("");
  writeFiles(folder, {
    "index.ts": 'export const wrong: number = "text";\n',
  });
  expect(verify(folder)).toContain("TS2322");
}, 120_000);
