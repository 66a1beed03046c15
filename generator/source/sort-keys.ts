import { isObject, type Json, type JsonObject } from "../model/index.js";
import { put, type Draft } from "./edit.js";

/**
 * The same tree with the members of every object sorted by name, whole numbers first. The order in which a description
 * happens to be written means nothing, and must not show in what is generated: after this no stage can see it. Parts that
 * are sorted already are shared with the given tree, and what the tree holds in several places (YAML aliases) stays one.
 */
export function sortKeys<T extends Json>(tree: T): T {
  const done = new Map<object, Json>();
  const sorted = (value: Json): Json => {
    if (typeof value !== "object" || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    const fresh = isObject(value)
      ? sortedMembers(value, sorted)
      : sortedItems(value, sorted);
    done.set(value, fresh);
    return fresh;
  };
  return sorted(tree) as T;
}

function sortedItems(
  list: readonly Json[],
  sorted: (value: Json) => Json,
): readonly Json[] {
  const items = list.map(sorted);
  return items.every((item, index) => item === list[index]) ? list : items;
}

function sortedMembers(
  object: JsonObject,
  sorted: (value: Json) => Json,
): JsonObject {
  const keys = Object.keys(object);
  const members = keys.map((key) => sorted(object[key]!));
  const inOrder = isSorted(keys);
  if (
    inOrder &&
    members.every((value, index) => value === object[keys[index]!])
  )
    return object;
  const copy: Draft = {};
  for (const index of inOrder ? members.keys() : orderOf(keys))
    put(copy, keys[index]!, members[index]!);
  return copy;
}

/** JavaScript itself keeps members called by whole numbers in front, so only the rest has an order to speak of. */
function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if (keys[index - 1]! > keys[index]! && !isIndex(keys[index - 1]!))
      return false;
  return true;
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d{0,9})$/.test(key);
}

function orderOf(keys: readonly string[]): readonly number[] {
  return keys
    .map((_, index) => index)
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
}
