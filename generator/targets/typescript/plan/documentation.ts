import type {
  EnumValue,
  Lifecycle,
  Operation,
  Parameter,
  Property,
  Schema,
} from "../../../model/index.js";
import type { Documentation } from "../model/type.js";
import type { Sentences } from "./sentence.js";

/** What JSDoc says about elements of the description. */
export class Documents {
  readonly #sentences: Sentences;

  constructor(sentences: Sentences) {
    this.#sentences = sentences;
  }

  /** A named schema. */
  ofSchema({ title, description, lifecycle }: Schema): Documentation | null {
    return this.#of(description ?? title, lifecycle);
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
    const { summary, description, method, path, lifecycle } = operation;
    const wire = `\`${method} ${path.replaceAll("`", "'")}\``;
    const [short = "", long = ""] = [summary, description].map((text) =>
      text?.trim(),
    );
    const texts = [short, long === short ? "" : long, wire];
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
    if ((text ?? "").trim() === "" && deprecated === null && standard === null)
      return null;
    return { text, default: standard, deprecated };
  }
}
