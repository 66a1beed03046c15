import {
  isObject,
  own,
  type JsonObject,
  type Schema,
  type SchemaFacts,
} from "../../model/index.js";
import { without } from "../../upgrade/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { factsOf, wrapped } from "./facts.js";
import { normalizeSchema } from "./index.js";
import { scopeOf, type Scope } from "./scope.js";
import { targetOf } from "./target.js";
import { impliedType, normalizeTyped } from "./typed.js";
import { normalizeUnion } from "./union.js";

/** A schema with `allOf`, `oneOf` or `anyOf`: all of its parts, its own keywords being one of them, apply. */
export function normalizeComposition(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): Schema {
  const facts = factsOf(place);
  const inner = scopeOf(place, context, scope);
  const composed = [
    ...allOf(place, context, inner),
    ...unions(place, context, inner),
  ];
  const own = ownPart(place, composed.length > 0, context, inner);
  const parts = own === null ? composed : [own, ...composed];
  return intersection(parts, facts);
}

/** All parts at once; a single one takes the place of the whole, with what the whole says about itself. */
export function intersection(
  parts: readonly Schema[],
  facts: SchemaFacts,
): Schema {
  if (parts.length === 0) return { ...facts, kind: "unknown" };
  if (parts.length === 1) return wrapped(parts[0]!, facts);
  // Null is allowed only where every part allows it; it is said once, on the whole.
  const nullable = parts.every((part) => part.nullable || part.kind === "null");
  return { ...facts, nullable, kind: "intersection", parts };
}

function allOf(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): readonly Schema[] {
  return items(member(place, "allOf", context), context)
    .filter((part) => !context.schemas.broken.has(part.node))
    .map((part) => normalizeSchema(part, context, scope))
    .filter((part) => part.kind !== "unknown" || part.nullable);
}

function unions(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): readonly Schema[] {
  return (["oneOf", "anyOf"] as const)
    .filter((mode) => Array.isArray(own(place.node, mode)))
    .map((mode) => normalizeUnion(place, mode, context, scope));
}

/** What the schema says beside its parts; null when that adds nothing to them. */
function ownPart(
  place: Place<JsonObject>,
  hasParts: boolean,
  context: Context,
  scope: Scope,
): Schema | null {
  const node = without(place.node, "allOf", "oneOf", "anyOf", "discriminator");
  const shapes = [
    "properties",
    "required",
    "items",
    "prefixItems",
    "enum",
    "const",
  ];
  const says =
    shapes.some((key) => Object.hasOwn(node, key)) ||
    impliedType(node) !== null;
  if (!says && (own(node, "type") === undefined || hasParts)) {
    if (own(node, "type") === undefined) return null;
    if (partsHaveType(place, own(node, "type") as string, context)) return null;
  }
  const part = normalizeTyped({ node, source: place.source }, context, scope);
  const empty =
    part.kind === "object" &&
    part.properties.length === 0 &&
    part.additional === true;
  if (empty && hasParts) return null;
  return {
    ...part,
    title: null,
    description: null,
    default: null,
    examples: [],
  };
}

/** True when some part says the same type, so that repeating it beside them adds nothing. */
function partsHaveType(
  place: Place<JsonObject>,
  type: unknown,
  context: Context,
): boolean {
  const parts = ["allOf", "oneOf", "anyOf"].map((key) =>
    items(member(place, key, context), context),
  );
  return parts.some(
    (list) =>
      list.length > 0 &&
      list.every((part) => typeOf(part, context, 0) === type),
  );
}

function typeOf(place: Place, context: Context, depth: number): unknown {
  if (!isObject(place.node) || depth > 20) return undefined;
  const target = targetOf(place, context);
  if (target !== null) return typeOf(target, context, depth + 1);
  return own(place.node, "type") ?? impliedType(place.node) ?? undefined;
}
