import { diagnostic } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/nearest.js";
import {
  isObject,
  own,
  refTokens,
  type Json,
  type JsonObject,
  type Schema,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { memberSource } from "../context.js";
import type { Place } from "../place.js";
import { without } from "../../upgrade/index.js";
import { intersection } from "./composition.js";
import { factsOf, schemaOf, wrapped } from "./facts.js";
import { inlineSchema } from "./inline.js";
import { normalizeSchema } from "./index.js";
import { scopeOf, type Scope } from "./scope.js";
import { componentId, resolveRef } from "./target.js";

/** Keywords that say nothing about the value's shape: beside a `$ref` they stay with the reference. */
const annotations = new Set([
  "$ref",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
]);

/** A schema with a `$ref`. What stands beside it applies too (JSON Schema core, section 8.2.3.1). */
export function normalizeReference(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): Schema {
  const { node } = place;
  const beside = Object.keys(node).filter(
    (key) => !annotations.has(key) && !key.startsWith("x-"),
  );
  const target = targetSchema(place, context);
  if (beside.length === 0 || repeatsType(node, beside, context)) return target;
  const rest: Place = {
    node: without(node, "$ref"),
    source: place.source,
  };
  const inner = scopeOf(place, context, scope);
  return intersection(
    [target, normalizeSchema(rest, context, inner)],
    factsOf(place),
  );
}

/** `type` beside a `$ref` whose target has the same type adds nothing. */
function repeatsType(
  node: JsonObject,
  beside: readonly string[],
  context: Context,
): boolean {
  if (beside.some((key) => key !== "type")) return false;
  const target = resolveRef(own(node, "$ref") as string, context)?.node;
  return isObject(target) && own(target, "type") === own(node, "type");
}

function targetSchema(place: Place<JsonObject>, context: Context): Schema {
  const facts = factsOf(place);
  if (context.schemas.broken.has(place.node))
    return schemaOf(facts, { kind: "unknown" });
  const ref = own(place.node, "$ref") as string;
  const id =
    context.schemas.families.baseRefs.get(place.node) ??
    componentId(ref, context);
  if (id !== null)
    return schemaOf(facts, { kind: "ref", schema: id, direction: null });
  const target = resolveRef(ref, context);
  if (target === null) {
    reportUnresolved(ref, place, context);
    return schemaOf(facts, { kind: "unknown" });
  }
  if (!isSchemaNode(target.node)) {
    context.report(
      diagnostic("schema/ref-to-no-schema", { ref }, refSource(place, context)),
    );
    return schemaOf(facts, { kind: "unknown" });
  }
  return wrapped(inlineSchema(target, ref, context), facts);
}

function isSchemaNode(node: Json): boolean {
  return isObject(node) || typeof node === "boolean";
}

/** Says that a `$ref` leads nowhere, or out of the document. */
export function reportUnresolved(
  ref: string,
  place: Place,
  context: Context,
): void {
  const source = refSource(place, context);
  // Where other files were read, what cannot be had of them was said then.
  if (!ref.startsWith("#") && context.followed.has(source.file)) return;
  const written = asWritten(ref, context);
  context.report(
    ref.startsWith("#")
      ? diagnostic(
          "schema/unresolved-ref",
          { ref: written, suggestion: suggestionFor(ref, context) },
          source,
        )
      : diagnostic("source/external-ref", { ref }, source),
  );
}

/** The name that was probably meant, as the end of a sentence; empty when none is near. */
function suggestionFor(ref: string, { schemas }: Context): string {
  const name = refTokens(ref)?.at(-1) ?? "";
  return didYouMean(name, schemas.components.keys());
}

/** The `$ref` in the words of the user's description: Swagger 2.0 has no `components`. */
function asWritten(ref: string, { specification }: Context): string {
  if (specification !== "2.0") return ref;
  return ref
    .replace("#/components/schemas/", "#/definitions/")
    .replace("#/components/", "#/");
}

function refSource(place: Place, context: Context) {
  return memberSource(place, "$ref", context);
}
