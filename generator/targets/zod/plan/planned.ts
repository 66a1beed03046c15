import type { Declaration } from "../../typescript/model/declaration.js";
import type { Documentation } from "../../typescript/model/type.js";
import type { SchemaEntry } from "../schemas/compile.js";

/** A schema to be compiled, and the types that stand before it. */
export interface PlannedEntry {
  readonly entry: SchemaEntry;
  readonly types: readonly Declaration[];
  /** What is said of its end; null in Production. */
  readonly documentation: Documentation | null;
}
