import type { Project } from "./config/index.js";
import { begin, runPipeline, type PipelineContext } from "./pipeline.js";
import { lintLifecycle } from "./lifecycle/lint/index.js";
import { lintDescription } from "./rules/index.js";

/**
 * Everything that can be said of a project's description: what reading it says, the rules, and those about its life cycle.
 * After an error the rules that need the model are left out.
 */
export async function lintProject(
  project: Project,
  context: PipelineContext,
): Promise<void> {
  const { upgraded, document, inputs } = await runPipeline(
    project,
    context,
    "rules",
  );
  if (upgraded === null) return;
  begin(context)("lint");
  const { report } = context.findings;
  lintDescription(upgraded, document, report);
  if (document !== null)
    lintLifecycle({ document, manifest: inputs!.lifecycle }, null, report);
}
