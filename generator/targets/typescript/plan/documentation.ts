import type {
  EnumValue,
  Lifecycle,
  Operation,
  Parameter,
  Property,
  Schema,
  ScopeModel,
} from "../../../model/index.js";
import type { Documentation } from "../model/type.js";
import { factsOf } from "./facts.js";
import { isSame, notesOf, wireText } from "./operation-notes.js";
import type { Sentences } from "./sentence.js";
import { twinText } from "./twins.js";

/** What JSDoc says about elements of the description. */
export class Documents {
  readonly #sentences: Sentences;
  readonly #scopes: ScopeModel | null;

  constructor(sentences: Sentences, scopes: ScopeModel | null) {
    this.#sentences = sentences;
    this.#scopes = scopes;
  }

  /** A named schema. */
  ofSchema(schema: Schema): Documentation | null {
    const { title, description, lifecycle } = schema;
    return this.#of(description ?? title, lifecycle, schema);
  }

  /** The twin of a named schema: how it differs, before what is said of both. */
  ofTwin(schema: Schema, base: Schema, name: string): Documentation {
    const documentation = this.ofSchema(schema);
    const { deprecated = null, facts = [] } = documentation ?? {};
    return {
      text: twinText(schema, base, name),
      facts,
      default: documentation?.default ?? null,
      deprecated,
    };
  }

  /** A property of an object. */
  ofProperty({ schema }: Property): Documentation | null {
    return this.#of(schema.description, schema.lifecycle, schema);
  }

  /** A member of an operation's input. */
  ofParameter(parameter: Parameter): Documentation | null {
    const { description, lifecycle, schema } = parameter;
    return this.#of(
      description ?? schema.description,
      lifecycle ?? schema.lifecycle,
      schema,
    );
  }

  /** The body of an operation's input. */
  ofBody(description: string | null): Documentation | null {
    return this.#of(description, null);
  }

  /** A known value of an enumeration. */
  ofValue({ description, lifecycle }: EnumValue): Documentation | null {
    return this.#of(description, lifecycle);
  }

  /** An operation: summary, description, and how it is called on the wire. */
  ofOperation(operation: Operation): Documentation {
    const { summary, description, lifecycle, id } = operation;
    const [short = "", long = ""] = [summary, description].map((text) =>
      isSame(text, id) ? "" : text?.trim(),
    );
    const texts = [
      short,
      isSame(long, short) ? "" : long,
      wireText(operation),
      notesOf(operation, this.#scopes).join(" "),
    ];
    return {
      text: texts.filter((text) => text !== "").join("\n\n"),
      default: null,
      deprecated: this.#sentences(lifecycle),
    };
  }

  #of(
    text: string | null,
    lifecycle: Lifecycle | null,
    schema?: Schema,
  ): Documentation | null {
    const deprecated = this.#sentences(lifecycle);
    const value = schema?.default ?? null;
    const standard = value === null ? null : JSON.stringify(value.value);
    const facts = schema === undefined ? [] : factsOf(schema);
    const isSilent = deprecated === null && standard === null;
    if ((text ?? "").trim() === "" && isSilent && facts.length === 0)
      return null;
    return { text, facts, default: standard, deprecated };
  }
}
