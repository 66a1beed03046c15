import { hashInputs, recall, remember } from "../cache/index.js";
import type { Project } from "../config/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { collectFindings, type Findings } from "../diagnostics/findings.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import { UsageError } from "./arguments.js";
import type { Given, Run, Status } from "./command.js";
import { renderFindings, statusOf } from "./findings.js";
import { openProject } from "./open-project.js";
import { nothing, showOutcome } from "./outcome.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** `sundial generate`, with and without `--check`. What is heavy is loaded only when something changed. */
export const run: Run = async (given, terminal) => {
  if (given.has("watch")) {
    const { watchAndGenerate } = await import("./watch-command.js");
    return watchAndGenerate(given, terminal);
  }
  if (!given.has("check")) return (await runOnce(given, terminal, 0)).status;
  if (given.has("update"))
    throw new UsageError("--check and --update exclude each other.");
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  const { check } = await import("./check-command.js");
  return check(project, findings, given, terminal);
};

/** One run, and what it has read. */
export interface RunOnce {
  readonly status: Status;
  /** Null where flags or configuration are wrong. */
  readonly project: Project | null;
  /** Files of the description and of overlays, as messages name them. */
  readonly files: readonly string[];
}

/** Generates once. `begin`: when it began, for the time that it took; milliseconds as of `performance.now()`. */
export async function runOnce(
  given: Given,
  terminal: Terminal,
  begin = performance.now(),
): Promise<RunOnce> {
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  if (project === null) {
    const status = await refuse(findings, given, terminal);
    return { status, project, files: [] };
  }
  const remembered = recall(project);
  if (remembered === null)
    return generate(project, findings, given, terminal, begin);
  const { files: unchanged, text, inputs: files, ...rest } = remembered;
  const outcome = { ...nothing, ...rest, unchanged };
  const shown = text ?? (await textOf(outcome.diagnostics, given));
  const status = showOutcome(
    outcome,
    shown ?? "",
    project,
    given,
    terminal,
    begin,
  );
  return { status, project, files };
}

/** The findings as text; null where they are not shown: with `--quiet`, as long as there is no error. */
async function textOf(
  diagnostics: readonly Diagnostic[],
  given: Given,
  texts?: ReadonlyMap<string, string>,
): Promise<string | null> {
  return given.has("quiet") && statusOf(diagnostics) === 0
    ? null
    : renderFindings(diagnostics, texts);
}

/** The configuration or the flags are wrong. */
async function refuse(
  findings: Findings,
  given: Given,
  terminal: Terminal,
): Promise<Status> {
  const diagnostics = orderDiagnostics(findings.all);
  const text = await renderFindings(diagnostics);
  showOutcome({ ...nothing, diagnostics }, text, null, given, terminal);
  return 2;
}

async function generate(
  project: Project,
  findings: Findings,
  given: Given,
  terminal: Terminal,
  begin: number,
): Promise<RunOnce> {
  const before = hashInputs(project);
  const texts = new Map<string, string>();
  let text: string | null = null;
  const { generateProject } = await import("../generate.js");
  const result = await generateProject(
    project,
    {
      findings,
      texts,
      onStage: (stage) => terminal.progress(stageText(stage)),
      update: given.has("update"),
      onWait: ({ pid }) =>
        terminal.progress(`waiting for another run (process ${pid})`),
    },
    async ({ emitted, operations, schemas, bundled }) => {
      const diagnostics = orderDiagnostics(findings.all);
      // What is said about the folder, such as an overwritten edit, holds for this run only.
      if (diagnostics.some(({ code }) => code.startsWith("emit/"))) return;
      text = await textOf(diagnostics, given, texts);
      const kept = { operations, schemas, diagnostics, text };
      remember(project, before, bundled, emitted.files, kept);
    },
  );
  const diagnostics = orderDiagnostics(findings.all);
  const { emitted, operations, schemas } = result;
  const { written, removed, unchanged } = emitted ?? nothing;
  const status = showOutcome(
    { written, removed, unchanged, operations, schemas, diagnostics },
    text ?? (await textOf(diagnostics, given, texts)) ?? "",
    project,
    given,
    terminal,
    begin,
  );
  return { status, project, files: [...texts.keys()] };
}
