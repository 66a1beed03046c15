import type { Json, JsonObject, SourceRef } from "../model/index.js";

/** A description as it was read: the parsed tree, and the text for positions. The tree is never changed. */
export interface SourceDocument {
  /** As the user named it, relative to the working directory where possible. */
  readonly file: string;
  /** References to other files are followed: what they lead to is part of the tree. */
  readonly tree: JsonObject;
  readonly text: string;
  readonly format: SourceFormat;
  /** Set when references to other files were followed. */
  readonly bundle?: Bundle;
  /** Nodes of the tree that were written elsewhere than their place in it says, and where: in another file, an overlay. */
  readonly moved?: ReadonlyMap<Json, SourceRef>;
}

export type SourceFormat = "json" | "yaml";

/** What a description of several files was put together from. */
export interface Bundle {
  /** The other files, sorted by name. */
  readonly files: readonly BundledFile[];
}

export interface BundledFile {
  /** Named as the description is: relative to the working directory where possible, or a URL. */
  readonly file: string;
  readonly text: string;
}
