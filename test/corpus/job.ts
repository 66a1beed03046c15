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
