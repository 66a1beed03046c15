import { isObject, own, refTokens, type Json } from "../../model/index.js";
import { items, member, type Place, type Placing } from "../place.js";

/**
 * Schemas that stand for those that extend them: `Pet` with a discriminator, and `Cat` with `allOf: [Pet, …]`. Wherever
 * a `Pet` is expected, a `Cat` may come, so `Pet` is their union; and what `Pet` says itself is what `Cat` extends.
 */
export interface Families {
  /** Parent → ids of the schemas that extend it, directly or not, in the order of the description. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
  /** Parent → id of the schema that holds its own members. */
  readonly bases: ReadonlyMap<string, string>;
  /** `$ref` nodes of `allOf` by which a member of a family extends its parent → id of the schema with its members. */
  readonly baseRefs: ReadonlyMap<Json, string>;
}

/** Finds the families among the named schemas. */
export function findFamilies(
  components: ReadonlyMap<string, Place>,
  placing: Placing,
): Families {
  const parents = [...components].filter(([, { node }]) => mayBeParent(node));
  if (parents.length === 0)
    return { heirs: new Map(), bases: new Map(), baseRefs: new Map() };
  const extended = new Map<string, readonly string[]>();
  for (const [id, place] of components)
    extended.set(id, refs(place, "allOf", placing));
  const heirsOf = new Map<string, readonly string[]>();
  const bases = new Map<string, string>();
  const baseRefs = new Map<Json, string>();
  for (const [parent, place] of parents) {
    const heirs = [...components.keys()].filter(
      (id) =>
        id !== parent &&
        extendsSchema(id, parent, extended) &&
        // Two that extend each other are an error, which is found by their references.
        !extendsSchema(parent, id, extended),
    );
    const named = [
      ...refs(place, "oneOf", placing),
      ...refs(place, "anyOf", placing),
    ];
    if (heirs.length === 0) continue;
    if (hasUnion(place.node) && !named.some((id) => heirs.includes(id)))
      continue;
    const base = freshBase(parent, components);
    heirsOf.set(parent, heirs);
    bases.set(parent, base);
    for (const heir of heirs)
      for (const { node } of items(
        member(components.get(heir)!, "allOf", placing),
        placing,
      ))
        if (refId(node) === parent) baseRefs.set(node, base);
  }
  return { heirs: heirsOf, bases, baseRefs };
}

/** A discriminator, or a union beside members of its own, makes a schema that others may extend a parent. */
function mayBeParent(node: Json): boolean {
  return (
    isObject(node) && (isObject(own(node, "discriminator")) || hasUnion(node))
  );
}

/** True for a schema with `oneOf` or `anyOf`. */
export function hasUnion(node: Json): boolean {
  return (
    isObject(node) &&
    ["oneOf", "anyOf"].some((key) => Array.isArray(own(node, key)))
  );
}

/** Ids of the named schemas that a list of a schema refers to. */
function refs(
  place: Place,
  key: "allOf" | "oneOf" | "anyOf",
  placing: Placing,
): readonly string[] {
  return items(member(place, key, placing), placing).flatMap(
    ({ node }) => refId(node) ?? [],
  );
}

function refId(node: Json): string | null {
  const ref = isObject(node) ? own(node, "$ref") : undefined;
  const tokens = typeof ref === "string" ? refTokens(ref) : null;
  return tokens?.length === 3 && tokens[1] === "schemas" ? tokens[2]! : null;
}

function extendsSchema(
  id: string,
  parent: string,
  extended: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const parents = extended.get(next) ?? [];
    if (parents.includes(parent)) return true;
    open.push(...parents);
  }
  return false;
}

function freshBase(
  parent: string,
  components: ReadonlyMap<string, Place>,
): string {
  let base = `${parent}.base`;
  while (components.has(base)) base += "_";
  return base;
}
