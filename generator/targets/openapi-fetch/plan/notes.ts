import { eachPart } from "../../../enrich/graph.js";
import { wordingOf } from "../../../lifecycle/wording.js";
import {
  own,
  type Document,
  type JsonObject,
  type Lifecycle,
  type MediaType,
  type Operation,
  type Schema,
} from "../../../model/index.js";
import type { Documentation } from "../../typescript/model/type.js";
import { sentencesOf, type Sentences } from "../../typescript/plan/sentence.js";

/** What comments say. A node of the tree carries the number of its note. */
export class Notes {
  readonly all: Documentation[] = [];
  readonly #sentences: Sentences;
  readonly #bySchema: ReadonlyMap<unknown, Lifecycle>;

  constructor(document: Document) {
    this.#sentences = sentencesOf(wordingOf(document));
    this.#bySchema = lifecyclesOf(document);
  }

  /** `{ description }` with the number of a note, or nothing where there is nothing to say. */
  of(
    text: string,
    lifecycle: Lifecycle | null,
    standard: string | null = null,
  ): { readonly description?: string } {
    const deprecated = this.#sentences(lifecycle);
    if (text.trim() === "" && deprecated === null && standard === null)
      return {};
    this.all.push({ text, default: standard, deprecated });
    return { description: String(this.all.length - 1) };
  }

  /** The note of a schema of the description. */
  ofSchema(node: JsonObject): { readonly description?: string } {
    const text = textOf(node, "description") || textOf(node, "title");
    const value = own(node, "default");
    return this.of(
      text,
      this.#bySchema.get(node) ?? null,
      value === undefined ? null : JSON.stringify(value),
    );
  }

  /** The record of the schema that was read from a node. */
  lifecycleOf(node: unknown): Lifecycle | null {
    return this.#bySchema.get(node) ?? null;
  }
}

/** A member that is text; `""` without one. */
export function textOf(node: JsonObject, key: string): string {
  const value = own(node, key);
  return typeof value === "string" ? value : "";
}

/** Records of schemas and properties, by the node that each was read from. */
function lifecyclesOf(document: Document): ReadonlyMap<unknown, Lifecycle> {
  const found = new Map<unknown, Lifecycle>();
  const visit = (schema: Schema): void => {
    if (schema.lifecycle !== null && !found.has(schema.json))
      found.set(schema.json, schema.lifecycle);
    eachPart(schema, visit);
  };
  for (const { schema, variants } of document.schemas) {
    visit(schema);
    // What ends in one direction only has its record in that direction's twin.
    for (const variant of variants) visit(variant.schema);
  }
  for (const operation of [...document.operations, ...document.webhooks]) {
    for (const { schema } of operation.parameters) visit(schema);
    for (const { schema } of contentsOf(operation))
      if (schema !== null) visit(schema);
  }
  return found;
}

function contentsOf({ requestBody, responses }: Operation): MediaType[] {
  return [
    ...(requestBody?.contents ?? []),
    ...responses.flatMap(({ contents }) => contents),
  ];
}
