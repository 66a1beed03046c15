import type { Document, NamedSchema } from "../model/index.js";
import { camelCase, type SchemaPlace } from "../names/index.js";
import { reachable, type SchemaGraph } from "./graph.js";

/** The file of schemas that belong to no single root resource. */
export const SHARED = "shared";

/**
 * The file each schema belongs to: the only root resource it is reachable from, else `shared`. A file given before is
 * kept (`places`). The names of the operations must be known. Returns groups by schema id.
 */
export function groupSchemas(
  document: Document,
  graph: SchemaGraph,
  places: ReadonlyMap<string, SchemaPlace>,
): ReadonlyMap<string, string> {
  const roots = new Map<string, Set<string>>();
  for (const edges of graph.operations) {
    const root = edges.operation.name.namespace[0];
    if (root === undefined) continue;
    const group = camelCase(root.words);
    const direct = roots.get(group) ?? new Set<string>();
    for (const list of [edges.parameters, edges.sent, edges.received])
      for (const { to } of list) direct.add(to);
    roots.set(group, direct);
  }
  const groups = new Map<string, string>();
  const join = (id: string, group: string): void => {
    const other = groups.get(id);
    groups.set(id, other === undefined || other === group ? group : SHARED);
  };
  for (const [group, direct] of roots)
    for (const id of reachable(direct, graph)) join(id, group);
  if (document.errors !== null) groups.set(document.errors.schema, SHARED);
  return new Map(
    document.schemas.map(({ id }: NamedSchema) => {
      return [id, places.get(id)?.group ?? groups.get(id) ?? SHARED];
    }),
  );
}
