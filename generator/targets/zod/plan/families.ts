import { eachPart } from "../../../enrich/graph.js";
import type { SchemaLookup } from "../../../enrich/schemas.js";
import {
  appendPointer,
  isObject,
  own,
  pointerTokens,
  type Document,
  type Json,
  type JsonObject,
  type NamedSchema,
  type Schema,
} from "../../../model/index.js";
import type { Shape } from "../../../validators/index.js";
import { tagsOf } from "../../typescript/plan/tags.js";
import { shapeOf } from "../../typescript/validators/shapes.js";
import type { VariantTags } from "../schemas/context.js";

const schemasPointer = "/components/schemas";

/**
 * Where the model says more than the tree: a schema that others extend is the union of these, its own members are a
 * schema of their own, and a schema that contains itself has a name.
 */
export class Families {
  /** Schemas that the tree has not, by id. */
  readonly added = Object.create(null) as Record<string, Json>;
  /** A schema object of the tree → what is meant instead. */
  readonly replaced = new Map<JsonObject, JsonObject>();
  readonly #tags = new Map<JsonObject, VariantTags>();
  /** Of the schemas that became unions: the references to their variants, in order. */
  readonly #references = new Map<string, readonly JsonObject[]>();
  readonly #lookup: SchemaLookup;

  constructor(document: Document, lookup: SchemaLookup) {
    this.#lookup = lookup;
    const components = own(document.tree, "components");
    const schemas = isObject(components) ? own(components, "schemas") : null;
    for (const named of document.schemas) {
      const node = isObject(schemas) ? own(schemas, named.id) : undefined;
      if (node === undefined) this.added[named.id] = named.schema.json;
      else if (isObject(node)) this.#union(named, node);
    }
    for (const named of document.schemas) {
      this.#redirect(named.schema);
      for (const variant of named.variants) this.#redirect(variant.schema);
    }
  }

  /** The tree with the schemas that it has not. */
  complete(tree: JsonObject): JsonObject {
    const components = own(tree, "components");
    const known = isObject(components) ? components : {};
    const schemas = own(known, "schemas");
    return {
      ...tree,
      components: {
        ...known,
        schemas: { ...(isObject(schemas) ? schemas : {}), ...this.added },
      },
    };
  }

  /** What tells the alternatives of a replaced schema apart; null for another one. */
  tagsOf(schema: JsonObject): VariantTags | null {
    return this.#tags.get(schema) ?? null;
  }

  /** How a schema, or a twin of it, differs from the tree. */
  shapeOf(id: string, schema: Schema): Shape {
    const shape = shapeOf(schema);
    const references = this.#references.get(id);
    if (references === undefined || schema.kind !== "union") return shape;
    const variations = new Map(shape.variations);
    for (const [index, variant] of schema.variants.entries())
      if (variant.kind === "ref" && variant.direction !== null)
        variations.set(references[index]!, variant.direction);
    return { ...shape, variations };
  }

  #union({ id, schema }: NamedSchema, node: JsonObject): void {
    if (schema.kind !== "union") return;
    const ids = schema.variants.flatMap((variant) =>
      variant.kind === "ref" && variant.json === true ? [variant.schema] : [],
    );
    if (ids.length < schema.variants.length || ids.length === 0) return;
    const references = ids.map((heir) => ({ $ref: pointerTo(heir) }));
    const discriminator = own(node, "discriminator");
    const union: JsonObject = {
      anyOf: references,
      ...(discriminator === undefined ? {} : { discriminator }),
    };
    this.replaced.set(node, union);
    this.#references.set(id, references);
    const tags = tagsOf(schema, this.#lookup);
    if (tags !== null)
      this.#tags.set(union, {
        property: tags.property,
        variants: schema.variants.map(
          (variant) => tags.variants.get(variant) ?? null,
        ),
      });
  }

  /** References to a schema that mean its own members. */
  #redirect(schema: Schema): void {
    if (schema.kind === "ref" && Object.hasOwn(this.added, schema.schema))
      for (const reference of referencesOf(schema.json))
        if (lastToken(reference) !== schema.schema)
          this.replaced.set(reference, {
            ...reference,
            $ref: pointerTo(schema.schema),
          });
    eachPart(schema, (part) => this.#redirect(part));
  }
}

/** What a schema that is one reference is written as: itself, or inside of an `allOf` that adds nothing. */
function referencesOf(json: Json | undefined): readonly JsonObject[] {
  if (!isObject(json)) return [];
  if (typeof own(json, "$ref") === "string") return [json];
  const all = own(json, "allOf");
  return Array.isArray(all) ? all.flatMap(referencesOf) : [];
}

function lastToken(reference: JsonObject): string | undefined {
  return pointerTokens(String(reference["$ref"]).slice(1)).at(-1);
}

function pointerTo(id: string): string {
  return `#${encodeURI(appendPointer(schemasPointer, id)).replaceAll("#", "%23")}`;
}
