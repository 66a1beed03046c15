import { isObject, type Json, type JsonObject } from "../model/index.js";
import { put, type Draft } from "./edit.js";

/**
 * The same tree with the members of every object sorted by name, whole numbers first. The order in which a description
 * happens to be written means nothing, and must not show in what is generated: after this no stage can see it.
 *
 * The tree is the caller's own, just parsed: what is sorted already is kept and given its sorted children. `shares` says
 * that one object may be in several places (YAML aliases): it stays one.
 */
export function sortKeys<T extends Json>(tree: T, shares: boolean): T {
  return sorted(tree, shares ? new Map() : null) as T;
}

type Done = Map<object, Json> | null;

function sorted(value: Json, done: Done): Json {
  if (typeof value !== "object" || value === null) return value;
  const known = done?.get(value);
  if (known !== undefined) return known;
  const fresh = isObject(value)
    ? sortedMembers(value, done)
    : sortedItems(value as Json[], done);
  done?.set(value, fresh);
  return fresh;
}

function sortedItems(list: Json[], done: Done): Json[] {
  for (let index = 0; index < list.length; index++)
    list[index] = sorted(list[index]!, done);
  return list;
}

function sortedMembers(object: JsonObject, done: Done): JsonObject {
  const keys = Object.keys(object);
  if (!isSorted(keys)) {
    const copy: Draft = {};
    for (const key of keys.sort()) put(copy, key, sorted(object[key]!, done));
    return copy;
  }
  for (const key of keys) {
    const member = object[key]!;
    if (typeof member === "object" && member !== null)
      put(object as Draft, key, sorted(member, done));
  }
  return object;
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
