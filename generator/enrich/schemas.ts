import type { Document, NamedSchema, Schema } from "../model/index.js";

/** Finds a named schema by its id. */
export type SchemaLookup = (id: string) => NamedSchema | undefined;

/** A lookup over the schemas of a document. */
export function schemaLookup(document: Document): SchemaLookup {
  const byId = new Map(document.schemas.map((schema) => [schema.id, schema]));
  return (id) => byId.get(id);
}

/** Follows `$ref`s to the schema they mean; null where they lead nowhere or in a circle. */
export function resolve(schema: Schema, lookup: SchemaLookup): Schema | null {
  const seen = new Set<string>();
  let current = schema;
  while (current.kind === "ref") {
    if (seen.has(current.schema)) return null;
    seen.add(current.schema);
    const target = lookup(current.schema);
    if (target === undefined) return null;
    current = target.schema;
  }
  return current;
}

/** The properties an instance can have, those of all parts of an intersection included; first come, first kept. */
export function propertiesOf(
  schema: Schema,
  lookup: SchemaLookup,
  seen: Set<Schema> = new Set(),
): ReadonlyMap<string, Schema> {
  const result = new Map<string, Schema>();
  const resolved = resolve(schema, lookup);
  if (resolved === null || seen.has(resolved)) return result;
  seen.add(resolved);
  if (resolved.kind === "object")
    for (const property of resolved.properties)
      result.set(property.name, property.schema);
  if (resolved.kind === "intersection")
    for (const part of resolved.parts)
      for (const [name, property] of propertiesOf(part, lookup, seen))
        if (!result.has(name)) result.set(name, property);
  return result;
}
