import { sentenceOf, type Wording } from "../../../lifecycle/sentence.js";
import type { Document, Lifecycle } from "../../../model/index.js";
import { literal, reference, type Member } from "../model/type.js";
import type { FileScope } from "../plan/file-scope.js";

/** Inputs that the API no longer takes, as members to which nothing can be assigned: the error says what to use instead. */
export class RemovedInputs {
  readonly #wording: Wording;
  /** Operation id, or schema id, → what it lost. */
  readonly #parameters = new Map<string, Lost[]>();
  readonly #properties = new Map<string, Lost[]>();

  constructor(document: Document, wording: Wording) {
    this.#wording = wording;
    for (const element of document.lifecycle.removed) {
      const { lifecycle } = element;
      if (element.kind === "parameter")
        add(this.#parameters, element.operation, {
          key: element.name,
          lifecycle,
        });
      // One inside of an object in line has no type of its own to stand in.
      if (element.kind === "property" && !element.name.includes("."))
        add(this.#properties, element.schema, { key: element.name, lifecycle });
    }
  }

  /** Parameters that an operation lost, unless something has their name now. */
  ofOperation(
    id: string,
    present: readonly Member[],
    file: FileScope,
  ): readonly Member[] {
    return this.#members(this.#parameters.get(id), present, file);
  }

  /** Properties that a schema lost. */
  ofSchema(
    id: string,
    present: readonly Member[],
    file: FileScope,
  ): readonly Member[] {
    return this.#members(this.#properties.get(id), present, file);
  }

  #members(
    lost: readonly Lost[] | undefined,
    present: readonly Member[],
    file: FileScope,
  ): readonly Member[] {
    const taken = new Set(present.map(({ key }) => key));
    return (lost ?? [])
      .filter(({ key }) => !taken.has(key))
      .map(({ key, lifecycle }) => {
        const sentence = sentenceOf(lifecycle, this.#wording, true);
        const removed = file.type("runtime/gate", "Removed");
        return {
          key,
          optional: true,
          type: reference(removed, literal(sentence)),
          documentation: { text: null, default: null, deprecated: sentence },
        };
      });
  }
}

interface Lost {
  readonly key: string;
  readonly lifecycle: Lifecycle;
}

function add(map: Map<string, Lost[]>, owner: string, lost: Lost): void {
  const list = map.get(owner);
  if (list === undefined) map.set(owner, [lost]);
  else list.push(lost);
}
