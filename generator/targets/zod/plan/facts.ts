import { eachPart } from "../../../enrich/graph.js";
import type { SchemaLookup } from "../../../enrich/schemas.js";
import {
  isObject,
  own,
  type Document,
  type Json,
  type JsonObject,
  type Lifecycle,
  type MediaType,
  type Schema,
  type UnionKind,
} from "../../../model/index.js";
import type { Documentation } from "../../typescript/model/type.js";
import type { Sentences } from "../../typescript/plan/sentence.js";
import { tagsOf } from "../../typescript/plan/tags.js";
import type { VariantTags } from "../schemas/context.js";

/** What the model knows of the schema objects of the tree. */
export class Facts {
  /** The schemas whose values are files. */
  readonly files = new Set<Json>();
  readonly #lookup: SchemaLookup;
  readonly #sentences: Sentences;
  readonly #ends = new Map<JsonObject, Lifecycle>();
  readonly #unions = new Map<JsonObject, UnionKind>();

  constructor(document: Document, lookup: SchemaLookup, sentences: Sentences) {
    this.#lookup = lookup;
    this.#sentences = sentences;
    for (const { schema, variants } of document.schemas) {
      this.#collect(schema);
      for (const variant of variants) this.#collect(variant.schema);
    }
    for (const { parameters, requestBody, responses } of document.operations) {
      for (const { schema, lifecycle } of parameters) {
        this.#collect(schema);
        this.#end(schema.json, lifecycle);
      }
      const contents: readonly MediaType[] = [
        ...(requestBody?.contents ?? []),
        ...responses.flatMap((response) => response.contents),
      ];
      for (const { schema } of contents)
        if (schema !== null) this.#collect(schema);
    }
  }

  /** What is said of the end of a schema; null for one in Production. */
  deprecation(schema: JsonObject): Documentation | null {
    const lifecycle = this.#ends.get(schema);
    return lifecycle === undefined ? null : this.ended(lifecycle);
  }

  /** A comment that says when something ends; null for what is in Production. */
  ended(lifecycle: Lifecycle | null): Documentation | null {
    const deprecated = this.#sentences(lifecycle);
    return deprecated === null
      ? null
      : { text: null, default: null, deprecated };
  }

  /** What tells the alternatives of a schema apart, in their order; null where nothing does. */
  tagsOf(schema: JsonObject): VariantTags | null {
    const union = this.#unions.get(schema);
    const tags = union === undefined ? null : tagsOf(union, this.#lookup);
    if (union === undefined || tags === null) return null;
    const alternatives = own(schema, union.mode);
    if (!Array.isArray(alternatives)) return null;
    const variants = (alternatives as readonly Json[]).map((alternative) => {
      const variant = union.variants.find(({ json }) => json === alternative);
      return (variant && tags.variants.get(variant)) ?? null;
    });
    return { property: tags.property, variants };
  }

  #collect(schema: Schema): void {
    const { json, lifecycle } = schema;
    this.#end(json, lifecycle);
    if (schema.kind === "binary") this.files.add(json);
    if (schema.kind === "union" && isObject(json) && !this.#unions.has(json))
      this.#unions.set(json, schema);
    eachPart(schema, (part) => this.#collect(part));
  }

  #end(json: Json, lifecycle: Lifecycle | null): void {
    if (lifecycle !== null && isObject(json) && !this.#ends.has(json))
      this.#ends.set(json, lifecycle);
  }
}
