import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";

type IsValid = (value: Json) => boolean;

const count: IsValid = (value) =>
  typeof value !== "number" || (Number.isInteger(value) && value >= 0);
const bound: IsValid = (value) => typeof value !== "boolean";
const some: IsValid = (value) => !Array.isArray(value) || value.length > 0;
const names: IsValid = (value) =>
  Array.isArray(value) && value.every((name) => typeof name === "string");

/** Keyword → whether a value is one that it can have (JSON Schema 2020-12), as far as reading the description leaves that open. */
const keywords: ReadonlyMap<string, IsValid> = new Map<string, IsValid>([
  ...[
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
  ].map((keyword): [string, IsValid] => [keyword, count]),
  ["minimum", bound],
  ["maximum", bound],
  ["exclusiveMinimum", bound],
  ["exclusiveMaximum", bound],
  ["multipleOf", (value) => typeof value !== "number" || value > 0],
  ["allOf", some],
  ["anyOf", some],
  ["oneOf", some],
  [
    "dependentRequired",
    (value) => isObject(value) && Object.values(value).every(names),
  ],
]);

/** The keywords of a schema object whose values mean nothing, in the order of the schema. */
export function invalidKeywords(schema: JsonObject): readonly string[] {
  return Object.keys(schema).filter(
    (keyword) => keywords.get(keyword)?.(own(schema, keyword)!) === false,
  );
}
