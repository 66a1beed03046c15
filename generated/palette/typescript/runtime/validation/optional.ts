/* Members that need not be there and are asked for their type only: small enough for every engine to inline. */

export function maybeString(value: unknown): boolean {
  return typeof value === "string" || value === undefined;
}

export function maybeBoolean(value: unknown): boolean {
  return typeof value === "boolean" || value === undefined;
}

export function maybeNumber(value: unknown): boolean {
  return Number.isFinite(value) || value === undefined;
}

export function maybeInteger(value: unknown): boolean {
  return Number.isInteger(value) || value === undefined;
}
