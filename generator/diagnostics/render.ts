import type { SourceRef } from "../model/source-ref.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { codeFrame, type Place } from "./frame.js";
import { orderDiagnostics } from "./order.js";
import { printableLine } from "./printable.js";

/** Where a reference leads, with the text around it; null when the text cannot be had. */
export type Locator = (
  source: SourceRef,
) => { readonly text: string; readonly place: Place } | null;

export type Style = "error" | "warning" | "info" | "strong" | "faint" | "added";

export interface RenderOptions {
  readonly locate: Locator;
  /** Adds colour; returns the text as it is where there is none. */
  readonly paint: (style: Style, text: string) => string;
  /** How many findings of one code are shown, by severity; the rest is counted. */
  readonly limits: Readonly<Record<Severity, number>>;
}

/** Notes about the output are always shown: each is said once, and explains what the command did. */
function limitOf(
  { code, severity }: Diagnostic,
  options: RenderOptions,
): number {
  return severity === "info" && code.startsWith("emit/")
    ? options.limits.error
    : options.limits[severity];
}

/** How many findings of one code a person reads. Notes about the description are counted only. */
export const defaultLimits: RenderOptions["limits"] = {
  error: 10,
  warning: 3,
  info: 0,
};

/**
 * Findings as text for people, sorted, each with `file:line:column`, the lines around it and what to do. Ends with a line
 * break unless empty.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: RenderOptions,
): string {
  const blocks: string[] = [];
  const ordered = orderDiagnostics(diagnostics);
  for (const group of groupByCode(ordered)) {
    const { code } = group[0]!;
    const shown = group.slice(0, limitOf(group[0]!, options));
    for (const found of shown) blocks.push(renderOne(found, options));
    const rest = group.length - shown.length;
    if (rest > 0 && shown.length > 0)
      blocks.push(options.paint("faint", `… and ${rest} more ${code}\n`));
  }
  return blocks.join("\n");
}

/** `2 errors, 3 warnings`; empty when there is none of the severities. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  for (const [severity, one, several] of counted) {
    const count = orderDiagnostics(diagnostics).filter(
      (found) => found.severity === severity,
    ).length;
    if (count > 0) parts.push(`${count} ${count === 1 ? one : several}`);
  }
  return parts.join(", ");
}

const counted = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["info", "note", "notes"],
] as const;

function groupByCode(
  ordered: readonly Diagnostic[],
): readonly (readonly Diagnostic[])[] {
  const groups: Diagnostic[][] = [];
  for (const found of ordered) {
    const last = groups.at(-1);
    if (last?.[0]!.code === found.code) last.push(found);
    else groups.push([found]);
  }
  return groups;
}

function renderOne(found: Diagnostic, options: RenderOptions): string {
  const { paint } = options;
  const located = found.source && options.locate(found.source);
  const where =
    found.source === null
      ? ""
      : `${paint("strong", nameOf(found.source, located?.place ?? null))} - `;
  const what = `${paint(found.severity, found.severity)} ${paint("faint", found.code)}`;
  const lines = [`${where}${what}: ${printableLine(found.message)}`];
  if (located) {
    lines.push("");
    for (const line of codeFrame(located.text, located.place))
      lines.push("  " + line);
    lines.push("");
  }
  if (found.hint !== null)
    lines.push(`  ${paint("strong", "Hint:")} ${printableLine(found.hint)}`);
  for (const { message, source } of found.related) {
    const place = options.locate(source)?.place ?? null;
    lines.push(`  ${printableLine(message)} ${nameOf(source, place)}`);
  }
  return lines.join("\n") + "\n";
}

/** `file:line:column`; where that cannot be told, the file and the pointer into it. */
function nameOf(source: SourceRef, place: Place | null): string {
  const file = printableLine(source.file);
  if (place !== null) return `${file}:${place.line}:${place.column}`;
  return source.pointer === ""
    ? file
    : `${file}#${printableLine(source.pointer)}`;
}
