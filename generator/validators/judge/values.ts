import { isObject, own, type Json } from "../../model/index.js";
import type { JsonType } from "../checks/check.js";

/** Whether a value is of a type of JSON Schema: `3.0` is an integer. */
export function isOfType(value: Json, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Equality of JSON Schema core section 4.2.2: the order of members does not count. */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return (
      a.length === b.length &&
      a.every((item, index) => isSame(item as Json, b[index] as Json))
    );
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const other = own(b, name);
      return other !== undefined && isSame(a[name]!, other);
    })
  );
}
