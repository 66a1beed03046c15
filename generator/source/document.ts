import type { JsonObject } from "../model/index.js";

/** A description as it was read: the parsed tree, and the text for positions. The tree is never changed. */
export interface SourceDocument {
  /** As the user named it, relative to the working directory where possible. */
  readonly file: string;
  readonly tree: JsonObject;
  readonly text: string;
  readonly format: SourceFormat;
}

export type SourceFormat = "json" | "yaml";
