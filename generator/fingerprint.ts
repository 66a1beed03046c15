import { sha256 } from "./emit/hash.js";

/** SHA-256 of a value's meaning: the order of an object's members does not matter, that of a list does. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value, (_key, member: unknown) => sorted(member));
  return sha256(text);
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return value;
  const keys = Object.keys(value);
  if (keys.length < 2) return value;
  // Without a prototype, so that a member called __proto__ is one like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of keys.sort())
    copy[key] = (value as Record<string, unknown>)[key];
  return copy;
}
