import {
  compareText,
  isObject,
  type NamedSchema,
  type Schema,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { nameOf } from "../name.js";
import type { Place } from "../place.js";
import { without } from "../../upgrade/index.js";
import { mappingOf, propertyName } from "./discriminator.js";
import { factsOf } from "./facts.js";
import { normalizeSchema } from "./index.js";

/** All schemas of `components/schemas`, sorted by id, with those that were given a name on the way. */
export function normalizeComponents(context: Context): readonly NamedSchema[] {
  const named: NamedSchema[] = [];
  for (const [id, place] of context.schemas.components) {
    const base = context.schemas.bases.get(id);
    if (base === undefined)
      named.push(entry(id, normalizeSchema(place, context)));
    else named.push(...family(id, base, place, context));
  }
  return [...named, ...context.schemas.extra].sort((a, b) =>
    compareText(a.id, b.id),
  );
}

function entry(id: string, schema: Schema): NamedSchema {
  return {
    id,
    name: nameOf(id),
    group: "shared",
    schema,
    variants: [],
    usage: { request: false, response: false },
  };
}

/**
 * A schema with a discriminator that others extend by `allOf` stands for any of them: it becomes their union, and what
 * it says itself becomes a schema that they extend.
 */
function family(
  id: string,
  base: string,
  place: Place,
  context: Context,
): readonly NamedSchema[] {
  if (!isObject(place.node)) return [];
  const object = { node: place.node, source: place.source };
  const node = without(place.node, "discriminator", "oneOf", "anyOf");
  const own = normalizeSchema({ node, source: place.source }, context);
  const { bases } = context.schemas;
  const children = context.schemas.children.get(id) ?? [];
  const variant = (child: string) => bases.get(child) ?? child;
  const property = propertyName(object, context);
  const facts = factsOf(place);
  const union: Schema = {
    ...facts,
    kind: "union",
    mode: "oneOf",
    variants: children.map((child) => ({
      ...factsOf({ node: true, source: place.source }),
      kind: "ref",
      schema: variant(child),
      direction: null,
    })),
    discriminator:
      property === null
        ? null
        : {
            property,
            mapping: mappingOf(object, property, children, context).map(
              ({ tag, schema }) => ({ tag, schema: variant(schema) }),
            ),
          },
  };
  return [entry(id, union), entry(base, own)];
}
