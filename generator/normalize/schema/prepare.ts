import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { Origins } from "../../upgrade/index.js";
import { items, member, members, type Place } from "../place.js";
import { refTokens } from "./target.js";
import type { SchemaRegistry } from "./registry.js";

/** Finds the named schemas and the families among them, before any is normalized. */
export function prepareSchemas(root: Place, origins: Origins): SchemaRegistry {
  const context = { origins };
  const section = member(root, "components", context);
  const components = new Map(
    members(
      section === null ? null : member(section, "schemas", context),
      context,
    ),
  );
  const children = childrenOf(components, context);
  const bases = new Map<string, string>();
  for (const id of children.keys()) {
    let base = `${id}.base`;
    while (components.has(base)) base += "_";
    bases.set(id, base);
  }
  return {
    components,
    bases,
    children,
    baseRefs: baseRefsOf(components, children, bases, context),
    broken: new Set<Json>(),
    inlined: new Map(),
    inlining: new Set(),
    hoisted: new Map(),
    extra: [],
  };
}

/** Schemas with a discriminator and no union of their own → those that extend them, directly or not. */
function childrenOf(
  components: ReadonlyMap<string, Place>,
  context: { readonly origins: Origins },
): ReadonlyMap<string, readonly string[]> {
  const parents = [...components].filter(([, { node }]) => isParent(node));
  const result = new Map<string, readonly string[]>();
  if (parents.length === 0) return result;
  const extended = new Map<string, readonly string[]>();
  for (const [id, place] of components)
    extended.set(id, extendedBy(place, context));
  for (const [parent] of parents) {
    const found = [...components.keys()].filter(
      (id) => id !== parent && reaches(id, parent, extended, new Set()),
    );
    if (found.length > 0) result.set(parent, found);
  }
  return result;
}

function isParent(node: Json): boolean {
  return (
    isObject(node) &&
    isObject(own(node, "discriminator")) &&
    !Object.hasOwn(node, "oneOf") &&
    !Object.hasOwn(node, "anyOf")
  );
}

/** Ids of the schemas that a schema names in its `allOf`. */
function extendedBy(
  place: Place,
  context: { readonly origins: Origins },
): readonly string[] {
  return items(member(place, "allOf", context), context).flatMap(
    ({ node }) => extendedId(node) ?? [],
  );
}

function extendedId(node: Json): string | null {
  const ref = isObject(node) ? own(node as JsonObject, "$ref") : undefined;
  const tokens = typeof ref === "string" ? refTokens(ref) : null;
  return tokens?.length === 3 && tokens[1] === "schemas" ? tokens[2]! : null;
}

function baseRefsOf(
  components: ReadonlyMap<string, Place>,
  children: ReadonlyMap<string, readonly string[]>,
  bases: ReadonlyMap<string, string>,
  context: { readonly origins: Origins },
): ReadonlyMap<Json, string> {
  const result = new Map<Json, string>();
  for (const [parent, ids] of children)
    for (const id of ids)
      for (const { node } of items(
        member(components.get(id)!, "allOf", context),
        context,
      ))
        if (extendedId(node) === parent) result.set(node, bases.get(parent)!);
  return result;
}

function reaches(
  id: string,
  parent: string,
  extended: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return (extended.get(id) ?? []).some(
    (next) => next === parent || reaches(next, parent, extended, seen),
  );
}
