import type { Project } from "../config/index.js";
import { collectFindings, type Findings } from "../diagnostics/findings.js";
import type { Diagnostic, Severity } from "../diagnostics/index.js";
import {
  adjustableCodes,
  atLevel,
  levelOf,
  type Levels,
} from "../diagnostics/levels.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import type { RenderOptions } from "../diagnostics/render.js";
import { UsageError } from "./arguments.js";
import type { Given, Run, Status } from "./command.js";
import { placed, renderFindings, showFindings, statusOf } from "./findings.js";
import { openProject } from "./open-project.js";
import { count } from "./outcome.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** `sundial lint`: everything that can be said of a description, its life cycle included. */
export const run: Run = async (given, terminal) => {
  const failsFrom = severityOf(given.value("fail-on") ?? "warning");
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  if (project === null) {
    await show(findings.all, new Map(), given, terminal);
    return 2;
  }
  if (given.has("rules")) return listRules(project.levels, terminal);
  const texts = new Map<string, string>();
  await lint(project, findings, texts, terminal);
  const found = findings.all
    .map((one) => atLevel(one, project.levels))
    .filter((one) => one !== null);
  await show(found, texts, given, terminal);
  const status = statusOf(found);
  if (status !== 0) return status;
  return found.some(({ severity }) => rank[severity] >= rank[failsFrom])
    ? 1
    : 0;
};

async function lint(
  project: Project,
  findings: Findings,
  texts: Map<string, string>,
  terminal: Terminal,
): Promise<void> {
  const { lintProject } = await import("../lint.js");
  const onStage = (stage: string): void => terminal.progress(stageText(stage));
  await lintProject(project, { findings, texts, onStage });
  terminal.progress("");
}

/** How many findings of one code are shown without `--all`. */
const limits: RenderOptions["limits"] = { error: 20, warning: 3, info: 1 };
const unlimited: RenderOptions["limits"] = {
  error: Infinity,
  warning: Infinity,
  info: Infinity,
};

async function show(
  all: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  given: Given,
  terminal: Terminal,
): Promise<void> {
  const found = orderDiagnostics(all);
  if (given.has("json")) {
    terminal.out(await toJson(found, texts));
    return;
  }
  const shown = given.has("quiet")
    ? found.filter(({ severity }) => severity === "error")
    : found;
  const most = given.has("all") ? unlimited : limits;
  showFindings(await renderFindings(shown, texts, most), terminal);
  if (!given.has("quiet")) terminal.out(summary(found));
}

/** The published shape, `schemas/lint.schema.json`. */
async function toJson(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const counts = countBySeverity(found);
  const document = {
    errors: counts.error,
    warnings: counts.warning,
    notes: counts.info,
    diagnostics: await placed(found, texts),
  };
  return JSON.stringify(document, null, 2) + "\n";
}

/** How often each rule found something, and the sum. */
function summary(found: readonly Diagnostic[]): string {
  if (found.length === 0) return "Nothing to complain about.\n";
  const counts = new Map<string, { severity: Severity; times: number }>();
  for (const { code, severity } of found) {
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { severity, times: 1 });
    else known.times++;
  }
  const width = String(found.length).length;
  const lines = [...counts].map(
    ([code, { severity, times }]) =>
      `${String(times).padStart(width)}  ${words[severity].padEnd(7)}  ${code}`,
  );
  const { error, warning, info } = countBySeverity(found);
  const sum = [
    count(error, "error"),
    count(warning, "warning"),
    count(info, "note"),
  ].join(", ");
  return [...lines, "", `${sum}.`, ""].join("\n");
}

const words: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function countBySeverity(
  found: readonly Diagnostic[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

const rank: Readonly<Record<Severity, number>> = {
  info: 0,
  warning: 1,
  error: 2,
};

function severityOf(text: string): Severity {
  if (text === "error" || text === "warning" || text === "info") return text;
  throw new UsageError(`--fail-on takes error, warning or info, not ${text}.`);
}

function listRules(levels: Levels, terminal: Terminal): Status {
  const lines = [...adjustableCodes()]
    .sort()
    .map((code) => `${levelOf(code, levels).padEnd(7)}  ${code}`);
  terminal.out(lines.join("\n") + "\n");
  return 0;
}
