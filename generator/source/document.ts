import type { Json, JsonObject, SourceRef } from "../model/index.js";

/** A description as it was read: the parsed tree, and the text for positions. The tree is never changed. */
export interface SourceDocument {
  /** As the user named it, relative to the working directory where possible. */
  readonly file: string;
  /** References to other files are followed: what they lead to is part of the tree. */
  readonly tree: JsonObject;
  readonly text: string;
  readonly format: SourceFormat;
  /** Set by `loadSource` for a description that refers to other files. */
  readonly bundle?: Bundle;
}

export type SourceFormat = "json" | "yaml";

/** What a description of several files was put together from. */
export interface Bundle {
  /** The other files, sorted by name. */
  readonly files: readonly BundledFile[];
  /** Nodes of the tree that were written in another file, or elsewhere in the first, and where. */
  readonly moved: ReadonlyMap<Json, SourceRef>;
}

export interface BundledFile {
  /** Named as the description is: relative to the working directory where possible, or a URL. */
  readonly file: string;
  readonly text: string;
}
