import type { Document, Replacement, SourceRef } from "../../model/index.js";
import { describedElements, type Described } from "./described.js";
import { proposed, readMention, type Mention } from "./mention.js";
import { resolveReplacement } from "./resolve.js";

/** An entry that prose suggests. */
export interface Candidate {
  /** As an entry would write it. */
  readonly select: Readonly<Record<string, string>>;
  /** Values meant, where the prose is about some values of the element only. */
  readonly values: readonly string[];
  /** As named, and found in the description; null when none is named, or it cannot be found. */
  readonly replacement: Replacement | null;
  /** The replacement in the words of the prose; null when none is named. */
  readonly named: string | null;
  /** 0 to 1; below {@link proposed} it is shown, never proposed. */
  readonly confidence: number;
  readonly kind: Mention["kind"];
  readonly text: string;
  readonly source: SourceRef;
}

/** What the prose of a description suggests, for elements without a record; in the order of the model. */
export function mine(document: Document): readonly Candidate[] {
  return describedElements(document).flatMap((element) => {
    const mention = element.recorded ? null : readMention(element.text);
    return mention === null ? [] : [candidate(element, mention, document)];
  });
}

function candidate(
  element: Described,
  mention: Mention,
  document: Document,
): Candidate {
  const { replacement: named, values, kind } = mention;
  const replacement =
    named === null ? null : resolveReplacement(named, element, document);
  return {
    select: element.select,
    values,
    replacement,
    named,
    confidence: adjusted(mention, replacement),
    kind,
    text: element.text,
    source: element.source,
  };
}

/** A replacement that exists makes it surer, one that does not exist less sure. */
function adjusted(
  { confidence, replacement: named }: Mention,
  replacement: Replacement | null,
): number {
  if (confidence < proposed || named === null) return confidence;
  const adjusted = confidence + (replacement === null ? -0.1 : 0.05);
  return Math.round(adjusted * 100) / 100;
}

export { proposed } from "./mention.js";
