import { isMarked } from "../../../lifecycle/sentence.js";
import {
  pointerTokens,
  type Lifecycle,
  type Operation,
  type Schema,
} from "../../../model/index.js";
import { keyword, literal, reference, type Type } from "../model/type.js";
import type { FileScope } from "../plan/file-scope.js";
import type { Sentences } from "../plan/sentence.js";

/** Where an explicit phase says that an element is over and no date does: after every `asOf`. */
const past = "past";

/** Types elements with a record as `Gate<…>`. Everything in Production stays as it is. */
export class Gates {
  /** The name under which consumers set their policy. */
  readonly sdk: string;
  readonly #sentences: Sentences;

  constructor(sdk: string, sentences: Sentences) {
    this.sdk = sdk;
    this.#sentences = sentences;
  }

  /**
   * What the gate of an operation is an alias of, with `open` as what it lets through: the `this` of the method and the
   * input of the descriptor. Null for one in Production.
   */
  ofOperation(
    { id, lifecycle }: Operation,
    open: Type,
    file: FileScope,
  ): Type | null {
    return this.#gate(lifecycle, id, open, file);
  }

  /** The type of an optional input. */
  ofInput(
    lifecycle: Lifecycle | null,
    id: string,
    type: Type,
    file: FileScope,
  ): Type {
    return this.#gate(lifecycle, id, type, file) ?? type;
  }

  /** The type of an optional property of something that is sent. */
  ofProperty(schema: Schema, type: Type, file: FileScope): Type {
    return this.ofInput(schema.lifecycle, propertyId(schema), type, file);
  }

  #gate(
    lifecycle: Lifecycle | null,
    id: string,
    open: Type,
    file: FileScope,
  ): Type | null {
    const sentence = this.#sentences(lifecycle);
    if (!isMarked(lifecycle) || sentence === null) return null;
    return reference(
      file.type("runtime/gate", "Gate"),
      literal(this.sdk),
      literal(lifecycle.id ?? id),
      date(lifecycle.announcedOn),
      date(
        lifecycle.cutOff?.on ??
          (lifecycle.phase === "deprecated" ? past : null),
      ),
      literal(sentence),
      open,
    );
  }
}

function date(text: string | null): Type {
  return text === null ? keyword("null") : literal(text);
}

/** An id for allow-lists where no entry gives one: `v1User.roles`, from where the property is written. */
export function propertyId({ source }: Schema): string {
  const structure = new Set([
    "components",
    "schemas",
    "definitions",
    "properties",
  ]);
  return pointerTokens(source.pointer)
    .filter((token, index) => index > 2 || !structure.has(token))
    .filter((token) => token !== "properties")
    .join(".");
}
