const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : SEPARATOR;
}

/**
 * The lower-case words of an ASCII text: the rules of `splitWords`, character by character. Nearly every name is ASCII,
 * and a description has thousands.
 */
export function splitAscii(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let before = SEPARATOR;
  const end = (at: number): void => {
    if (at > start) words.push(text.slice(start, at).toLowerCase());
    start = at;
  };
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SEPARATOR) {
      end(at);
      start = at + 1;
    } else if (kind === UPPER) {
      if (before === LOWER || before === DIGIT || breaksAcronym(text, at))
        end(at);
    } else if (kind === LOWER && startsVersion(text, at)) end(at);
    before = kind;
  }
  end(text.length);
  return words;
}

/** `VM|Start`, but not `VM|s` nor `IMD|Sv2`: the capital at `at` follows one and begins a word. */
function breaksAcronym(text: string, at: number): boolean {
  if (at === 0 || kindOf(text.charCodeAt(at - 1)) !== UPPER) return false;
  if (kindOf(text.charCodeAt(at + 1)) !== LOWER) return false;
  const after = kindOf(text.charCodeAt(at + 2));
  const plural = text[at + 1] === "s" && after !== LOWER;
  const version = text[at + 1] === "v" && after === DIGIT;
  return !plural && !version;
}

/** `IMDS|v2`: a `v` and a digit after two capitals. */
function startsVersion(text: string, at: number): boolean {
  return (
    at >= 2 &&
    text[at] === "v" &&
    kindOf(text.charCodeAt(at - 1)) === UPPER &&
    kindOf(text.charCodeAt(at - 2)) === UPPER &&
    kindOf(text.charCodeAt(at + 1)) === DIGIT
  );
}
