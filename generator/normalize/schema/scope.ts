import { own } from "../../model/index.js";
import type { Context } from "../context.js";
import { items, member, type Place } from "../place.js";
import { texts } from "../values.js";
import { partsOf } from "./parts.js";

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
  for (const { node } of partsOf(place, context))
    for (const name of texts(own(node, "required"))) required.add(name);
  return {
    required,
    conjuncts: [...outer.conjuncts, { place, required }],
  };
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
    const found = search(name, place, context);
    if (found === null) continue;
    const settled = found.inline ? required.has(name) : found.required;
    return { schema: found.schema, required: settled };
  }
  return null;
}

/** True when a union around a schema declares a property in each of its variants: they will say that it is required. */
export function declaredByVariants(
  name: string,
  scope: Scope,
  context: Context,
): boolean {
  return scope.conjuncts.some(({ place, required }) =>
    ["oneOf", "anyOf"].some((key) => {
      const variants = items(member(place, key, context), context);
      return (
        required.has(name) &&
        variants.length > 0 &&
        variants.every(
          (variant) => search(name, variant, context)?.inline === true,
        )
      );
    }),
  );
}

interface Found {
  readonly schema: Place;
  /** True when no `$ref` lies between. */
  readonly inline: boolean;
  /** The schema that declares it requires it too. */
  readonly required: boolean;
}

function search(name: string, place: Place, context: Context): Found | null {
  for (const { node, source, inline } of partsOf(place, context)) {
    const properties = member({ node, source }, "properties", context);
    const schema =
      properties === null ? null : member(properties, name, context);
    if (schema === null) continue;
    const required = texts(own(node, "required")).includes(name);
    return { schema, inline, required };
  }
  return null;
}
