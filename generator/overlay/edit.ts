import { isObject, own, type Json, type SourceRef } from "../model/index.js";
import { put, type Draft, type Origins } from "../source/index.js";

/** Keys from the root of a tree to a node. */
export type Location = readonly (string | number)[];

/** What becomes of a node; `removed` takes it out of its object or list. */
export type Edit = (node: Json, at: SourceRef) => Json | typeof removed;

export const removed = Symbol("removed");

/** Places to edit, by the first key of their locations. */
interface Places {
  readonly children: Map<string | number, Places>;
  edited: boolean;
}

/**
 * A tree in which the nodes at some locations are edited, inner ones first. Every object and list on the way is copied
 * once, however many locations lie in it; the rest is shared. Items behind a removed one keep their origin.
 */
export function editTree(
  tree: Json,
  locations: readonly Location[],
  edit: Edit,
  origins: Origins,
): Json | typeof removed {
  return editNode(tree, placesOf(locations), edit, origins.root, origins);
}

function placesOf(locations: readonly Location[]): Places {
  const root: Places = { children: new Map(), edited: false };
  for (const location of locations) {
    let places = root;
    for (const key of location) {
      let next = places.children.get(key);
      if (next === undefined)
        places.children.set(
          key,
          (next = { children: new Map(), edited: false }),
        );
      places = next;
    }
    places.edited = true;
  }
  return root;
}

function editNode(
  node: Json,
  places: Places,
  edit: Edit,
  at: SourceRef,
  origins: Origins,
): Json | typeof removed {
  const copy = editChildren(node, places, edit, at, origins);
  const kept = copy === node ? node : origins.replace(node, copy);
  return places.edited ? edit(kept, at) : kept;
}

function editChildren(
  node: Json,
  places: Places,
  edit: Edit,
  at: SourceRef,
  origins: Origins,
): Json {
  if (places.children.size === 0) return node;
  if (Array.isArray(node))
    return editItems(node as readonly Json[], places, edit, at, origins);
  if (!isObject(node)) return node;
  const draft: Draft = {};
  for (const key of Object.keys(node)) {
    const child = own(node, key)!;
    const inner = places.children.get(key);
    const result =
      inner === undefined
        ? child
        : editNode(child, inner, edit, origins.child(at, key, child), origins);
    if (result !== removed) put(draft, key, result);
  }
  return draft;
}

function editItems(
  list: readonly Json[],
  places: Places,
  edit: Edit,
  at: SourceRef,
  origins: Origins,
): Json {
  const result: Json[] = [];
  list.forEach((item, index) => {
    const place = origins.child(at, index, item);
    const inner = places.children.get(index);
    const edited =
      inner === undefined ? item : editNode(item, inner, edit, place, origins);
    if (edited === removed) return;
    const shifted = result.push(edited) - 1 !== index;
    if (shifted) origins.move(edited, place);
  });
  return result;
}
