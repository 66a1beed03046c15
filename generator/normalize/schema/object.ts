import { diagnostic } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type Property,
  type Schema,
  type SchemaKind,
} from "../../model/index.js";
import { memberSource, type Context } from "../context.js";
import { member, members, type Place } from "../place.js";
import { texts } from "../values.js";
import { anything } from "./array.js";
import { factsOf } from "./facts.js";
import { normalizeSchema } from "./index.js";
import { declaredByVariants, findDeclaration, type Scope } from "./scope.js";

/** An object, or a map when it has no properties of its own but a schema for any. */
export function objectKind(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): SchemaKind {
  const required = new Set(texts(own(place.node, "required")));
  const declared = members(member(place, "properties", context), context).map(
    ([name, property]): Property => ({
      name,
      required: required.has(name) || scope.required.has(name),
      schema: normalizeSchema(property, context),
    }),
  );
  const additional = additionalOf(place, context);
  const names = new Set(declared.map(({ name }) => name));
  const missing = [...required]
    .filter((name) => !names.has(name))
    .map((name) => requiredElsewhere(name, place, additional, context, scope))
    .filter((property) => property !== null);
  const properties = [...declared, ...missing];
  if (properties.length === 0 && typeof additional !== "boolean")
    return { kind: "map", values: additional };
  return { kind: "object", properties, additional };
}

/**
 * A property that is required here and declared in another part of the same value: repeated here as required, unless the
 * other part will say so itself. One that is declared nowhere is mostly a slip of the pen: nothing is known of it, so it
 * is left out, unless the object says what its further members are.
 */
function requiredElsewhere(
  name: string,
  place: Place<JsonObject>,
  additional: Schema | boolean,
  context: Context,
  scope: Scope,
): Property | null {
  const declaration = findDeclaration(name, scope, context);
  if (declaration !== null)
    return declaration.required
      ? null
      : { name, required: true, schema: repeated(declaration.schema, context) };
  if (declaredByVariants(name, scope, context)) return null;
  if (typeof additional !== "boolean")
    return { name, required: true, schema: additional };
  context.report(
    diagnostic(
      "schema/required-not-declared",
      { name },
      memberSource(place, "required", context),
    ),
  );
  return null;
}

/** The schema of a property of another part. One that leads back to itself is not repeated for ever. */
function repeated(property: Place, context: Context): Schema {
  const { inlined, inlining } = context.schemas;
  const known = inlined.get(property.node);
  if (known !== undefined) return known;
  if (inlining.has(property.node)) return anything(property);
  inlining.add(property.node);
  const schema = normalizeSchema(property, context);
  inlining.delete(property.node);
  return schema;
}

/** The schema of members that are not named, see {@link import("../../model/index.js").ObjectKind}. */
function additionalOf(
  place: Place<JsonObject>,
  context: Context,
): Schema | boolean {
  const { node } = place;
  const patterns = members(
    member(place, "patternProperties", context),
    context,
  ).map(([, schema]) => normalizeSchema(schema, context));
  const rest =
    member(place, "additionalProperties", context) ??
    member(place, "unevaluatedProperties", context);
  if (patterns.length === 0) {
    if (rest === null) return true;
    return rest.node === false ? false : normalizeSchema(rest, context);
  }
  const others =
    rest === null || !isSchema(rest.node) || rest.node === false
      ? []
      : [normalizeSchema(rest, context)];
  const all = [...patterns, ...others];
  if (all.length === 1) return all[0]!;
  return {
    ...factsOf({ node, source: place.source }),
    title: null,
    description: null,
    default: null,
    examples: [],
    kind: "union",
    mode: "anyOf",
    variants: all,
    discriminator: null,
  };
}

function isSchema(node: Json): boolean {
  return isObject(node) || typeof node === "boolean";
}
