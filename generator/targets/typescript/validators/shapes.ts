import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type Schema,
} from "../../../model/index.js";
import { innerSchemas } from "../../../model/schema-parts.js";
import { whole, type Shape } from "../../../validators/index.js";

/**
 * How a schema of the model, brought into the shape of a direction, differs from the tree it was read from: properties
 * that do not travel that way, and references to twins.
 */
export function shapeOf(schema: Schema): Shape {
  return shapesOf([schema]);
}

/** The same for a schema that is put together of several. */
export function shapesOf(schemas: readonly Schema[]): Shape {
  const dropped = new Map<JsonObject, ReadonlySet<string>>();
  const variations = new Map<JsonObject, string>();
  const seen = new Set<Schema>();
  for (const schema of schemas) collect(schema, dropped, variations, seen);
  return dropped.size + variations.size === 0 ? whole : { dropped, variations };
}

function collect(
  schema: Schema,
  dropped: Map<JsonObject, ReadonlySet<string>>,
  variations: Map<JsonObject, string>,
  seen: Set<Schema>,
): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema.kind === "ref" && schema.direction !== null)
    for (const node of sameValue(schema.json))
      if (Object.hasOwn(node, "$ref")) variations.set(node, schema.direction);
  if (schema.kind === "object") {
    const kept = new Set(schema.properties.map(({ name }) => name));
    for (const node of sameValue(schema.json)) {
      const properties = own(node, "properties");
      const gone = isObject(properties)
        ? Object.keys(properties).filter((name) => !kept.has(name))
        : [];
      if (gone.length > 0) dropped.set(node, new Set(gone));
    }
  }
  for (const inner of innerSchemas(schema))
    collect(inner, dropped, variations, seen);
}

/** The schema objects that speak of one value: the object itself, and the parts of a composition of one part. */
function sameValue(json: Json): readonly JsonObject[] {
  if (!isObject(json)) return [];
  const lists = ["allOf", "oneOf", "anyOf"].map((key) => own(json, key));
  const parts = lists.flatMap((list) =>
    Array.isArray(list) ? (list as Json[]).flatMap(sameValue) : [],
  );
  return [json, ...parts];
}
