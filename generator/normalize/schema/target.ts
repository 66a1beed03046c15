import {
  isObject,
  own,
  pointerTokens,
  refTokens,
  type Json,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";

/** The place that a local pointer leads to, or null. A name with a `%` of its own is found as written, too. */
export function placeAt(
  tokens: readonly string[],
  context: Context,
): Place | null {
  let place: Place | null = context.root;
  for (const token of tokens) {
    if (place === null) return null;
    place = Array.isArray(place.node)
      ? (items(place, context)[Number(token)] ?? null)
      : member(place, token, context);
  }
  return place;
}

/** The place that the `$ref` of a schema leads to; null without one, or when it leads nowhere. */
export function targetOf(place: Place, context: Context): Place | null {
  const ref = isObject(place.node) ? own(place.node, "$ref") : undefined;
  if (typeof ref !== "string" || context.schemas.broken.has(place.node))
    return null;
  return resolveRef(ref, context);
}

/** The place that a `$ref` leads to: a pointer, else an `$anchor` or `$id` of the document; null when there is none. */
export function resolveRef(ref: string, context: Context): Place | null {
  const named = ref.startsWith(schemaPrefix)
    ? context.schemas.components.get(ref.slice(schemaPrefix.length))
    : undefined;
  if (named !== undefined) return named;
  const tokens = refTokens(ref);
  if (tokens !== null)
    return (
      placeAt(tokens, context) ?? placeAt(pointerTokens(ref.slice(1)), context)
    );
  return context.anchors().get(ref) ?? null;
}

const schemaPrefix = "#/components/schemas/";

/** The id of the named schema that a `$ref` means; null when it leads elsewhere. */
export function componentId(ref: string, context: Context): string | null {
  if (!ref.startsWith(schemaPrefix)) {
    const place = refTokens(ref) === null ? resolveRef(ref, context) : null;
    return place === null ? null : (idOfNode(place.node, context) ?? null);
  }
  const rest = ref.slice(schemaPrefix.length);
  if (context.schemas.components.has(rest)) return rest;
  const tokens = refTokens(ref)!;
  const id = tokens[2] ?? "";
  return tokens.length === 3 && context.schemas.components.has(id) ? id : null;
}

function idOfNode(node: Json, context: Context): string | undefined {
  for (const [id, place] of context.schemas.components)
    if (place.node === node) return id;
  return undefined;
}
