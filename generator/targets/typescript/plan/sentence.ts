import {
  isMarked,
  sentenceOf,
  type Wording,
} from "../../../lifecycle/sentence.js";
import type { Document, Lifecycle } from "../../../model/index.js";
import { printOperationName } from "../../../names/index.js";

/** The one sentence about an element's life cycle; null for an element in Production. */
export type Sentences = (lifecycle: Lifecycle | null) => string | null;

/** Sentences that name replacements as this SDK calls them. */
export function sentencesOf(document: Document): Sentences {
  const operations = new Map(
    document.operations.map((operation) => [operation.id, operation]),
  );
  const wording: Wording = {
    operation: (id) => {
      const operation = operations.get(id);
      if (operation === undefined) return null;
      const { method, path, name } = operation;
      return { name: printOperationName(name), route: `${method} ${path}` };
    },
  };
  return (lifecycle) =>
    isMarked(lifecycle) ? sentenceOf(lifecycle, wording) : null;
}
