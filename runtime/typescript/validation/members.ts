import type { Errors, Explain } from "./errors.js";
import type { Fields } from "./types.js";

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

/** The pointer to a member whose name is not known ahead (RFC 6901 section 3). */
export function pointerTo(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/* How explanations look at members: `need` for required ones, `may` for others. */

type Is = (value: unknown) => boolean;

export function need(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
  is: Is,
  explain: Explain,
): void {
  if (value === undefined) errors.missing(pointer + token);
  else if (!is(value)) explain(value, pointer + token, errors);
}

export function may(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
  is: Is,
  explain: Explain,
): void {
  if (value !== undefined && !is(value))
    explain(value, pointer + token, errors);
}

export function needString(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (typeof value !== "string") wrong(value, pointer, token, errors, "string");
}

export function mayString(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (value !== undefined && typeof value !== "string")
    wrong(value, pointer, token, errors, "string");
}

export function needBoolean(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (typeof value !== "boolean")
    wrong(value, pointer, token, errors, "boolean");
}

export function mayBoolean(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (value !== undefined && typeof value !== "boolean")
    wrong(value, pointer, token, errors, "boolean");
}

export function needNumber(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (!Number.isFinite(value)) wrong(value, pointer, token, errors, "number");
}

export function mayNumber(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (value !== undefined && !Number.isFinite(value))
    wrong(value, pointer, token, errors, "number");
}

export function needInteger(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (!Number.isInteger(value)) wrong(value, pointer, token, errors, "integer");
}

export function mayInteger(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
): void {
  if (value !== undefined && !Number.isInteger(value))
    wrong(value, pointer, token, errors, "integer");
}

function wrong(
  value: unknown,
  pointer: string,
  token: string,
  errors: Errors,
  type: string,
): void {
  if (value === undefined) errors.missing(pointer + token);
  else errors.add(pointer + token, "type", type, value);
}
