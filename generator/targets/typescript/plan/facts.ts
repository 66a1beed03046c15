import { isObject, type Json, type Schema } from "../../../model/index.js";

/** Keywords of JSON Schema (2020-12, validation) whose value says what a type cannot, in the order they are shown in. */
const keywords = [
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
] as const;

/** Longer values tell a reader nothing. */
const longest = 200;

/** What the description states of the values of a schema besides their type, as tags of a comment. */
export function factsOf({
  json,
}: Schema): readonly (readonly [tag: string, text: string])[] {
  if (!isObject(json)) return [];
  return keywords.flatMap((keyword): [string, string][] => {
    const value: Json | undefined = Object.hasOwn(json, keyword)
      ? json[keyword]
      : undefined;
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    return text === "" || text.length > longest ? [] : [[keyword, text]];
  });
}
