import { diagnostic, type Report } from "../../../diagnostics/index.js";
import {
  isObject,
  own,
  pointerTokens,
  refTokens,
  valueAt,
  type Document,
  type Json,
  type JsonObject,
} from "../../../model/index.js";

/** Where the references of the tree lead. */
export class References {
  readonly #document: Document;
  readonly #report: Report;
  readonly #ids: ReadonlyMap<unknown, string>;

  constructor(document: Document, report: Report) {
    this.#document = document;
    this.#report = report;
    const schemas = this.#at(["components", "schemas"]);
    this.#ids = new Map(
      isObject(schemas)
        ? Object.keys(schemas).map((id) => [schemas[id], id])
        : [],
    );
  }

  /** The name of a node below `components/schemas`; null for a node elsewhere. */
  schemaId(node: Json): string | null {
    return (isObject(node) && this.#ids.get(node)) || null;
  }

  /** What a `$ref` leads to, in one step; null, and a finding, when it leads nowhere. */
  target(ref: string): Json | null {
    const found = ref.startsWith("#/")
      ? (this.#at(refTokens(ref)!) ?? this.#at(pointerTokens(ref.slice(1))))
      : undefined;
    if (found !== undefined) return found;
    this.lost(ref, "it leads to no place of the document");
    return null;
  }

  /** The object that a node stands for, its own references followed; null when there is none. */
  resolve(node: Json | undefined): JsonObject | null {
    let current: Json | undefined | null = node;
    for (let steps = 0; isObject(current) && steps < 100; steps++) {
      const ref = own(current, "$ref");
      if (typeof ref !== "string") return current;
      current = this.target(ref);
    }
    return null;
  }

  /** Says that a reference became `unknown`. */
  lost(ref: string, reason: string): void {
    this.#report(
      diagnostic(
        "openapi-fetch/lost-reference",
        { ref, reason },
        this.#document.source,
      ),
    );
  }

  #at(tokens: readonly string[]): Json | undefined {
    return valueAt(this.#document.tree, tokens);
  }
}
