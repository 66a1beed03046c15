import type { Code } from "../../generator/diagnostics/index.js";
import {
  adjustableCodes,
  isRecoverable,
  type Levels,
} from "../../generator/diagnostics/levels.js";

/** A document to generate from. */
export interface Job {
  /** Its name in tables. */
  readonly name: string;
  /** Absolute path. */
  readonly spec: string;
  /** Where its output goes; null: it is made and not written. */
  readonly folder: string | null;
  readonly target: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Levels of findings, as a configuration gives them. */
  readonly levels: Levels;
}

/** What became of a document. */
export interface Row {
  readonly name: string;
  readonly ended: "generated" | "refused" | "crashed" | "hung";
  /** As written, counted independently of the generator. */
  readonly operationsIn: number;
  /** Descriptors in the files of a TypeScript SDK; for other targets, operations of the model. */
  readonly operationsOut: number;
  readonly schemas: number;
  /** Schemas of the description that the model has not. */
  readonly lost: readonly string[];
  /** Every finding: severity, code, and the JSON pointer; null for one without a place. */
  readonly findings: readonly Finding[];
  /** Processor time. */
  readonly seconds: number;
  /** Resident memory of the worker right after the document. */
  readonly megabytes: number;
  /** Of generated files. */
  readonly bytes: number;
  /** What a crash said. */
  readonly detail: string;
}

export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly pointer: string | null;
  readonly message: string;
}

/** Every error that one can go on from as a warning. */
export const relaxedLevels: Levels = Object.fromEntries(
  adjustableCodes()
    .filter(isRecoverable)
    .map((code) => [code, "warning"]),
);

/** True for a document that is refused only for errors that one can go on from. */
export function isRecoverableRow({ ended, findings }: Row): boolean {
  return (
    ended === "refused" &&
    findings
      .filter(({ severity }) => severity === "error")
      .every(({ code }) => isRecoverable(code as Code))
  );
}
