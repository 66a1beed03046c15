import { present } from "./members.js";
import type { Fields } from "./types.js";

/* For copies of values with declared members only. */

type Copy = (value: unknown) => unknown;

/** Sets a member of the object's own, whatever its name. */
export function set(
  object: Record<string, unknown>,
  name: string,
  value: unknown,
): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  else object[name] = value;
}

/** A copy of a list; what is no list is given back. */
export function mapItems(value: unknown, copy: Copy): unknown {
  return Array.isArray(value) ? value.map((item) => copy(item)) : value;
}

/** A copy of a map; what is no object is given back. */
export function mapMembers(value: unknown, copy: Copy): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const fields = value as Fields;
  const result: Record<string, unknown> = {};
  for (const name in fields)
    if (present(fields, name)) set(result, name, copy(fields[name]));
  return result;
}
