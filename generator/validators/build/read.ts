import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";

/** The finite number at `keyword`; null when there is none. */
export function numberAt(schema: JsonObject, keyword: string): number | null {
  const value = own(schema, keyword);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A count, as written for `minLength` and its like: `2.0` is 2. */
export function countAt(schema: JsonObject, keyword: string): number | null {
  const value = numberAt(schema, keyword);
  return value !== null && value >= 0 ? value : null;
}

export function stringsAt(schema: JsonObject, keyword: string): string[] {
  const value = own(schema, keyword);
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === "string")
    : [];
}

/** The members of the object at `keyword`; none when there is no object. */
export function membersAt(
  schema: JsonObject,
  keyword: string,
): readonly (readonly [string, Json])[] {
  const value = own(schema, keyword);
  return isObject(value) ? Object.entries(value) : [];
}
