import { isObject, own, type Json } from "../model/index.js";
import type { Origins } from "../upgrade/index.js";
import { items, members, type Place } from "./place.js";

/**
 * Schemas by the names that JSON Schema gives them: `$anchor` and `$dynamicAnchor` as `#name`, `$id` as it is written
 * (JSON Schema core, section 8.2). Of two with one name the first counts.
 */
export function findAnchors(
  root: Place,
  origins: Origins,
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const add = (name: Json | undefined, prefix: string, place: Place) => {
    if (typeof name !== "string" || found.has(prefix + name)) return;
    found.set(prefix + name, place);
  };
  const visit = (place: Place): void => {
    if (isObject(place.node)) {
      add(own(place.node, "$id"), "", place);
      add(own(place.node, "$anchor"), "#", place);
      add(own(place.node, "$dynamicAnchor"), "#", place);
      for (const [, child] of members(place, { origins })) visit(child);
    } else for (const item of items(place, { origins })) visit(item);
  };
  visit(root);
  return found;
}
