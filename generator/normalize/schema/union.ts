import type { JsonObject, Schema } from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { discriminatorOf } from "./discriminator.js";
import { constants, enumOf } from "./enumeration.js";
import { factsOf, wrapped } from "./facts.js";
import { normalizeSchema } from "./index.js";
import type { Scope } from "./scope.js";

/** `oneOf` or `anyOf`. Null among the variants becomes a fact of the whole; a single variant takes its place. */
export function normalizeUnion(
  place: Place<JsonObject>,
  mode: "oneOf" | "anyOf",
  context: Context,
  scope: Scope,
): Schema {
  const all = items(member(place, mode, context), context)
    .filter((variant) => !context.schemas.broken.has(variant.node))
    .map((variant) => normalizeSchema(variant, context, scope));
  const variants = all.filter(({ kind }) => kind !== "null");
  const nullable = variants.length < all.length;
  const facts = {
    ...factsOf({ node: true, source: place.source }),
    json: place.node,
    nullable,
  };
  if (variants.length === 0)
    return { ...facts, nullable: false, kind: nullable ? "null" : "unknown" };
  if (variants.length === 1) return wrapped(variants[0]!, facts);
  const values = constants(variants);
  if (values !== null) return { ...facts, ...enumOf(values) };
  const discriminator = discriminatorOf(place, variants, context);
  return { ...facts, kind: "union", mode, variants, discriminator };
}
