import { isObject, own, refTokens } from "../../model/index.js";
import { items, member, type Place, type Placing } from "../place.js";
import { hasUnion, type Families } from "./families.js";

/** One schema needs another to say what a single value is: by `$ref` or `allOf` it must, as a variant it may. */
export interface Edge {
  readonly to: string;
  readonly kind: "all" | "variant";
  /** The `$ref` object; null for the variants of a family, which no `$ref` names. */
  readonly ref: Place | null;
}

/** The nodes of the graph are ids of named schemas; a schema that a family extends has a second one, for its own members. */
function baseNode(id: string): string {
  return basePrefix + id;
}

const basePrefix = "\0base ";

/** The id that a node stands for. */
export function idOf(node: string): string {
  return node.startsWith(basePrefix) ? node.slice(basePrefix.length) : node;
}

/** What a schema leads to without going through a property or an item: a cycle of such edges has no meaning. */
export function edgesOf(
  node: string,
  components: ReadonlyMap<string, Place>,
  families: Families,
  placing: Placing,
): readonly Edge[] {
  const isBase = node.startsWith(basePrefix);
  const id = isBase ? node.slice(basePrefix.length) : node;
  const place = components.get(id);
  if (place === undefined) return [];
  const found: Edge[] = [];
  const into = { found, components, families, placing };
  const heirs = isBase ? undefined : families.heirs.get(id);
  if (heirs === undefined) {
    collectAll(place, "all", into);
    if (!isBase) collectVariants(place, into);
  } else if (hasUnion(place.node)) collectVariants(place, into);
  else for (const to of heirs) found.push({ to, kind: "variant", ref: null });
  return found;
}

interface Collection {
  readonly found: Edge[];
  readonly components: ReadonlyMap<string, Place>;
  readonly families: Families;
  readonly placing: Placing;
}

/** What the schema must be: its `$ref` and its `allOf`. */
function collectAll(place: Place, kind: Edge["kind"], into: Collection): void {
  const { node } = place;
  if (!isObject(node)) return;
  const ref = own(node, "$ref");
  const tokens = typeof ref === "string" ? refTokens(ref) : null;
  const id =
    tokens?.length === 3 && tokens[1] === "schemas" ? tokens[2]! : null;
  if (id !== null && into.components.has(id)) {
    const isBase = into.families.baseRefs.has(node);
    into.found.push({ to: isBase ? baseNode(id) : id, kind, ref: place });
  }
  for (const part of list(place, "allOf", into)) {
    collectAll(part, kind, into);
    collectVariants(part, into);
  }
}

/** What it may be: its `oneOf` and `anyOf`. */
function collectVariants(place: Place, into: Collection): void {
  for (const key of ["oneOf", "anyOf"])
    for (const variant of list(place, key, into)) {
      collectAll(variant, "variant", into);
      collectVariants(variant, into);
    }
}

function list(place: Place, key: string, { placing }: Collection) {
  return items(member(place, key, placing), placing);
}
