import {
  appendPointer,
  isObject,
  own,
  refTokens,
  valueAt,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../model/index.js";
import type { Origins } from "../source/origins.js";
import type { Specification } from "../source/specification.js";
import { shapesOf, type Field, type Shape } from "../source/tables/index.js";

/** An object of a description. */
export interface WrittenObject {
  readonly node: JsonObject;
  /** Where it was written. */
  readonly source: SourceRef;
  /** Where it is in the tree that was taken apart. */
  readonly pointer: string;
  /** The member or the index it is the value of; of the whole description empty. */
  readonly key: string;
}

/** A description taken apart: every object by its kind. */
export interface Written {
  readonly tree: JsonObject;
  readonly specification: Specification;
  /** Every object of a kind of `source/tables` (`schema`, `operation`, …), in the order of the tree. */
  readonly objects: (kind: string) => readonly WrittenObject[];
  /** Where a member of an object was written. */
  readonly at: (object: WrittenObject, member: string) => SourceRef;
  /** What a local `$ref` leads to; undefined where it leads nowhere. */
  readonly find: (ref: string) => Json | undefined;
}

/**
 * Takes a tree apart by the tables of its version. An object that YAML aliases or references to files put in several
 * places is listed once.
 */
export function takeApart(
  tree: JsonObject,
  specification: Specification,
  origins: Origins,
): Written {
  const walk = new Walk(shapesOf(specification), origins);
  walk.visit(
    { node: tree, source: origins.root, pointer: "", key: "" },
    "document",
  );
  return {
    tree,
    specification,
    objects: (kind) => walk.found.get(kind) ?? [],
    at: ({ node, source }, member) =>
      origins.child(source, member, own(node, member) ?? null),
    find: (ref) => find(tree, ref),
  };
}

function find(tree: JsonObject, ref: string): Json | undefined {
  const tokens = refTokens(ref);
  return tokens === null ? undefined : valueAt(tree, tokens);
}

class Walk {
  readonly found = new Map<string, WrittenObject[]>();
  private readonly shapes: ReadonlyMap<string, Shape>;
  private readonly origins: Origins;
  private readonly seen = new Set<JsonObject>();

  constructor(shapes: ReadonlyMap<string, Shape>, origins: Origins) {
    this.shapes = shapes;
    this.origins = origins;
  }

  visit(object: WrittenObject, kind: string): void {
    const { node } = object;
    const shape = this.shapes.get(kind);
    if (shape === undefined || this.seen.has(node)) return;
    this.seen.add(node);
    const list = this.found.get(kind);
    if (list === undefined) this.found.set(kind, [object]);
    else list.push(object);
    for (const key of Object.keys(node)) {
      const field = shape.fields.get(key) ?? shape.others;
      if (field !== null && !key.startsWith("x-"))
        this.field(node[key]!, key, field, object);
    }
  }

  private field(
    value: Json,
    key: string,
    field: Field,
    parent: WrittenObject,
  ): void {
    const isList = Array.isArray(value);
    if (!isList && !isObject(value)) return;
    const fits = ({ container }: Field) => (container === "list") === isList;
    const wanted = fits(field) ? field : field.or;
    if (wanted === null || !fits(wanted) || !this.shapes.has(wanted.type))
      return;
    const place = this.child(parent, key, value);
    if (wanted.container === "none") this.visit(place, wanted.type);
    else
      for (const [inner, node] of Object.entries(value))
        if (isObject(node))
          this.visit(this.child(place, inner, node), wanted.type);
  }

  private child(
    { source, pointer }: WrittenObject,
    key: string,
    node: Json,
  ): WrittenObject {
    return {
      node: node as JsonObject,
      source: this.origins.child(source, key, node),
      pointer: appendPointer(pointer, key),
      key,
    };
  }
}
