import { isObject, type JsonObject } from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { targetOf } from "./target.js";

/** A schema that applies to the same value as another. */
export interface Part extends Place<JsonObject> {
  /** True when no `$ref` lies between. */
  readonly inline: boolean;
}

/** Nobody composes a value of more; the bound keeps long chains of references from costing their square. */
const limit = 200;

/** A schema and all that it consists of, by `$ref` and `allOf`, each once, in the order in which they are written. */
export function* partsOf(place: Place, context: Context): Generator<Part> {
  const seen = new Set<JsonObject>();
  const open = [{ place, inline: true }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, source } = next.place;
    if (!isObject(node) || seen.has(node)) continue;
    if (seen.size === limit) return;
    seen.add(node);
    yield { node, source, inline: next.inline };
    const parts = items(member(next.place, "allOf", context), context);
    for (const part of parts.toReversed())
      open.push({ place: part, inline: next.inline });
    const target = targetOf(next.place, context);
    if (target !== null) open.push({ place: target, inline: false });
  }
}
