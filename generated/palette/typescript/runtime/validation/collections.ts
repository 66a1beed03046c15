import { present } from "./members.js";
import type { Fields } from "./types.js";

type Is = (value: unknown) => boolean;
type IsAt = (value: unknown, depth: number) => boolean;

/** Whether a value is a list of which every item passes. */
export function isListOf(value: unknown, is: Is): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++)
    if (!is(value[index])) return false;
  return true;
}

/** The same inside of a recursion. */
export function isListAt(value: unknown, is: IsAt, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++)
    if (!is(value[index], depth)) return false;
  return true;
}

/** Whether a value is a list of strings. */
export function isStrings(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++)
    if (typeof value[index] !== "string") return false;
  return true;
}

/** Whether a value is an object of which every member passes. */
export function isMapOf(value: unknown, is: Is): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return false;
  const fields = value as Fields;
  for (const name in fields)
    if (!is(fields[name]) && present(fields, name)) return false;
  return true;
}

/** The same inside of a recursion. */
export function isMapAt(value: unknown, is: IsAt, depth: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return false;
  const fields = value as Fields;
  for (const name in fields)
    if (!is(fields[name], depth) && present(fields, name)) return false;
  return true;
}

/** Whether a value is an object of strings. */
export function isStringMap(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return false;
  const fields = value as Fields;
  for (const name in fields)
    if (typeof fields[name] !== "string" && present(fields, name)) return false;
  return true;
}
