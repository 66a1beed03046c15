import { readFileSync } from "node:fs";
import type { Project, ProjectOutput } from "./config/index.js";
import { sha256, type Stamp } from "./emit/index.js";
import { fingerprint } from "./fingerprint.js";
import { printNames } from "./names/index.js";
import { toolVersion } from "./package-root.js";
import type { Stages } from "./pipeline.js";

/** Makes, for every output of a run, what its `sundial.lock` says that it was made from. */
export function stamper(
  project: Project,
  { source, names, inputs }: Stages,
): (output: ProjectOutput) => Stamp {
  const { preset, conventions, lifecycle } = project;
  const manifest = lifecycle === null ? null : readFileSync(lifecycle, "utf8");
  const templates = [...(inputs?.templates ?? [])].map(([path, { text }]) => [
    path,
    text,
  ]);
  const common = {
    tool: toolVersion(),
    // Its members are sorted already, see source/sort-keys.ts.
    description: sha256(JSON.stringify([source?.tree, manifest])),
    names: sha256(printNames(names!)),
  };
  return ({ target, options }) => ({
    ...common,
    settings: fingerprint({
      preset,
      conventions,
      target,
      options,
      // Absent without any, so that locks stay what they were.
      ...(templates.length === 0 ? {} : { templates }),
    }),
  });
}
