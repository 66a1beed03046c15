import {
  compareText,
  isObject,
  own,
  type Json,
  type SourceRef,
} from "../model/index.js";
import { put, type Draft, type Origins } from "../source/index.js";

/** Two values that cannot be merged, such as a text into an object. */
export class IncompatibleValues extends Error {
  readonly target: string;
  readonly value: string;

  constructor(target: Json, value: Json) {
    super("values cannot be merged");
    this.target = kindOf(target);
    this.value = kindOf(value);
  }
}

/**
 * Merges a value into a target (Overlay 1.1.0, section "Action Object"): objects member by member, lists one after the
 * other, simple values in place of each other. A value that is no list is appended to a list.
 */
export function merge(
  target: Json,
  value: Json,
  from: SourceRef,
  origins: Origins,
): Json {
  if (Array.isArray(target)) return append(target, value, from, origins);
  if (isObject(target) && isObject(value)) {
    const draft: Draft = {};
    const keys = new Set([...Object.keys(target), ...Object.keys(value)]);
    // In the order that every description is brought into, so that it does not show where a member comes from.
    for (const key of [...keys].sort(compareText)) {
      const added = own(value, key);
      const place = origins.child(from, key, added ?? null);
      const old = own(target, key);
      if (added === undefined) put(draft, key, old!);
      else if (old === undefined) put(draft, key, origins.move(added, place));
      else put(draft, key, mergeMember(old, added, place, origins));
    }
    return origins.replace(target, draft);
  }
  if (isSimple(target) && isSimple(value)) return value;
  throw new IncompatibleValues(target, value);
}

/** Members of one name must be of one kind: here a single value is not appended to a list. */
function mergeMember(
  target: Json,
  value: Json,
  from: SourceRef,
  origins: Origins,
): Json {
  if (Array.isArray(target) && !Array.isArray(value))
    throw new IncompatibleValues(target, value);
  return merge(target, value, from, origins);
}

function append(
  target: readonly Json[],
  value: Json,
  from: SourceRef,
  origins: Origins,
): Json {
  const added = Array.isArray(value)
    ? (value as readonly Json[]).map((item, index) =>
        origins.move(item, origins.child(from, index, item)),
      )
    : [origins.move(value, from)];
  return origins.replace(target, [...target, ...added]);
}

/** `object`, `list` or `simple`: what the nodes of one target have in common. */
export function kindOf(value: Json): string {
  if (Array.isArray(value)) return "list";
  return isSimple(value) ? "simple value" : "object";
}

function isSimple(value: Json): boolean {
  return typeof value !== "object" || value === null;
}
