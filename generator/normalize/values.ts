import { own, type Json, type JsonObject } from "../model/index.js";

/** A string that is not empty; null for anything else. */
export function text(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** A number that is one; null for anything else. */
export function number(value: Json | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The strings of a list; none when it is no list. */
export function texts(value: Json | undefined): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).filter((item) => typeof item === "string");
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
