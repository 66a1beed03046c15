import { isObject, own, type JsonObject } from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { texts } from "../values.js";
import { targetOf } from "./target.js";

/** What else applies to the value that a schema describes. */
export interface Scope {
  /** Schemas around it, from the outermost, each with the names that it requires of its parts. */
  readonly conjuncts: readonly Conjunct[];
  /** Names that some part requires: whoever declares one declares it as required. */
  readonly required: ReadonlySet<string>;
}

interface Conjunct {
  readonly place: Place;
  readonly required: ReadonlySet<string>;
}

export const topScope: Scope = { conjuncts: [], required: new Set() };

/** The scope of the parts of a composed schema. */
export function scopeOf(place: Place, context: Context, outer: Scope): Scope {
  const required = new Set(outer.required);
  collectRequired(place, context, required, new Set());
  return {
    required,
    conjuncts: [...outer.conjuncts, { place, required }],
  };
}

/** Names required by a schema or by a part of its `allOf`, references followed. */
function collectRequired(
  place: Place,
  context: Context,
  found: Set<string>,
  seen: Set<unknown>,
): void {
  if (!isObject(place.node) || seen.has(place.node)) return;
  seen.add(place.node);
  for (const name of texts(own(place.node, "required"))) found.add(name);
  const target = targetOf(place, context);
  if (target !== null) collectRequired(target, context, found, seen);
  for (const part of items(member(place, "allOf", context), context))
    collectRequired(part, context, found, seen);
}

/** Where a property is declared among the parts of a value. */
export interface Declaration {
  readonly schema: Place;
  /** False when normalizing its own schema does not make it required: then whoever requires it must repeat it. */
  readonly required: boolean;
}

/** Looks for the declaration of a property in the parts around a schema. */
export function findDeclaration(
  name: string,
  scope: Scope,
  context: Context,
): Declaration | null {
  for (const { place, required } of scope.conjuncts) {
    const found = search(name, place, context, false, new Set());
    if (found === null) continue;
    const settled = found.inline ? required.has(name) : found.required;
    return { schema: found.schema, required: settled };
  }
  return null;
}

interface Found {
  readonly schema: Place;
  /** True when no `$ref` lies between. */
  readonly inline: boolean;
  /** The schema that declares it requires it too. */
  readonly required: boolean;
}

function search(
  name: string,
  place: Place,
  context: Context,
  behindRef: boolean,
  seen: Set<unknown>,
): Found | null {
  if (!isObject(place.node) || seen.has(place.node)) return null;
  seen.add(place.node);
  const properties = member(place, "properties", context);
  const declared =
    properties === null ? null : member(properties, name, context);
  if (declared !== null)
    return {
      schema: declared,
      inline: !behindRef,
      required: texts(own(place.node as JsonObject, "required")).includes(name),
    };
  const target = targetOf(place, context);
  if (target !== null) {
    const found = search(name, target, context, true, seen);
    if (found !== null) return found;
  }
  for (const part of items(member(place, "allOf", context), context)) {
    const found = search(name, part, context, behindRef, seen);
    if (found !== null) return found;
  }
  return null;
}
