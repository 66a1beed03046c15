/** Characters that stand for others, whatever classes an expression has. */
const usual = "aZ0_ -.@/\n\té٣漢\u{1f600}";

/**
 * Which characters the places of an expression take, as far as they differ: a list of letters per place. Two places have a
 * letter in common where one text can go through both. Letters are tried out on the expressions themselves, so that
 * nothing has to be known about classes; those tried are the ones written in the expression, their neighbours, and a few.
 */
export function lettersOf(
  characters: readonly string[],
  flags: string,
): readonly (readonly number[])[] {
  const distinct = [...new Set(characters)];
  const tests = distinct.map((source) => new RegExp(`^(?:${source})$`, flags));
  const signatures = new Map<string, number>();
  const letters = new Map<string, number[]>(distinct.map((one) => [one, []]));
  for (const letter of candidates(distinct)) {
    const taken = distinct.filter((_, index) => tests[index]!.test(letter));
    const signature = JSON.stringify(taken);
    if (taken.length === 0 || signatures.has(signature)) continue;
    const number = signatures.size;
    signatures.set(signature, number);
    for (const source of taken) letters.get(source)!.push(number);
  }
  return characters.map((source) => letters.get(source)!);
}

/** No more characters than this are tried out. */
const most = 400;

function candidates(sources: readonly string[]): ReadonlySet<string> {
  const found = new Set(usual);
  for (const source of sources)
    for (const code of codesIn(source))
      for (const near of [code - 1, code, code + 1])
        if (near >= 0 && near <= 0x10ffff && found.size < most)
          found.add(String.fromCodePoint(near));
  return found;
}

const escaped = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/giu;

/** The characters written in an expression, by themselves or as numbers. */
function* codesIn(source: string): Iterable<number> {
  for (const [, ...digits] of source.matchAll(escaped))
    yield Number.parseInt(
      digits.find((one) => one !== undefined)!,
      16,
    );
  for (const letter of source) yield letter.codePointAt(0)!;
}
