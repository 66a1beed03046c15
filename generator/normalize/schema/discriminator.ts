import { diagnostic } from "../../diagnostics/index.js";
import {
  compareText,
  isObject,
  own,
  type Discriminator,
  type Json,
  type JsonObject,
  type Schema,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { member, members, type Place } from "../place.js";
import { text, texts } from "../values.js";
import { findDeclaration, scopeOf, topScope } from "./scope.js";
import { componentId, targetOf } from "./target.js";

type Mapping = Discriminator["mapping"];

/** Which variant a value is, from `discriminator` or, without one, from constants that tell the variants apart. */
export function discriminatorOf(
  place: Place<JsonObject>,
  variants: readonly Schema[],
  context: Context,
): Discriminator | null {
  const ids = variants.flatMap((variant) =>
    variant.kind === "ref" ? [variant.schema] : [],
  );
  const property = propertyName(place, context);
  if (property === null)
    return ids.length === variants.length ? inferred(ids, context) : null;
  return {
    property,
    mapping: mappingOf(place, property, ids, context),
  };
}

/** `discriminator.propertyName`; null without one. */
export function propertyName(
  place: Place<JsonObject>,
  context: Context,
): string | null {
  const discriminator = member(place, "discriminator", context);
  if (discriminator === null || !isObject(discriminator.node)) return null;
  return text(own(discriminator.node, "propertyName"));
}

/** Tags of all `ids`: as mapped, else the values that the variant allows, else its name (OpenAPI 3.1 section 4.8.25). */
export function mappingOf(
  place: Place<JsonObject>,
  property: string,
  ids: readonly string[],
  context: Context,
): Mapping {
  const result = explicitMapping(place, ids, context);
  const mapped = new Set(result.map(({ schema }) => schema));
  const used = new Set(result.map(({ tag }) => tag));
  for (const id of ids) {
    if (mapped.has(id)) continue;
    for (const tag of tagsOf(id, property, context) ?? [id]) {
      if (used.has(tag)) continue;
      used.add(tag);
      result.push({ tag, schema: id });
    }
  }
  return result.sort((a, b) => compareText(a.tag, b.tag));
}

function explicitMapping(
  place: Place<JsonObject>,
  ids: readonly string[],
  context: Context,
): { tag: string; schema: string }[] {
  const discriminator = member(place, "discriminator", context);
  const mapping =
    discriminator === null ? null : member(discriminator, "mapping", context);
  const result: { tag: string; schema: string }[] = [];
  for (const [tag, target] of members(mapping, context)) {
    const ref = text(target.node);
    const id = ref === null ? null : mappedId(ref, context);
    if (id === null)
      context.report(
        diagnostic(
          "schema/unresolved-mapping",
          { tag, ref: String(ref) },
          target.source,
        ),
      );
    else if (!ids.includes(id))
      context.report(
        diagnostic(
          "schema/mapping-to-no-variant",
          { tag, schema: id },
          target.source,
        ),
      );
    else result.push({ tag, schema: id });
  }
  return result;
}

/** A mapping names a schema by reference or by its bare name. */
function mappedId(ref: string, context: Context): string | null {
  const { components } = context.schemas;
  return components.has(ref) ? ref : componentId(ref, context);
}

/** The values that a schema allows for a property, when it allows but a few texts; null otherwise. */
function tagsOf(
  id: string,
  property: string,
  context: Context,
): readonly string[] | null {
  const place = context.schemas.components.get(id);
  if (place === undefined || !isObject(place.node)) return null;
  const named = ["x-discriminator-value", "x-ms-discriminator-value"]
    .map((key) => text(own(place.node as JsonObject, key)))
    .find((tag) => tag !== null);
  if (named !== undefined) return [named];
  const scope = scopeOf(place, context, topScope);
  const declaration = findDeclaration(property, scope, context);
  return declaration === null
    ? null
    : constantsOf(declaration.schema, context, 0);
}

function constantsOf(
  place: Place,
  context: Context,
  depth: number,
): readonly string[] | null {
  const { node } = place;
  if (!isObject(node) || depth > 20) return null;
  const target = targetOf(place, context);
  if (target !== null) return constantsOf(target, context, depth + 1);
  const fixed = own(node, "const");
  if (typeof fixed === "string") return [fixed];
  const values = own(node, "enum");
  const list = texts(values);
  const complete =
    list.length > 0 && list.length === (values as readonly Json[]).length;
  return complete ? list : null;
}

/** A property that every variant requires, with constants that no two variants share. */
function inferred(
  ids: readonly string[],
  context: Context,
): Discriminator | null {
  const [first] = ids;
  if (first === undefined || new Set(ids).size < ids.length) return null;
  const place = context.schemas.components.get(first);
  const candidates = members(
    place === undefined ? null : member(place, "properties", context),
    context,
  );
  for (const [property] of candidates) {
    const mapping = disjointTags(ids, property, context);
    if (mapping !== null) return { property, mapping };
  }
  return null;
}

function disjointTags(
  ids: readonly string[],
  property: string,
  context: Context,
): Mapping | null {
  const result: { tag: string; schema: string }[] = [];
  for (const id of ids) {
    const place = context.schemas.components.get(id);
    if (place === undefined) return null;
    const scope = scopeOf(place, context, topScope);
    if (!scope.required.has(property)) return null;
    const tags = tagsOf(id, property, context);
    if (tags === null) return null;
    for (const tag of tags) result.push({ tag, schema: id });
  }
  const distinct = new Set(result.map(({ tag }) => tag));
  return distinct.size === result.length
    ? result.sort((a, b) => compareText(a.tag, b.tag))
    : null;
}
