import type {
  Document,
  NamedSchema,
  Property,
  Schema,
} from "../model/index.js";

/** Finds a named schema by its id. */
export type SchemaLookup = (id: string) => NamedSchema | undefined;

/** A lookup over the schemas of a document. */
export function schemaLookup(document: Document): SchemaLookup {
  const byId = new Map(document.schemas.map((schema) => [schema.id, schema]));
  return (id) => byId.get(id);
}

/** Follows `$ref`s to the schema they mean; null where they lead nowhere or in a circle. */
export function resolve(schema: Schema, lookup: SchemaLookup): Schema | null {
  let current = schema;
  const seen = current.kind === "ref" ? new Set<string>() : null;
  while (current.kind === "ref") {
    if (seen!.has(current.schema)) return null;
    seen!.add(current.schema);
    const target = lookup(current.schema);
    if (target === undefined) return null;
    current = target.schema;
  }
  return current;
}

/** The properties an instance can have, those of all parts of an intersection included; a name may come twice. */
export function propertiesOf(
  schema: Schema,
  lookup: SchemaLookup,
): readonly Property[] {
  const resolved = resolve(schema, lookup);
  if (resolved?.kind === "object") return resolved.properties;
  if (resolved?.kind !== "intersection") return [];
  const result: Property[] = [];
  collect(resolved, lookup, result, new Set());
  return result;
}

function collect(
  schema: Schema,
  lookup: SchemaLookup,
  result: Property[],
  seen: Set<Schema>,
): void {
  const resolved = resolve(schema, lookup);
  if (resolved === null || seen.has(resolved)) return;
  seen.add(resolved);
  if (resolved.kind === "object")
    for (const property of resolved.properties) result.push(property);
  if (resolved.kind === "intersection")
    for (const part of resolved.parts) collect(part, lookup, result, seen);
}

/** The schemas of a property: of several parts of an intersection each may say something of it. */
export function propertiesNamed(
  schema: Schema,
  name: string,
  lookup: SchemaLookup,
): readonly Schema[] {
  return propertiesOf(schema, lookup)
    .filter((property) => property.name === name)
    .map((property) => property.schema);
}

/** The schema of a property, or null; of several parts that have it the first. */
export function propertyOf(
  schema: Schema,
  name: string,
  lookup: SchemaLookup,
): Schema | null {
  const found = propertiesOf(schema, lookup).find(
    (property) => property.name === name,
  );
  return found?.schema ?? null;
}
