import type { Diagnostic, Report } from "./diagnostic.js";
import { atLevel, isRecoverable, type Levels } from "./levels.js";

/** The findings of one run, as they come. */
export interface Findings {
  readonly report: Report;
  readonly all: readonly Diagnostic[];
  readonly hasErrors: () => boolean;
}

/** A new, empty collection. */
export function collectFindings(): Findings {
  const all: Diagnostic[] = [];
  let errors = false;
  return {
    report: (found) => {
      all.push(found);
      if (found.severity === "error") errors = true;
    },
    all,
    hasErrors: () => errors,
  };
}

/**
 * The same collection, which no longer takes what the user wants to hear nothing of, and takes errors from which one can
 * go on at the level that the user chose.
 */
export function silence(findings: Findings, levels: Levels): Findings {
  return {
    ...findings,
    report: (found) => {
      const wished = atLevel(found, levels);
      if (wished !== null)
        findings.report(isRecoverable(found.code) ? wished : found);
    },
  };
}
