import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";

/** One question asked of a whole document; says what it finds and changes nothing. */
export type Rule = (document: Document, report: Report) => void;
