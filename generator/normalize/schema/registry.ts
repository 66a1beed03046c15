import type { Json, NamedSchema, Schema } from "../../model/index.js";
import type { Place } from "../place.js";
import type { Families } from "./families.js";

/** The named schemas of a description, and what was found out about them before any is normalized. */
export interface SchemaRegistry {
  /** `components/schemas` by id, in the order of the description. */
  readonly components: ReadonlyMap<string, Place>;
  readonly families: Families;
  /** `$ref` nodes that would make a schema contain itself, already reported: they count as absent. */
  readonly broken: ReadonlySet<Json>;
  /** Schemas in the middle of the document that a `$ref` leads to, by node, once normalized. */
  readonly inlined: Map<Json, Schema>;
  /** Those being normalized: meeting one again means that it contains itself. */
  readonly inlining: Set<Json>;
  /** Those that contain themselves get a name; by node, with the id. */
  readonly hoisted: Map<Json, string>;
  readonly extra: NamedSchema[];
}
