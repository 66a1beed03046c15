import type { Fields } from "./types.js";

/** Whether a value is an object in the sense of JSON: neither `null` nor a list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's own member; for names that every object inherits, such as `constructor`. */
export function own(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Whether a name met in `for … in` is a member of its own, with a value. */
export function present(object: Fields, name: string): boolean {
  return Object.hasOwn(object, name) && object[name] !== undefined;
}

/** The number of members with a value. */
export function size(object: Fields): number {
  let count = 0;
  for (const name in object) if (present(object, name)) count += 1;
  return count;
}

/** How many names `for … in` meets: the number of members, unless something is inherited or has no value. */
export function nameCount(object: Fields): number {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}
