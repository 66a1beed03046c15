import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";
import type { Written } from "./written.js";

/** One question asked of a whole document; says what it finds and changes nothing. */
export type Rule = (document: Document, report: Report) => void;

/** One question asked of a description as it is written, where the model no longer shows what is meant. */
export type WrittenRule = (described: Described, report: Report) => void;

/** A description as it is written, overlays applied. */
export interface Described {
  readonly written: Written;
  /** The same in the shape of 3.1, its places still those of the user's files. */
  readonly upgraded: Written;
}
