import {
  appendPointer,
  isObject,
  pointerTokens,
  refTokens,
  valueAt,
  type Json,
} from "../../model/index.js";
import type { LoadedFile } from "./files.js";

/** A node of one of the files. */
export interface Found {
  readonly node: Json;
  readonly file: LoadedFile;
  readonly pointer: string;
}

/** The parts of a `$ref`: the file (empty for the same one), and the way in it. */
export function splitRef(ref: string): {
  readonly address: string;
  readonly tokens: readonly string[];
} {
  const hash = ref.indexOf("#");
  if (hash === -1) return { address: ref, tokens: [] };
  return {
    address: ref.slice(0, hash),
    tokens: refTokens(ref.slice(hash)) ?? [],
  };
}

/** The node at the end of a way; null when it ends before. */
export function find(
  file: LoadedFile,
  tokens: readonly string[],
): Found | null {
  const node = valueAt(file.tree, tokens);
  return node === undefined
    ? null
    : { node, file, pointer: appendPointer("", ...tokens) };
}

/** Members of a schema behind which another schema begins. */
const inner = new Set([
  "properties",
  "patternProperties",
  "items",
  "prefixItems",
  "additionalProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "$defs",
]);

/** Objects of which schemas are members by name: what follows is no part of a schema yet. */
const sections = new Set(["schemas", "definitions", "$defs"]);

/**
 * The outermost schema on the way to a place, and the rest of the way: of `models.yaml#/Pet/properties/name`, `Pet` is
 * the schema.
 */
export function splitAtSchema(place: Found): {
  readonly schema: Found;
  readonly rest: string;
} {
  const tokens = pointerTokens(place.pointer);
  const at = tokens.findIndex(
    (token, index) =>
      inner.has(token) && !sections.has(tokens[index - 1] ?? ""),
  );
  if (at === -1) return { schema: place, rest: "" };
  const schema = find(place.file, tokens.slice(0, at));
  if (schema === null || !isObject(schema.node))
    return { schema: place, rest: "" };
  return { schema, rest: appendPointer("", ...tokens.slice(at)) };
}
