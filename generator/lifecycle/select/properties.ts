import type { Document, Property, Schema } from "../../model/index.js";
import { schemaParts } from "../../model/schema-parts.js";

/**
 * The properties at a dotted path below a schema: through references, lists, maps, and all parts and variants. Several,
 * where variants have one each; none, where the path leads nowhere.
 */
export function findProperties(
  schema: Schema,
  path: string,
  document: Document,
): readonly Property[] {
  let level: readonly Schema[] = [schema];
  let found: readonly Property[] = [];
  for (const step of stepsOf(path, level, document)) {
    found = level.flatMap((start) => propertiesNamed(start, step, document));
    if (found.length === 0) return [];
    level = found.map((property) => property.schema);
  }
  return found;
}

/** A path is split at dots, unless a property has the whole text as its name. */
function stepsOf(
  path: string,
  level: readonly Schema[],
  document: Document,
): readonly string[] {
  const whole = level.some(
    (schema) => propertiesNamed(schema, path, document).length > 0,
  );
  return whole ? [path] : path.split(".");
}

function propertiesNamed(
  schema: Schema,
  name: string,
  document: Document,
): readonly Property[] {
  return objectsOf(schema, document).flatMap((object) =>
    object.properties.filter((property) => property.name === name),
  );
}

type ObjectSchema = Extract<Schema, { kind: "object" }>;

/** The objects a value of the schema can be: itself, its parts, its variants, its items. */
export function objectsOf(
  schema: Schema,
  document: Document,
  seen: ReadonlySet<string> = new Set(),
): readonly ObjectSchema[] {
  const inner = (next: Schema) => objectsOf(next, document, seen);
  switch (schema.kind) {
    case "object":
      return [schema];
    case "ref": {
      if (seen.has(schema.schema)) return [];
      const target = findSchema(document, schema.schema);
      return target === null
        ? []
        : objectsOf(target, document, new Set([...seen, schema.schema]));
    }
    default:
      return schemaParts(schema).flatMap(inner);
  }
}

const indexes = new WeakMap<Document, ReadonlyMap<string, Schema>>();

/** The schema of an id; null when there is none. */
export function findSchema(document: Document, id: string): Schema | null {
  let index = indexes.get(document);
  if (index === undefined) {
    index = new Map(document.schemas.map((named) => [named.id, named.schema]));
    indexes.set(document, index);
  }
  return index.get(id) ?? null;
}

/** The enums a value of the schema can be: itself, its items, its variants, or what it refers to. */
export function enumsOf(
  schema: Schema,
  document: Document,
  seen: ReadonlySet<string> = new Set(),
): readonly Extract<Schema, { kind: "enum" }>[] {
  const inner = (next: Schema) => enumsOf(next, document, seen);
  switch (schema.kind) {
    case "enum":
      return [schema];
    case "array":
      return inner(schema.items);
    case "union":
      return schema.variants.flatMap(inner);
    case "intersection":
      return schema.parts.flatMap(inner);
    case "ref": {
      if (seen.has(schema.schema)) return [];
      const target = findSchema(document, schema.schema);
      return target === null
        ? []
        : enumsOf(target, document, new Set([...seen, schema.schema]));
    }
    default:
      return [];
  }
}
