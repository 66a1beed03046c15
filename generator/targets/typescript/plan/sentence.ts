import {
  isMarked,
  sentenceOf,
  type Wording,
} from "../../../lifecycle/sentence.js";
import type { Lifecycle } from "../../../model/index.js";

/** The one sentence about an element's life cycle; null for an element in Production. */
export type Sentences = (lifecycle: Lifecycle | null) => string | null;

/** Sentences that name replacements as this SDK calls them. */
export function sentencesOf(wording: Wording): Sentences {
  return (lifecycle) =>
    isMarked(lifecycle) ? sentenceOf(lifecycle, wording) : null;
}
