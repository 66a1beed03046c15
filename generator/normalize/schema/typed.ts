import {
  own,
  type Json,
  type JsonObject,
  type Schema,
  type SchemaFacts,
  type SchemaKind,
} from "../../model/index.js";
import { diagnostic } from "../../diagnostics/index.js";
import { memberSource, type Context } from "../context.js";
import type { Place } from "../place.js";
import { text } from "../values.js";
import { arrayKind } from "./array.js";
import { enumSchema } from "./enumeration.js";
import { factsOf, schemaOf } from "./facts.js";
import { objectKind } from "./object.js";
import type { Scope } from "./scope.js";

/** A schema without `$ref`, `allOf`, `oneOf` and `anyOf`: its own keywords decide. */
export function normalizeTyped(
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): Schema {
  const { node } = place;
  const facts = factsOf(place);
  if (refusesAll(own(node, "not"))) return schemaOf(facts, { kind: "never" });
  const fixed = own(node, "const");
  if (fixed !== undefined)
    return fixed === null
      ? schemaOf(facts, { kind: "null" })
      : schemaOf(facts, { kind: "const", value: fixed });
  if (Array.isArray(own(node, "enum")))
    return enumSchema(place, facts, context);
  const types = typesOf(place, context);
  const nullable = types.includes("null") && types.length > 1;
  const others = nullable ? types.filter((type) => type !== "null") : types;
  const all: SchemaFacts = nullable ? { ...facts, nullable } : facts;
  if (others.length > 1) return typeUnion(others, place, all, context, scope);
  const type = others[0] ?? impliedType(node);
  return schemaOf(all, kindOf(type, place, context, scope));
}

/** `not: {}` and `not: true` refuse everything. Other negations shape no type: validators read them from `json`. */
function refusesAll(negated: Json | undefined): boolean {
  if (negated === true) return true;
  return (
    typeof negated === "object" &&
    negated !== null &&
    Object.keys(negated).length === 0
  );
}

const knownTypes = new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "string",
  "integer",
]);

/** The types of a schema, each once; none when it states none. */
export function typesOf(
  place: Place<JsonObject>,
  context: Context,
): readonly string[] {
  const type = own(place.node, "type");
  if (type === undefined) return [];
  // YAML reads an unquoted `null` in the list as the value.
  const list = (Array.isArray(type) ? (type as readonly Json[]) : [type]).map(
    (item) => (item === null && Array.isArray(type) ? "null" : item),
  );
  const known = list.filter(
    (item): item is string => typeof item === "string" && knownTypes.has(item),
  );
  for (const item of list)
    if (typeof item === "string" && !knownTypes.has(item))
      context.report(
        diagnostic(
          "schema/unknown-type",
          { type: item },
          memberSource(place, "type", context),
        ),
      );
  return [...new Set(known)];
}

function typeUnion(
  types: readonly string[],
  place: Place<JsonObject>,
  facts: SchemaFacts,
  context: Context,
  scope: Scope,
): Schema {
  const variants = types.map((type): Schema => {
    const node = { ...place.node, type };
    const variant = { node, source: place.source };
    return {
      ...factsOf({ node: { type }, source: place.source }),
      ...kindOf(type, variant, context, scope),
      json: node,
    };
  });
  return {
    ...facts,
    kind: "union",
    mode: "type",
    variants,
    discriminator: null,
  };
}

/** Keywords that say what kind of value is meant where `type` is missing. */
const hints: readonly (readonly [type: string, keys: readonly string[]])[] = [
  [
    "object",
    ["properties", "additionalProperties", "patternProperties", "required"],
  ],
  ["array", ["items", "prefixItems"]],
];

export function impliedType(node: JsonObject): string | null {
  for (const [type, keys] of hints)
    if (keys.some((key) => Object.hasOwn(node, key))) return type;
  return null;
}

function kindOf(
  type: string | null,
  place: Place<JsonObject>,
  context: Context,
  scope: Scope,
): SchemaKind {
  const { node } = place;
  switch (type) {
    case "object":
      return objectKind(place, context, scope);
    case "array":
      return arrayKind(place, context);
    case "string":
      return stringKind(node);
    case "integer":
    case "number":
      return { kind: type, format: text(own(node, "format")) };
    case "boolean":
    case "null":
      return { kind: type };
    default:
      return isBinary(node) ? { kind: "binary" } : { kind: "unknown" };
  }
}

const encodingFormats: Readonly<Record<string, string>> = {
  base64: "byte",
  base64url: "base64url",
};

function stringKind(node: JsonObject): SchemaKind {
  if (isBinary(node)) return { kind: "binary" };
  const encoding = text(own(node, "contentEncoding"))?.toLowerCase() ?? "";
  const format = Object.hasOwn(encodingFormats, encoding)
    ? encodingFormats[encoding]!
    : text(own(node, "format"));
  return { kind: "string", format };
}

/** Raw bytes: `format: binary`, or a media type other than text without an encoding (OpenAPI 3.1 section 4.8.14.2). */
function isBinary(node: JsonObject): boolean {
  if (own(node, "format") === "binary") return true;
  if (Object.hasOwn(node, "contentEncoding")) return false;
  const media = text(own(node, "contentMediaType"));
  return media !== null && !/^text\/|[/+](json|xml|yaml)\b/i.test(media);
}
