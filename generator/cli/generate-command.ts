import { hashInputs, recall, remember } from "../cache/index.js";
import type { Project } from "../config/index.js";
import { collectFindings, type Findings } from "../diagnostics/findings.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import type { Given, Run, Status } from "./command.js";
import { renderFindings } from "./findings.js";
import { openProject } from "./open-project.js";
import { nothing, showOutcome } from "./outcome.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** `sundial generate`, with and without `--check`. What is heavy is loaded only when something changed. */
export const run: Run = async (given, terminal) => {
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  if (given.has("check")) {
    const { check } = await import("./check-command.js");
    return check(project, findings, given, terminal);
  }
  if (project === null) return refuse(findings, given, terminal);
  const remembered = recall(project);
  if (remembered === null) return generate(project, findings, given, terminal);
  const { files: unchanged, text, ...rest } = remembered;
  const outcome = { ...nothing, ...rest, unchanged };
  return showOutcome(outcome, text, project, given, terminal);
};

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
): Promise<Status> {
  const before = hashInputs(project);
  const texts = new Map<string, string>();
  const { generateProject } = await import("../generate.js");
  const result = await generateProject(
    project,
    {
      findings,
      texts,
      onStage: (stage) => terminal.progress(stageText(stage)),
      onWait: ({ pid }) =>
        terminal.progress(`waiting for another run (process ${pid})`),
    },
    async ({ emitted, operations, schemas, bundled }) => {
      const diagnostics = orderDiagnostics(findings.all);
      // What is said about the folder, such as an overwritten edit, holds for this run only.
      if (diagnostics.some(({ code }) => code.startsWith("emit/"))) return;
      const text = await renderFindings(diagnostics, texts);
      const kept = { operations, schemas, diagnostics, text };
      remember(project, before, bundled, emitted.files, kept);
    },
  );
  const diagnostics = orderDiagnostics(findings.all);
  const { emitted, operations, schemas } = result;
  const { written, removed, unchanged } = emitted ?? nothing;
  return showOutcome(
    { written, removed, unchanged, operations, schemas, diagnostics },
    await renderFindings(diagnostics, texts),
    project,
    given,
    terminal,
  );
}
