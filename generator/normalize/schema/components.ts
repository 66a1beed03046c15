import {
  compareText,
  isObject,
  own,
  type JsonObject,
  type NamedSchema,
  type Schema,
} from "../../model/index.js";
import { enterElement } from "../../diagnostics/processing.js";
import type { Context } from "../context.js";
import { nameOf } from "../name.js";
import type { Place } from "../place.js";
import { without } from "../../upgrade/index.js";
import { mappingOf, propertyName } from "./discriminator.js";
import { intersection } from "./composition.js";
import { factsOf, schemaOf } from "./facts.js";
import { hasUnion } from "./families.js";
import { normalizeSchema } from "./index.js";
import { topScope } from "./scope.js";
import { normalizeUnion } from "./union.js";

/** All schemas of `components/schemas`. */
export function normalizeComponents(context: Context): readonly NamedSchema[] {
  const named: NamedSchema[] = [];
  for (const [id, place] of context.schemas.components) {
    enterElement(`the schema ${id}`);
    const base = context.schemas.families.bases.get(id);
    if (base === undefined)
      named.push(entry(id, normalizeSchema(place, context)));
    else named.push(...family(id, base, place, context));
  }
  return named;
}

/** The named schemas and those that were given a name because they contain themselves, sorted by id. */
export function withInlined(
  named: readonly NamedSchema[],
  context: Context,
): readonly NamedSchema[] {
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
 * A schema that others extend and that stands for them (see `families.ts`): it becomes their union, and what it says
 * itself becomes a schema of its own.
 */
function family(
  id: string,
  base: string,
  place: Place,
  context: Context,
): readonly NamedSchema[] {
  if (!isObject(place.node)) return [];
  const { node, source } = place;
  const members = without(node, "discriminator", "oneOf", "anyOf");
  const extended = normalizeSchema({ node: members, source }, context);
  const union = hasUnion(node)
    ? unionWithBase(id, base, { node, source }, context)
    : unionOfHeirs(id, { node, source }, context);
  return [entry(id, union), entry(base, extended)];
}

function unionOfHeirs(
  id: string,
  place: Place<JsonObject>,
  context: Context,
): Schema {
  const { bases, heirs } = context.schemas.families;
  const ids = heirs.get(id) ?? [];
  // An heir that is a parent itself stands for its own heirs, which are here too: its own members are meant.
  const variant = (heir: string) => bases.get(heir) ?? heir;
  const property = propertyName(place, context);
  return {
    ...factsOf(place),
    kind: "union",
    mode: "oneOf",
    variants: ids.map((heir) => reference(variant(heir), place)),
    discriminator:
      property === null
        ? null
        : {
            property,
            mapping: mappingOf(place, property, ids, context).map(
              ({ tag, schema }) => ({ tag, schema: variant(schema) }),
            ),
          },
  };
}

/** Variants that extend the schema hold its members already; where another is among them, they must be added. */
function unionWithBase(
  id: string,
  base: string,
  place: Place<JsonObject>,
  context: Context,
): Schema {
  const heirs = context.schemas.families.heirs.get(id) ?? [];
  const unions = (["oneOf", "anyOf"] as const)
    .filter((mode) => Array.isArray(own(place.node, mode)))
    .map((mode) => normalizeUnion(place, mode, context, topScope));
  const complete = unions.every((union) =>
    (union.kind === "union" ? union.variants : [union]).every(
      (part) => part.kind === "ref" && heirs.includes(part.schema),
    ),
  );
  const parts = complete ? unions : [reference(base, place), ...unions];
  return intersection(parts, factsOf(place));
}

function reference(id: string, { source }: Place): Schema {
  const facts = factsOf({ node: true, source });
  return schemaOf(facts, { kind: "ref", schema: id, direction: null });
}
