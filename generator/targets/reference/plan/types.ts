import type { Json, Schema } from "../../../model/index.js";
import type { TypePiece, TypeText } from "../model.js";

/** The anchor of a schema's section, by its id; null where it has none. */
export type SchemaAnchors = ReadonlyMap<
  string,
  { readonly anchor: string; readonly name: string }
>;

/** A schema in words: `array of Cluster`, `string (date-time) or null`. */
export function typeText(schema: Schema, anchors: SchemaAnchors): TypeText {
  const pieces = kindText(schema, anchors);
  return schema.nullable ? [...pieces, plain(" or null")] : pieces;
}

function kindText(schema: Schema, anchors: SchemaAnchors): TypeText {
  switch (schema.kind) {
    case "ref": {
      const target = anchors.get(schema.schema);
      return target === undefined
        ? [plain(schema.schema)]
        : [{ text: target.name, schema: target.anchor }];
    }
    case "array":
      return [plain("array of "), ...typeText(schema.items, anchors)];
    case "map":
      return [plain("map of "), ...typeText(schema.values, anchors)];
    case "tuple":
      if (schema.items.length === 0) return [plain("empty tuple")];
      return [plain("tuple of "), ...listed(schema.items, ", ", anchors)];
    case "union":
      return listed(schema.variants, " or ", anchors);
    case "intersection":
      return listed(schema.parts, " and ", anchors);
    case "string":
    case "integer":
    case "number":
      return [
        plain(
          schema.format === null
            ? schema.kind
            : `${schema.kind} (${schema.format})`,
        ),
      ];
    case "enum":
      return [plain(schema.base === "mixed" ? "enum" : `${schema.base} enum`)];
    case "const":
      return [plain(jsonText(schema.value))];
    case "object":
      return [plain("object")];
    case "unknown":
      return [plain("any")];
    case "boolean":
    case "binary":
    case "null":
    case "never":
      return [plain(schema.kind)];
  }
}

/** Several types in a row; a long row is cut, since the schemas themselves are described elsewhere. */
function listed(
  schemas: readonly Schema[],
  between: string,
  anchors: SchemaAnchors,
): TypeText {
  const shown = schemas.slice(0, 12);
  const pieces = shown.flatMap((schema, index): TypeText => [
    ...(index === 0 ? [] : [plain(between)]),
    ...typeText(schema, anchors),
  ]);
  const more = schemas.length - shown.length;
  return more === 0 ? pieces : [...pieces, plain(`${between}${more} more`)];
}

function plain(text: string): TypePiece {
  return { text, schema: null };
}

/** A value as JSON. */
export function jsonText(value: Json): string {
  return JSON.stringify(value) ?? "";
}
