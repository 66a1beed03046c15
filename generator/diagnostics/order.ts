import { compareText } from "../model/json.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

const rank: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  info: 2,
};

/** Sorted by severity, code, file and place, each finding once, however often it was reported. */
export function orderDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const found of diagnostics) {
    const key = JSON.stringify([found.code, found.source, found.message]);
    if (!unique.has(key)) unique.set(key, found);
  }
  return [...unique.values()].sort(compare);
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.source?.file ?? "", b.source?.file ?? "") ||
    comparePlace(a, b) ||
    compareText(a.message, b.message)
  );
}

function comparePlace(a: Diagnostic, b: Diagnostic): number {
  const first = a.source?.position;
  const second = b.source?.position;
  if (first && second)
    return first.line - second.line || first.column - second.column;
  return comparePointers(a.source?.pointer ?? "", b.source?.pointer ?? "");
}

/** Token by token, so that item 10 comes after item 9. */
function comparePointers(a: string, b: string): number {
  const first = a.split("/");
  const second = b.split("/");
  for (let index = 0; index < Math.min(first.length, second.length); index++) {
    const [one, two] = [first[index]!, second[index]!];
    if (one === two) continue;
    const numbers = /^\d+$/.test(one) && /^\d+$/.test(two);
    return numbers ? Number(one) - Number(two) : compareText(one, two);
  }
  return first.length - second.length;
}
