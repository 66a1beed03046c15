/**
 * The known word that was probably meant: the one with the fewest letters to change (case does not count), at most a
 * third of them; null when none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const changes = distance(
      word.toLowerCase(),
      candidate.toLowerCase(),
      least,
    );
    if (changes >= least) continue;
    best = candidate;
    least = changes;
  }
  return best;
}

/** ", did you mean `x`" or nothing: the end of a sentence. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === null ? "" : `; did you mean \`${found}\`?`;
}

/** Beyond this, nobody mistypes a word: the time would grow with the square of it. */
const longest = 200;

/** Levenshtein's distance, two neighbours in the wrong order counting as one change; at `limit` or more, Infinity. */
function distance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? older[j - 2]! + 1
          : Infinity;
      next[j] = Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1);
    }
    if (Math.min(...row) >= limit && Math.min(...next) >= limit)
      return Infinity;
    older = row;
    row = next;
  }
  return row[b.length]!;
}
