import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { builtCli, runNode } from "../support/built.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { pets } from "./harness.js";

test(
  "code that was kept compiled imports what it needs, and says nothing about it",
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "pets.yaml": pets,
      "over.yaml":
        "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: $.info, update: { title: Animals } }]\n",
      "sundial.config.ts": `const out: string = "sdk";
export default {
  spec: "pets.yaml",
  overlays: ["over.yaml"],
  targets: [
    { target: "typescript", out: out + "/a" },
    { target: "openapi-fetch", out: out + "/b" },
    { target: "reference", out: out + "/c" },
  ],
};
`,
    });
    const cli = await builtCli();
    for (const run of ["first", "second", "third"]) {
      rmSync(`${folder}/sdk`, { recursive: true, force: true });
      const ended = await runNode(cli, ["generate"], { cwd: folder });
      expect([run, ended.status, ended.err]).toEqual([run, 0, ""]);
    }
  },
);
