import type { SourceRef } from "../model/source-ref.js";
import { catalogue } from "./catalogue/index.js";

export type Severity = "error" | "warning" | "info";

/** A finding about the input. Findings are collected and all shown, never thrown. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, in one sentence without a place. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string | null;
  /** Where; null only when the finding belongs to no file (a missing file, say). */
  readonly source: SourceRef | null;
  /** Other places that matter, such as the first of two duplicates. */
  readonly related: readonly Related[];
}

export interface Related {
  readonly message: string;
  readonly source: SourceRef;
}

export type Code = keyof typeof catalogue;
type ParametersOf<C extends Code> = Parameters<
  (typeof catalogue)[C]["message"]
>[0];

/** Takes diagnostics as they are found. */
export type Report = (diagnostic: Diagnostic) => void;

/** Makes a diagnostic of the catalogue. */
export function diagnostic<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  source: SourceRef | null,
  related: readonly Related[] = [],
): Diagnostic {
  const definition = catalogue[code] as unknown as {
    readonly severity: Severity;
    readonly message: (parameters: ParametersOf<C>) => string;
    readonly hint: ((parameters: ParametersOf<C>) => string) | null;
  };
  return {
    code,
    severity: definition.severity,
    message: definition.message(parameters),
    hint: definition.hint?.(parameters) ?? null,
    source,
    related,
  };
}
