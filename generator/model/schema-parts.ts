import type { Schema } from "./schema.js";

/** The schemas that stand for `schema` or its elements: parts, variants, items, values. None of objects and references. */
export function schemaParts(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "intersection":
      return schema.parts;
    case "union":
      return schema.variants;
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    default:
      return [];
  }
}

/** The schemas written directly inside of `schema`, whatever for: its parts, and the values of its members. */
export function innerSchemas(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "object": {
      const values = schema.properties.map((property) => property.schema);
      const { additional } = schema;
      return typeof additional === "object" ? [...values, additional] : values;
    }
    case "tuple":
      return schema.rest === null
        ? schema.items
        : [...schema.items, schema.rest];
    default:
      return schemaParts(schema);
  }
}
