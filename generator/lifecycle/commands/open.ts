import { UsageError } from "../../cli/arguments.js";
import type { Given, Status } from "../../cli/command.js";
import { renderFindings, showFindings, statusOf } from "../../cli/findings.js";
import { openProject } from "../../cli/open-project.js";
import type { Terminal } from "../../cli/terminal.js";
import { projectWithoutConfig, type Project } from "../../config/index.js";
import { collectFindings, type Findings } from "../../diagnostics/findings.js";
import { orderDiagnostics } from "../../diagnostics/order.js";
import type { Document } from "../../model/index.js";
import { isIsoDate } from "../date.js";
import { loadManifest } from "../manifest/load.js";
import type { Manifest } from "../manifest/manifest.js";

/** A description with its records, and the manifest; nulls after an error, which is among the findings. */
export interface Opened {
  readonly findings: Findings;
  readonly document: Document | null;
  readonly manifest: Manifest | null;
}

/** Reads what the flags name, as far as the document with its records. */
export async function open(given: Given, terminal: Terminal): Promise<Opened> {
  const findings = collectFindings();
  const project = await openProject(given, terminal.cwd, findings.report);
  if (project === null) return { findings, document: null, manifest: null };
  const manifest = given.value("manifest");
  return understand(
    manifest === null ? project : { ...project, lifecycle: manifest },
    findings,
  );
}

/** Reads one description without a configuration. */
export async function openFile(
  spec: string,
  preset: string | null,
  lifecycle: string | null,
  findings: Findings,
): Promise<Opened> {
  const project = projectWithoutConfig(
    { spec, preset, targets: ["typescript"], out: "sdk" },
    findings.report,
  );
  if (project === null) return { findings, document: null, manifest: null };
  return understand({ ...project, lifecycle }, findings);
}

async function understand(
  project: Project,
  findings: Findings,
): Promise<Opened> {
  const { runPipeline } = await import("../../pipeline.js");
  const { document } = await runPipeline(project, { findings }, "rules");
  const manifest =
    project.lifecycle === null
      ? null
      : await loadManifest(project.lifecycle, () => undefined);
  return { findings, document: document ?? null, manifest };
}

/** The day of `--as-of`: a date, or `today` in UTC; the only place where the clock is read. */
export function dayOf(given: Given, fallback: string | null): string {
  const text = given.value("as-of");
  if (text === "today") return new Date().toISOString().slice(0, 10);
  if (text !== null && isIsoDate(text)) return text;
  if (text !== null)
    throw new UsageError(`--as-of takes YYYY-MM-DD or today, not ${text}.`);
  if (fallback !== null) return fallback;
  throw new UsageError(
    "--as-of is missing: the manifest has no asOf to take instead.",
  );
}

/** The format that was asked for, one of a few. */
export function formatOf(given: Given, known: readonly string[]): string {
  const format = given.value("format") ?? known[0]!;
  if (!known.includes(format))
    throw new UsageError(`--format takes ${known.join(", ")}, not ${format}.`);
  return given.has("json") ? "json" : format;
}

/** Shows findings (only errors, unless `all`), and gives the status they lead to. */
export async function finish(
  findings: Findings,
  terminal: Terminal,
  all: boolean,
): Promise<Status> {
  const shown = orderDiagnostics(findings.all).filter(
    ({ severity }) => all || severity === "error",
  );
  showFindings(await renderFindings(shown), terminal);
  return statusOf(findings.all);
}

/** A value as the one JSON document of a command. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + "\n";
}
