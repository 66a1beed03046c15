import type { Document } from "../../model/index.js";
import { eachPart, type SchemaGraph } from "../graph.js";
import type { SchemaLookup } from "../schemas.js";
import { endsWhenSent } from "./lifecycle.js";
import type { DropRules } from "./rules.js";
import type { View } from "./reach.js";
import type { Schema } from "../../model/index.js";

/** Schemas whose shape in one direction differs from another direction's. */
export interface Differences {
  /** Differs for the value of this property (null: for any value). */
  readonly differs: (id: string, property: string | null) => boolean;
  /** Differs for some value. */
  readonly has: (id: string) => boolean;
  /** The properties for whose values it differs, when it does not differ for any. */
  readonly under: (id: string) => ReadonlySet<string> | null;
}

export const noDifferences: Differences = {
  differs: () => false,
  has: () => false,
  under: () => null,
};

/**
 * Which schemas differ between two directions, references followed: `view` leaves out a property that `base` has, or the
 * other way round, in the schema itself or in one that it refers to.
 */
export function differencesOf(
  document: Document,
  graph: SchemaGraph,
  lookup: SchemaLookup,
  rules: DropRules,
  base: View,
  view: View,
): Differences {
  const always = new Set<string>();
  const under = new Map<string, Set<string>>();
  const changes = (schema: Schema, parent: string | null): boolean =>
    differsInline(schema, rules, base, view, parent);
  const parents = rules.parents(view);
  for (const { id, schema } of document.schemas)
    if (changes(schema, null)) always.add(id);
  const bodies = [...graph.operations, ...graph.webhooks].flatMap(
    ({ sent, received }) => [sent, received],
  );
  for (const edges of [...graph.edges.values(), ...bodies])
    for (const { to, property } of edges) {
      if (property === null || !parents.has(property) || always.has(to))
        continue;
      const target = lookup(to);
      if (target === undefined || under.get(to)?.has(property)) continue;
      if (changes(target.schema, property))
        under.set(to, (under.get(to) ?? new Set()).add(property));
    }
  const differs = (id: string, property: string | null): boolean =>
    always.has(id) ||
    (property !== null && under.get(id)?.has(property) === true);
  spread(graph, always, differs);
  return {
    differs,
    has: (id) => always.has(id) || under.has(id),
    under: (id) => under.get(id) ?? null,
  };
}

/** Adds the schemas that refer to one that differs, until nothing more is found. */
function spread(
  graph: SchemaGraph,
  always: Set<string>,
  differs: (id: string, property: string | null) => boolean,
): void {
  const referrers = new Map<
    string,
    { from: string; property: string | null }[]
  >();
  for (const [from, edges] of graph.edges)
    for (const { to, property } of edges) {
      const list = referrers.get(to);
      if (list === undefined) referrers.set(to, [{ from, property }]);
      else list.push({ from, property });
    }
  const waiting = [...referrers.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const { from, property } of referrers.get(id) ?? [])
      if (!always.has(from) && differs(id, property)) {
        always.add(from);
        waiting.push(from);
      }
}

/** A property of the schema itself, or of one in line, that travels (or ends) in one direction only. */
function differsInline(
  schema: Schema,
  rules: DropRules,
  base: View,
  view: View,
  parent: string | null,
  whole: Schema = schema,
): boolean {
  const ends = base === "response" || view === "response";
  if (
    schema.kind === "object" &&
    schema.properties.some(
      (property) =>
        rules.drops(property, base, whole, parent) !==
          rules.drops(property, view, whole, parent) ||
        (ends && endsWhenSent(property)),
    )
  )
    return true;
  const through = schema.kind === "intersection" || schema.kind === "union";
  let found = false;
  eachPart(schema, (part, property) => {
    found ||= differsInline(
      part,
      rules,
      base,
      view,
      through ? parent : property,
      schema.kind === "intersection" ? whole : part,
    );
  });
  return found;
}
