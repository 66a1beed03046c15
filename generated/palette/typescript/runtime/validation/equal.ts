import { present, size } from "./members.js";
import type { Fields } from "./types.js";

/** Whether two JSON values are equal (JSON Schema core, section 4.2.2): `1` is `1.0`, and never `true`. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (
    typeof a !== "object" ||
    typeof b !== "object" ||
    a === null ||
    b === null
  )
    return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalItems(a, b);
  return !Array.isArray(b) && equalMembers(a as Fields, b as Fields);
}

function equalItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++)
    if (!equal(a[index], b[index])) return false;
  return true;
}

function equalMembers(a: Fields, b: Fields): boolean {
  if (size(a) !== size(b)) return false;
  for (const name in a)
    if (present(a, name) && !(present(b, name) && equal(a[name], b[name])))
      return false;
  return true;
}

/** Whether no two items are equal. Primitive items take one pass. */
export function isUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  const primitives = new Set<unknown>();
  const objects: unknown[] = [];
  for (const item of items)
    if (typeof item === "object" && item !== null) objects.push(item);
    else if (primitives.has(item)) return false;
    else primitives.add(item);
  return objects.length < 2 || areDistinct(objects);
}

/** Compares only objects that look alike, so that long lists of different ones stay cheap. */
function areDistinct(objects: readonly unknown[]): boolean {
  const alike = new Map<string, unknown[]>();
  for (const object of objects) {
    const key = outline(object);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [object]);
    else if (others.some((other) => equal(object, other))) return false;
    else others.push(object);
  }
  return true;
}

/** Equal values have equal outlines: sorted names, and values that are primitive. */
function outline(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.length}${value.slice(0, 8).map(hint).join()}`;
  const fields = value as Fields;
  return Object.keys(fields)
    .filter((name) => fields[name] !== undefined)
    .sort()
    .map((name) => `${name}:${hint(fields[name])}`)
    .join();
}

function hint(value: unknown): string {
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? "[" : "{";
  return Object.is(value, -0) ? "0" : `${typeof value}${String(value)}`;
}
