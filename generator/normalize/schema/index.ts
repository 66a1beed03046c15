import {
  own,
  type JsonObject,
  type Schema,
  type SchemaKind,
} from "../../model/index.js";
import { without } from "../../upgrade/index.js";
import type { Context } from "../context.js";
import { isObjectPlace, type Place } from "../place.js";
import { normalizeComposition } from "./composition.js";
import { factsOf } from "./facts.js";
import { normalizeReference } from "./reference.js";
import { topScope, type Scope } from "./scope.js";
import { normalizeTyped } from "./typed.js";

/**
 * A schema of JSON Schema 2020-12 as a model schema. `scope` is what else applies to the same value: where a schema is
 * a part of `allOf`, the other parts.
 */
export function normalizeSchema(
  place: Place,
  context: Context,
  scope: Scope = topScope,
): Schema {
  const { node } = place;
  if (!isObjectPlace(place)) return booleanSchema(place);
  if (typeof own(node as JsonObject, "$ref") === "string")
    return normalizeReference(place, context, scope);
  if (typeof own(place.node, "$dynamicRef") === "string")
    return dynamicReference(place, context, scope);
  if (isComposed(place.node))
    return normalizeComposition(place, context, scope);
  return normalizeTyped(place, context, scope);
}

/** Without a caller that brings its own `$dynamicAnchor`, a `$dynamicRef` is a `$ref` (JSON Schema core, 8.2.3.2). */
function dynamicReference(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): Schema {
  const { node, source } = place;
  const fixed = {
    ...without(node, "$dynamicRef"),
    $ref: own(node, "$dynamicRef")!,
  };
  const schema = normalizeReference({ node: fixed, source }, context, scope);
  return { ...schema, json: node };
}

function isComposed(node: JsonObject): boolean {
  return ["allOf", "oneOf", "anyOf"].some((key) =>
    Array.isArray(own(node, key)),
  );
}

/** `true` and `false`; anything else that is no object was said when the description was compared with its tables. */
function booleanSchema(place: Place): Schema {
  const kind: SchemaKind = { kind: place.node === false ? "never" : "unknown" };
  return { ...factsOf(place), ...kind };
}
