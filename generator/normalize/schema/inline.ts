import { diagnostic } from "../../diagnostics/index.js";
import type { Schema } from "../../model/index.js";
import { memberSource, type Context } from "../context.js";
import { nameOf } from "../name.js";
import type { Place } from "../place.js";
import { factsOf } from "./facts.js";
import { normalizeSchema } from "./index.js";

/**
 * A schema in the middle of the document that a `$ref` leads to, such as `#/components/schemas/A/properties/b`. It has
 * no name, so it is repeated where it is used; one that contains itself gets a name.
 */
export function inlineSchema(
  target: Place,
  ref: string,
  context: Context,
): Schema {
  const { inlined, inlining, hoisted } = context.schemas;
  const known = inlined.get(target.node);
  if (known !== undefined) return known;
  if (inlining.has(target.node)) {
    const id = hoisted.get(target.node) ?? freshId(ref, context);
    hoisted.set(target.node, id);
    return reference(id, target);
  }
  inlining.add(target.node);
  let schema = normalizeSchema(target, context);
  inlining.delete(target.node);
  const id = hoisted.get(target.node);
  if (id !== undefined) {
    if (consistsOf(schema, id)) {
      const source = memberSource(target, "$ref", context);
      context.report(diagnostic("schema/ref-cycle", { ref }, source));
      schema = { ...factsOf(target), kind: "unknown" };
    }
    context.schemas.extra.push({
      id,
      name: nameOf(id),
      group: "shared",
      schema,
      variants: [],
      usage: { request: false, response: false },
    });
    schema = reference(id, target);
  }
  inlined.set(target.node, schema);
  return schema;
}

/** True when a schema is one with an id, or is composed of it: then it has no meaning. */
function consistsOf(schema: Schema, id: string): boolean {
  switch (schema.kind) {
    case "ref":
      return schema.schema === id;
    case "intersection":
      return schema.parts.some((part) => consistsOf(part, id));
    case "union":
      return schema.variants.some((part) => consistsOf(part, id));
    default:
      return false;
  }
}

function reference(id: string, target: Place): Schema {
  return { ...factsOf(target), kind: "ref", schema: id, direction: null };
}

/** A name for a schema without one, made of its path: `#/components/schemas/A/properties/b` is `A.b`. */
function freshId(ref: string, context: Context): string {
  const structural = /^(components|schemas|properties|paths|content|schema)$/;
  const words = ref
    .replace(/^#\//, "")
    .split("/")
    .filter((token) => !structural.test(token))
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return uniqueId(words.join(".") || "Inline", context);
}

/** `id`, or with a number when the description has a schema of that name. */
export function uniqueId(id: string, context: Context): string {
  const { components, hoisted } = context.schemas;
  const taken = new Set([...components.keys(), ...hoisted.values()]);
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}${count}`)) count++;
  return `${id}${count}`;
}
