import type { Project } from "../config/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { collectFindings, type Findings } from "../diagnostics/findings.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import type { Stages, Until } from "../pipeline.js";
import { UsageError } from "./arguments.js";
import type { Given, Run, Status } from "./command.js";
import { renderFindings, showFindings, statusOf } from "./findings.js";
import { openProject } from "./open-project.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** Stage → how far the pipeline has to run, and what of it is printed. */
const stages: Readonly<
  Record<
    string,
    { readonly until: Until; readonly show: (stages: Stages) => unknown }
  >
> = {
  source: { until: "normalize", show: ({ source }) => source?.tree },
  upgrade: { until: "normalize", show: ({ upgraded }) => upgraded?.tree },
  normalize: {
    until: "normalize",
    show: ({ normalized }) => withoutTree(normalized),
  },
  enrich: { until: "rules", show: ({ document }) => withoutTree(document) },
  names: { until: "rules", show: ({ names }) => names },
  plan: {
    until: "render",
    show: ({ outputs }) => outputs && single(outputs.map(({ plan }) => plan)),
  },
  files: {
    until: "render",
    show: ({ outputs }) => outputs && single(outputs.map(({ files }) => files)),
  },
};

/** `sundial inspect STAGE`: what a stage made of the description, as JSON. */
export const run: Run = async (given, terminal) => {
  const name = given.positionals[0]!;
  if (!Object.hasOwn(stages, name))
    throw new UsageError(
      `There is no stage \`${name}\`${didYouMean(name, Object.keys(stages)) || "."} Stages: ${Object.keys(stages).join(", ")}.`,
    );
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  if (project === null) return finish(findings, given, terminal, 2);
  return inspect(project, stages[name]!, findings, given, terminal);
};

async function inspect(
  project: Project,
  { until, show }: (typeof stages)[string],
  findings: Findings,
  given: Given,
  terminal: Terminal,
): Promise<Status> {
  const { runPipeline } = await import("../pipeline.js");
  const { findPart, toJson } = await import("./json.js");
  const onStage = (stage: string): void => terminal.progress(stageText(stage));
  const texts = new Map<string, string>();
  const context = { findings, onStage, texts };
  const found = await runPipeline(project, context, until);
  const value = show(found) ?? null;
  terminal.progress("");
  if (value === null) return finish(findings, given, terminal, 1, texts);
  const pointer = given.value("pointer") ?? "";
  const part = findPart(value, pointer);
  if (part === undefined)
    throw new UsageError(`The pointer ${pointer} leads nowhere.`);
  terminal.out(toJson(part));
  return finish(findings, given, terminal, statusOf(findings.all), texts);
}

async function finish(
  findings: Findings,
  given: Given,
  terminal: Terminal,
  status: Status,
  texts?: ReadonlyMap<string, string>,
): Promise<Status> {
  const shown = orderDiagnostics(findings.all).filter(
    ({ severity }) => !given.has("quiet") || severity === "error",
  );
  showFindings(await renderFindings(shown, texts), terminal);
  return status;
}

/** One output as it is, several as a list. */
function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** The document without the tree, which `inspect upgrade` prints. */
function withoutTree<T extends { readonly tree: unknown }>(
  document: T | null,
): Omit<T, "tree"> | null {
  if (document === null) return null;
  const { tree: _tree, ...rest } = document;
  return rest;
}
