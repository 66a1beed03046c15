import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../generator/config/index.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { generateProject } from "../../generator/generate.js";
import { runPipeline } from "../../generator/pipeline.js";
import { targetNames } from "../../generator/targets/registry.js";

/** Options that make a target write all that it can. */
const fullest: Readonly<Record<string, object>> = {
  typescript: { validators: true },
  reference: { asOf: "2026-02-20" },
};

/** A project that writes every target there is below `folder`, each to `<folder>/<target>`. */
export function projectOf(folder: string, description: object): Project {
  const spec = join(folder, "openapi.json");
  writeFileSync(spec, JSON.stringify(description));
  return {
    home: folder,
    configFile: null,
    spec,
    references: {},
    overlays: [],
    preset: null,
    conventions: {},
    lifecycle: null,
    pins: null,
    levels: {},
    names: join(folder, "sundial.names.json"),
    outputs: targetNames.map((target) => ({
      target,
      directory: join(folder, target),
      options: { ...fullest[target] },
      source: null,
    })),
  };
}

/** The errors that a description is refused with. Of the targets only one is asked, the one that judges most. */
export async function refusal(
  project: Project,
): Promise<readonly Diagnostic[]> {
  const findings = collectFindings();
  const outputs = project.outputs.filter(
    ({ target }) => target === "typescript",
  );
  await runPipeline({ ...project, outputs }, { findings });
  return findings.all.filter(({ severity }) => severity === "error");
}

/** Generates a project; gives the errors. */
export async function produce(
  project: Project,
): Promise<readonly Diagnostic[]> {
  const { findings } = await generateProject(project);
  return findings.all.filter(({ severity }) => severity === "error");
}
