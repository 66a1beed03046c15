import {
  own,
  type JsonObject,
  type Schema,
  type SchemaKind,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { number } from "../values.js";
import { factsOf } from "./facts.js";
import { normalizeSchema } from "./index.js";

/** An array, or a tuple: `prefixItems`, and the list form of `items` that JSON Schema had before 2020-12. */
export function arrayKind(
  place: Place<JsonObject>,
  context: Context,
): SchemaKind {
  const prefix = member(place, "prefixItems", context);
  const rest = member(place, "items", context);
  if (prefix !== null && Array.isArray(prefix.node))
    return tuple(place, items(prefix, context), rest, context);
  if (rest !== null && Array.isArray(rest.node)) {
    const additional = member(place, "additionalItems", context);
    return tuple(place, items(rest, context), additional, context);
  }
  return {
    kind: "array",
    items: rest === null ? anything(place) : normalizeSchema(rest, context),
    uniqueItems: own(place.node, "uniqueItems") === true,
    minItems: number(own(place.node, "minItems")),
    maxItems: number(own(place.node, "maxItems")),
  };
}

function tuple(
  place: Place<JsonObject>,
  prefix: readonly Place[],
  rest: Place | null,
  context: Context,
): SchemaKind {
  const maxItems = number(own(place.node, "maxItems"));
  const closed =
    rest?.node === false || (maxItems !== null && maxItems <= prefix.length);
  return {
    kind: "tuple",
    items: prefix.map((item) => normalizeSchema(item, context)),
    rest: closed
      ? null
      : rest === null
        ? anything(place)
        : normalizeSchema(rest, context),
    minItems: number(own(place.node, "minItems")),
  };
}

/** What an absent schema allows. */
export function anything(place: Place): Schema {
  return { ...factsOf({ node: true, source: place.source }), kind: "unknown" };
}
