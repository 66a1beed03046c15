import {
  own,
  isObject,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../model/index.js";
import type { Origins } from "../upgrade/index.js";

/** A node of the tree and where the user wrote it. */
export interface Place<T extends Json = Json> {
  readonly node: T;
  readonly source: SourceRef;
}

/** What it takes to tell where a child of a place was written. */
export interface Placing {
  readonly origins: Origins;
}

/** The place of a member; null when there is none. */
export function member(
  place: Place,
  key: string,
  { origins }: Placing,
): Place | null {
  const node = isObject(place.node) ? own(place.node, key) : undefined;
  if (node === undefined) return null;
  return { node, source: origins.child(place.source, key, node) };
}

/** The places of the items of a list; none when it is no list. */
export function items(
  place: Place | null,
  { origins }: Placing,
): readonly Place[] {
  if (place === null || !Array.isArray(place.node)) return [];
  return (place.node as readonly Json[]).map((node, index) => ({
    node,
    source: origins.child(place.source, index, node),
  }));
}

/** Names and places of the members of an object, in their order; none when it is no object. */
export function members(
  place: Place | null,
  { origins }: Placing,
): readonly (readonly [key: string, place: Place])[] {
  if (place === null || !isObject(place.node)) return [];
  const { node, source } = place;
  return Object.keys(node).map((key) => {
    const value = node[key]!;
    return [key, { node: value, source: origins.child(source, key, value) }];
  });
}

/** True when the place holds an object. */
export function isObjectPlace(place: Place | null): place is Place<JsonObject> {
  return place !== null && isObject(place.node);
}
