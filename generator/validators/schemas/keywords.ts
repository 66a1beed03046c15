import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";

/** Keywords whose value is one schema. */
const single = [
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
] as const;

/** Keywords whose value is a list of schemas. */
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

/** Keywords whose value maps names to schemas. */
const maps = [
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
] as const;

/** Calls `visit` with every direct subschema and the tokens that lead to it. */
export function eachSubschema(
  schema: JsonObject,
  visit: (subschema: Json, ...tokens: readonly (string | number)[]) => void,
): void {
  for (const keyword of single) {
    const value = own(schema, keyword);
    if (value !== undefined) visit(value, keyword);
  }
  for (const keyword of lists) {
    const value = own(schema, keyword);
    if (Array.isArray(value))
      value.forEach((item: Json, index) => visit(item, keyword, index));
  }
  for (const keyword of maps) {
    const value = own(schema, keyword);
    if (!isObject(value)) continue;
    for (const name of Object.keys(value))
      visit(value[name] as Json, keyword, name);
  }
}
