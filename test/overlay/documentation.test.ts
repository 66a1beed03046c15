import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Config } from "../../generator/config/config.js";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { runPipeline } from "../../generator/pipeline.js";
import { probe, probeProject } from "../pipeline/support.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const page = readFileSync(join(projectRoot, "docs/overlays.md"), "utf8");

/** The code of a language on the page, in order. */
function code(language: string): readonly string[] {
  const fence = new RegExp("```" + language + "\\n([^`]*)```", "g");
  return [...page.matchAll(fence)].map(([, text]) => text!);
}

test("the example of the page does what the page says", async () => {
  const [config, allowing] = code("json").map(
    (text) => JSON.parse(text) as Config,
  );
  const [description, overlay] = code("yaml");
  const folder = temporaryFolder();
  writeFiles(folder, {
    [config!.spec]: description!,
    [config!.overlays![0]!]: overlay!,
  });
  const findings = collectFindings();
  const project = probeProject(folder, join(folder, config!.spec), {
    overlays: config!.overlays!.map((name) => join(folder, name)),
  });
  const { document } = await runPipeline(
    project,
    { findings, targets: [probe] },
    "normalize",
  ).then(({ normalized }) => ({ document: normalized }));
  expect(findings.all).toEqual([]);
  expect(document!.operations).toMatchObject([
    {
      id: "listPets",
      parameters: [{ name: "limit" }],
      extensions: { "x-sunset": "2030-01-01" },
    },
  ]);
  expect(allowing!.references).toEqual({
    folders: ["common"],
    urls: ["https://example.com/schemas/"],
  });
});
