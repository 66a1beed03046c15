import { own, type Json, type JsonObject } from "../model/index.js";

/** A string that is not empty; YAML reads an unquoted `1.0` or `yes` as something else. Null for anything else. */
export function text(value: Json | undefined): string | null {
  if (typeof value === "number" || typeof value === "boolean")
    return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A number that is one; null for anything else. */
export function number(value: Json | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The strings of a list; none when it is no list. */
export function texts(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[])
    .map((item) => (typeof item === "string" ? item : text(item)))
    .filter((item) => item !== null);
}

/** The `x-…` members, and `deprecated` where it is true: later passes read them. */
export function extensionsOf(node: JsonObject): Readonly<Record<string, Json>> {
  const entries = Object.keys(node)
    .filter((key) => key.startsWith("x-"))
    .map((key): [string, Json] => [key, node[key]!]);
  if (own(node, "deprecated") === true) entries.push(["deprecated", true]);
  return entries.length === 0 ? none : Object.fromEntries(entries);
}

const none: Readonly<Record<string, Json>> = Object.freeze({});
