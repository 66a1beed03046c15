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
  const facts: [string, string][] = [];
  if (!isObject(json)) return facts;
  for (const keyword of keywords) {
    const value: Json | undefined = Object.hasOwn(json, keyword)
      ? json[keyword]
      : undefined;
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = String(value);
    if (text !== "" && text.length <= longest) facts.push([keyword, text]);
  }
  return facts;
}
