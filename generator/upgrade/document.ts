import type { JsonObject, SourceRef } from "../model/index.js";
import type { SourceDocument } from "../source/index.js";
import type { Origins } from "../source/origins.js";

/** A description in the shape of OpenAPI 3.1 (3.2 where the user wrote 3.2), whatever it was written in. */
export interface UpgradedDocument {
  /** What it was written in. */
  readonly specification: "2.0" | "3.0" | "3.1" | "3.2";
  readonly tree: JsonObject;
  /** A pointer into `tree` → where the user wrote that. */
  readonly origin: (pointer: string) => SourceRef;
  /** The same, step by step from the root, for those who walk the tree. */
  readonly origins: Origins;
  readonly source: SourceDocument;
}
