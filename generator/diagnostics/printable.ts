import { withEscapes } from "../hidden-text.js";

/**
 * Text of a description for a terminal: control characters (with which it could move the cursor or colour the screen) and
 * characters that turn the direction of writing are shown as escapes. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return withEscapes(text).replace(/\r/g, "\\u000d");
}

/** So much of a sentence is shown: names in it can have any length. */
const longest = 800;

/**
 * A sentence about a description as one line: with line breaks of its own it could pass for findings that are none, or for
 * commands to what reads the log of a build (`::add-mask::`). Of a very long one, the middle is left out.
 */
export function printableLine(text: string): string {
  const short =
    text.length <= longest
      ? text
      : `${text.slice(0, longest / 2)} … ${text.slice(-longest / 2)}`;
  return printable(short)
    .replace(/\n/g, "\\n")
    .replace(/[\u0085\u2028\u2029]/g, " ");
}
