import type { Project, ProjectOutput } from "./config/index.js";
import { isModulePath } from "./config/module-path.js";
import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "./diagnostics/index.js";
import { didYouMean } from "./diagnostics/nearest.js";
import type { Document } from "./model/index.js";
import { begin, type Inputs, type PipelineContext } from "./pipeline.js";
import { targetOfModule } from "./targets/module.js";
import { target as builtIn, targetNames } from "./targets/registry.js";
import type { GeneratedFile, Target } from "./targets/target.js";
import { TemplateError } from "./templates/template.js";

/** What one target made of a document. */
export interface TargetOutput {
  readonly output: ProjectOutput;
  /** The target's model: every decision, nothing printed. */
  readonly plan: unknown;
  readonly files: readonly GeneratedFile[];
}

/** Stages 7 and 8 for every output of the project: plans, then prints. An output with an unknown target is left out. */
export async function printTargets(
  project: Project,
  document: Document,
  inputs: Inputs,
  context: PipelineContext,
): Promise<readonly TargetOutput[]> {
  const stage = begin(context);
  const made: TargetOutput[] = [];
  for (const output of project.outputs) {
    const target = await findTarget(output, project.home, context);
    if (target === null) continue;
    const report = placing(output, context.findings.report);
    const options = target.options(output.options, report);
    const { conventions, templates } = inputs;
    const targetContext = {
      options,
      conventions,
      report,
      ...(templates === null ? {} : { templates }),
    };

    stage(`${target.name}: plan`);
    const plan = target.plan(document, targetContext);

    stage(`${target.name}: render`);
    try {
      const files = await target.render(plan, targetContext);
      made.push({ output, plan, files });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      report(templateFailed(error));
    }
  }
  return made;
}

function templateFailed(error: TemplateError): Diagnostic {
  const { message: problem, given, file, position } = error;
  return diagnostic(
    "config/template-failed",
    { problem, given },
    { file, pointer: "", ...(position === null ? {} : { position }) },
  );
}

/** Lets every target of the project begin to load what it takes. Returns what closes all of it. */
export async function openTargets(
  { outputs }: Project,
  context: PipelineContext,
): Promise<() => void> {
  const named = outputs.filter(({ own }) => own === undefined);
  const names = new Set(named.map(({ target }) => target));
  const found = [
    ...outputs.flatMap(({ own }) => own ?? []),
    ...(await Promise.all([...names].map((name) => byName(name, context)))),
  ];
  const close = found.map((target) => target?.open?.());
  return () => close.forEach((end) => end?.());
}

async function findTarget(
  { target: name, own, source }: ProjectOutput,
  home: string,
  context: PipelineContext,
): Promise<Target | null> {
  if (own !== undefined) return own;
  const { targets = [], findings } = context;
  const found = await byName(name, context);
  if (found !== null) return found;
  const place = source && { ...source, pointer: `${source.pointer}/target` };
  if (isModulePath(name))
    return targetOfModule(name, home, place, findings.report);
  const known = [...targets.map((target) => target.name), ...targetNames];
  findings.report(
    diagnostic(
      "config/unknown-target",
      { name, suggestion: didYouMean(name, known), known },
      place,
    ),
  );
  return null;
}

async function byName(
  name: string,
  { targets = [] }: PipelineContext,
): Promise<Target | null> {
  return (
    targets.find((target) => target.name === name) ?? (await builtIn(name))
  );
}

/** Findings about a target's options are placed at its entry in the configuration, where the target does not say better. */
function placing({ source }: ProjectOutput, report: Report): Report {
  return (found) =>
    report(found.source === null ? { ...found, source } : found);
}
