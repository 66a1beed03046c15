import type { Json, NamedSchema, Schema } from "../../model/index.js";
import type { Place } from "../place.js";

/** The named schemas of a description, and what was found out about them before any is normalized. */
export interface SchemaRegistry {
  /** `components/schemas` by id, in the order of the description. */
  readonly components: ReadonlyMap<string, Place>;
  /** Ids of schemas that children extend and that stand for all of them → id of the schema that holds their own members. */
  readonly bases: ReadonlyMap<string, string>;
  /** Ids of the schemas that extend a schema of `bases`, in the order of the description. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** `$ref` nodes of `allOf` by which a child extends such a schema → id of the schema that holds its members. */
  readonly baseRefs: ReadonlyMap<Json, string>;
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
