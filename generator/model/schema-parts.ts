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
