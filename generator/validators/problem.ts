import { diagnostic, type Diagnostic } from "../diagnostics/index.js";
import type { SourceRef } from "../model/index.js";

/** Something in the schemas that keeps a validator from meaning what they say. */
export type Problem = {
  /** The URI of the document, as given to the compiler. */
  readonly document: string;
  /** JSON pointer into that document. */
  readonly pointer: string;
} & (
  | { readonly kind: "unresolved-reference"; readonly reference: string }
  | {
      readonly kind: "invalid-pattern";
      readonly pattern: string;
      readonly reason: string;
    }
  | { readonly kind: "invalid-keyword"; readonly keyword: string }
  | { readonly kind: "unsupported-keyword"; readonly keyword: string }
);

/** Takes problems as they are found. */
export type ReportProblem = (problem: Problem) => void;

/** What is said of a problem, at the place of the description that it is about. */
export function problemDiagnostic(
  problem: Problem,
  source: SourceRef,
): Diagnostic {
  switch (problem.kind) {
    case "invalid-pattern":
      return diagnostic("validators/invalid-pattern", problem, source);
    case "unresolved-reference":
      return diagnostic("validators/unresolved-reference", problem, source);
    case "unsupported-keyword":
      return diagnostic("validators/unsupported-keyword", problem, source);
    case "invalid-keyword":
      return diagnostic("validators/meaningless-keyword", problem, source);
  }
}
