import type { Project } from "../config/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { shownPath } from "../emit/paths.js";
import type { Given, Status } from "./command.js";
import { showFindings, statusOf } from "./findings.js";
import type { Terminal } from "./terminal.js";

/** What `generate` tells at the end; paths absolute. */
export interface Outcome {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly operations: number;
  readonly schemas: number;
  /** Ordered. */
  readonly diagnostics: readonly Diagnostic[];
}

export const nothing: Outcome = {
  written: [],
  removed: [],
  unchanged: 0,
  operations: 0,
  schemas: 0,
  diagnostics: [],
};

/** Prints the outcome of `generate`: with `--json` in the published shape (`schemas/generate.schema.json`). */
export function showOutcome(
  outcome: Outcome,
  findings: string,
  project: Project | null,
  given: Given,
  terminal: Terminal,
  begin = 0,
): Status {
  const status = statusOf(outcome.diagnostics);
  const quiet = given.has("quiet");
  if (!quiet || status !== 0) showFindings(findings, terminal);
  const seconds = Math.round(performance.now() - begin) / 1000;
  if (given.has("json")) terminal.out(toJson(outcome, seconds));
  else if (status !== 0) terminal.err("Nothing was written.\n");
  else if (!quiet && project !== null)
    terminal.out(summary(outcome, project, seconds));
  return status;
}

function toJson(outcome: Outcome, seconds: number): string {
  const { written, unchanged, removed, ...rest } = outcome;
  const { operations, schemas, diagnostics } = rest;
  const document = {
    written: written.map(shownPath),
    unchanged,
    removed: removed.map(shownPath),
    operations,
    schemas,
    diagnostics,
    seconds,
  };
  return JSON.stringify(document, null, 2) + "\n";
}

function summary(
  { written, removed, unchanged, operations, schemas, diagnostics }: Outcome,
  { outputs }: Project,
  seconds: number,
): string {
  const folders = outputs.map(({ directory }) => shownPath(directory));
  const changes = [
    written.length === 0 ? null : `wrote ${count(written.length, "file")}`,
    removed.length === 0 ? null : `removed ${removed.length}`,
    unchanged === 0 ? null : `${unchanged} unchanged`,
  ].filter((part) => part !== null);
  const notes = diagnostics.filter(
    ({ severity }) => severity === "info",
  ).length;
  const lines = [
    `${folders.join(", ")}: ${changes.join(", ")}.`,
    `${count(operations, "operation")}, ${count(schemas, "schema")}, ${seconds.toFixed(2)} s.`,
  ];
  if (notes > 0) lines.push(`${count(notes, "note")}: see --json.`);
  return lines.join("\n") + "\n";
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
