import {
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../../model/index.js";

/**
 * Ids of schemas whose type leads back to itself without an object in between, such as "a string, or a list of these":
 * a property of an interface cannot have such a type, an alias can. Sorted as in `schemas`.
 */
export function recursiveSchemas(schemas: JsonObject): readonly string[] {
  const edges = new Map(
    Object.keys(schemas).map((id) => [id, [...directReferences(schemas[id]!)]]),
  );
  return [...edges.keys()].filter((id) => reaches(id, edges));
}

function reaches(
  id: string,
  edges: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const waiting = [...edges.get(id)!];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(edges.get(next) ?? []));
  }
  return false;
}

/** Ids that a schema refers to from outside of any object type. */
function* directReferences(schema: Json): Generator<string> {
  if (!isObject(schema)) return;
  const ref = own(schema, "$ref");
  if (typeof ref === "string") {
    const id = pointerTokens(ref.slice(1))[2];
    if (id !== undefined) yield id;
    return;
  }
  const items = own(schema, "items");
  if (items !== undefined) yield* directReferences(items);
  for (const key of ["prefixItems", "allOf", "oneOf", "anyOf"]) {
    const parts = own(schema, key);
    if (!Array.isArray(parts)) continue;
    for (const part of parts as readonly Json[]) yield* directReferences(part);
  }
}
