/**
 * The one way by which text of a description enters a string literal: `text` as TypeScript source, in the quotes that
 * Prettier would choose. Everything that could end the literal or mislead a reader of it is escaped: quotes,
 * backslashes, control characters, line separators, lone surrogates and characters that change the writing direction.
 */
export function stringLiteral(text: string): string {
  let double = 0;
  let single = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) double++;
    else if (code === 39) single++;
  }
  const quote = double > single ? "'" : '"';
  if (double === 0 && single === 0 && !needsEscape.test(text))
    return quote + text + quote;
  return (
    quote +
    text.replace(escaped, (character) =>
      character === '"' || character === "'"
        ? character === quote
          ? "\\" + character
          : character
        : escapeCharacter(character),
    ) +
    quote
  );
}

const hidden =
  "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202f\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
const lone =
  "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";
const needsEscape = new RegExp(`[\\\\${hidden}]|${lone}`);
const escaped = new RegExp(`["'\\\\${hidden}]|${lone}`, "g");

/** The characters of `text` that are invisible or control something, as a comment must not contain them. */
export const hiddenCharacters: RegExp = new RegExp(
  `(?![\\n\\t])[${hidden}]|${lone}`,
  "g",
);

function escapeCharacter(character: string): string {
  switch (character) {
    case "\\":
      return "\\\\";
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    default:
      return "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0");
  }
}

/** Source in which an escape stands for each such character: of JSON, or of a regular expression with flag `u`. */
export function withoutUnseen(source: string): string {
  return source.replace(hiddenCharacters, escapeCharacter);
}
