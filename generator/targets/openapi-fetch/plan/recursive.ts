import { findCycles } from "../../../graph.js";
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
  const ids = Object.keys(schemas);
  const cycles = findCycles(ids, (id) =>
    [...references(own(schemas, id), true)].map(({ to }) => to),
  );
  const found = new Set(cycles.flat());
  return ids.filter((id) => found.has(id));
}

/**
 * Leaves out of the lists of `schemas` what is the schema itself again, not even a list of it ("a string, or this"): it adds
 * nothing, and no type can be so. The description was warned of already (`schema/circular-variant`).
 */
export function leaveOutItself(schemas: JsonObject): void {
  const done = new Set<string>();
  for (const start of Object.keys(schemas)) {
    if (done.has(start)) continue;
    const enter = (id: string) => ({
      id,
      left: [...references(own(schemas, id), false)],
    });
    const path = [enter(start)];
    const open = new Set([start]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const edge = step.left.pop();
      if (edge === undefined) {
        open.delete(step.id);
        done.add(step.id);
        path.pop();
      } else if (open.has(edge.to)) edge.leaveOut();
      else if (!done.has(edge.to)) {
        open.add(edge.to);
        path.push(enter(edge.to));
      }
    }
  }
}

interface Reference {
  readonly to: string;
  /** Takes it out of the list it stands in. */
  readonly leaveOut: () => void;
}

/** What a schema refers to from outside of any object type; with `items`, also through the items of lists. */
function* references(
  schema: Json | undefined,
  withItems: boolean,
  leaveOut: () => void = () => undefined,
): Generator<Reference> {
  if (!isObject(schema)) return;
  const ref = own(schema, "$ref");
  if (typeof ref === "string") {
    const to = pointerTokens(ref.slice(1))[2];
    if (to !== undefined) yield { to, leaveOut };
    return;
  }
  if (withItems) {
    yield* references(own(schema, "items"), true);
    for (const part of listOf(schema, "prefixItems"))
      yield* references(part, true);
  }
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const parts = listOf(schema, key);
    for (const part of [...parts])
      yield* references(part, withItems, () => {
        parts.splice(parts.indexOf(part), 1);
        if (parts.length > 0) return;
        Reflect.deleteProperty(schema, key);
        if (isEmpty(schema)) leaveOut();
      });
  }
}

/** Whether a schema has no more to say than its documentation. */
function isEmpty(schema: JsonObject): boolean {
  return Object.keys(schema).every((key) => key === "description");
}

function listOf(schema: JsonObject, key: string): Json[] {
  const list = own(schema, key);
  return Array.isArray(list) ? (list as Json[]) : [];
}
