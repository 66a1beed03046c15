import { splitWords } from "../../names/words.js";
import type { Actions } from "./actions.js";

/** A segment or parameter name → its words. */
export type Casing = (text: string) => readonly string[];

/** The longest run of words that a glued one is looked for in. */
const LONGEST = 4;

/**
 * Rule 2: splits glued segments by the description's own casing. `instancetypes` is `instance types` because an
 * operationId says `InstanceTypes`; the most frequent spelling wins, then the one with more words. Action words stay
 * whole: `resend`, whatever an operationId makes of it.
 * @param idWords the words of each operationId
 * @param segments every segment that will be asked for
 */
export function casingOf(
  idWords: Iterable<readonly string[]>,
  segments: readonly string[],
  actions: Actions,
): Casing {
  const glued = new Set(segments.flatMap(splitWords));
  const spellings = new Map<string, Map<string, number>>();
  for (const words of idWords) collect(words, glued, spellings);
  const chosen = new Map<string, readonly string[]>();
  const known = new Map<string, readonly string[]>();
  const spell = (word: string): readonly string[] => {
    let words = chosen.get(word);
    if (words === undefined) {
      words = (actions.isVerb(word) ? null : most(spellings.get(word))) ?? [
        word,
      ];
      chosen.set(word, words);
    }
    return words;
  };
  return (text) => {
    let words = known.get(text);
    if (words === undefined) {
      words = splitWords(text).flatMap(spell);
      known.set(text, words);
    }
    return words;
  };
}

function collect(
  words: readonly string[],
  wanted: ReadonlySet<string>,
  spellings: Map<string, Map<string, number>>,
): void {
  for (let from = 0; from < words.length; from++) {
    let glued = "";
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      glued += words[to]!;
      if (to > from && (words[to]!.length < 2 || words[from]!.length < 2))
        break;
      if (!wanted.has(glued)) continue;
      const spelling = words.slice(from, to + 1).join(" ");
      const counts = spellings.get(glued) ?? new Map<string, number>();
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      spellings.set(glued, counts);
    }
  }
}

function most(
  counts: ReadonlyMap<string, number> | undefined,
): readonly string[] | null {
  let best: string | null = null;
  for (const [spelling, count] of counts ?? []) {
    const than = best === null ? -1 : counts!.get(best)!;
    if (
      count > than ||
      (count === than && spelling.length > best!.length) ||
      (count === than && spelling.length === best!.length && spelling < best!)
    )
      best = spelling;
  }
  return best?.split(" ") ?? null;
}
