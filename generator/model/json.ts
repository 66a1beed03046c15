/** Any JSON value (RFC 8259). */
export type Json =
  null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Look members up with {@link own}: a description may name a member `__proto__`. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** True for a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member `key` of `object`, or `undefined`: never something inherited from a prototype. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Compares by code unit: the one sort order of the generator, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
