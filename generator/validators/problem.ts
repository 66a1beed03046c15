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
