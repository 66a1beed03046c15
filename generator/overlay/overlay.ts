import type { Json, SourceRef } from "../model/index.js";

/** An Overlay document (Overlay Specification 1.0 and 1.1), as it is applied. */
export interface Overlay {
  readonly file: string;
  /** The document it is for, as it says itself; null when it does not. */
  readonly extends: {
    readonly text: string;
    readonly source: SourceRef;
  } | null;
  readonly actions: readonly Action[];
}

/** One change at all places that its target selects. */
export interface Action {
  /** A JSONPath query (RFC 9535). */
  readonly target: string;
  readonly change: Change;
  /** Where the target is written. */
  readonly source: SourceRef;
}

export type Change =
  | { readonly kind: "remove" }
  | {
      readonly kind: "update";
      readonly value: Json;
      readonly source: SourceRef;
    }
  | {
      readonly kind: "copy";
      readonly from: string;
      readonly source: SourceRef;
    };
