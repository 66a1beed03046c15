import { diagnostic } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type JsonObject,
  type Schema,
  type SchemaFacts,
} from "../../model/index.js";
import { without } from "../../upgrade/index.js";
import { memberSource, type Context } from "../context.js";
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
  const inner = scopeOf(place, context, scope);
  const all = allOf(place, context, inner);
  // A part may be there for its description, or to say `readOnly`.
  const remarks = all.filter(isRemark);
  const composed = [
    ...all.filter((part) => !isRemark(part)),
    ...unions(place, context, inner),
  ];
  reportContradiction(place, context);
  const ownKeywords = ownPart(place, composed.length > 0, context, inner);
  const parts = ownKeywords === null ? composed : [ownKeywords, ...composed];
  const facts = remarks.reduce(withRemark, factsOf(place));
  return intersection(parts, facts);
}

function isRemark(part: Schema): boolean {
  return part.kind === "unknown" && !part.nullable;
}

function withRemark(facts: SchemaFacts, remark: Schema): SchemaFacts {
  return {
    ...facts,
    title: facts.title ?? remark.title,
    description: facts.description ?? remark.description,
    default: facts.default ?? remark.default,
    access: facts.access === "readWrite" ? remark.access : facts.access,
  };
}

/** All parts at once; a single one takes the place of the whole, with what the whole says about itself. */
export function intersection(
  all: readonly Schema[],
  facts: SchemaFacts,
): Schema {
  const telling = all.filter((part) => !isEmptyObject(part));
  const parts = telling.length > 0 ? telling : all.slice(0, 1);
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
    .map((part) => normalizeSchema(part, context, scope));
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

/** An object with any members: beside other parts it says nothing. */
function isEmptyObject(schema: Schema): boolean {
  return (
    schema.kind === "object" &&
    schema.properties.length === 0 &&
    schema.additional === true
  );
}

/** What the schema says beside its parts; null when that adds nothing to them. */
function ownPart(
  place: Place<JsonObject>,
  hasParts: boolean,
  context: Context,
  scope: Scope,
): Schema | null {
  const node = without(place.node, "allOf", "oneOf", "anyOf", "discriminator");
  const type = own(node, "type");
  const says =
    impliedType(node) !== null ||
    ["enum", "const", "not"].some((key) => Object.hasOwn(node, key));
  if (!says && type === undefined) return null;
  if (!says && hasParts && partsHaveType(place, type, context)) return null;
  const part = normalizeTyped({ node, source: place.source }, context, scope);
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

/** Parts of one value that each allow another type: no value is all of that. */
function reportContradiction(place: Place<JsonObject>, context: Context): void {
  const parts = items(member(place, "allOf", context), context);
  const types = [place, ...parts].map((part) => typeOf(part, context, 0));
  const known = types.filter((type) => typeof type === "string");
  const [first] = known;
  const other = known.find((type) => !compatible(first!, type));
  if (other === undefined) return;
  context.report(
    diagnostic(
      "schema/contradiction",
      { types: [first!, other] },
      memberSource(place, "allOf", context),
    ),
  );
}

function compatible(a: string, b: string): boolean {
  return a === b || (isNumeric(a) && isNumeric(b));
}

function isNumeric(type: string): boolean {
  return type === "integer" || type === "number";
}

function typeOf(place: Place, context: Context, depth: number): unknown {
  if (!isObject(place.node) || depth > 20) return undefined;
  const target = targetOf(place, context);
  if (target !== null) return typeOf(target, context, depth + 1);
  return own(place.node, "type") ?? impliedType(place.node) ?? undefined;
}
