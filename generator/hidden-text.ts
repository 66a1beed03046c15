/** Control characters (C0 without tab and line ends, DEL, C1), and those that turn the direction of writing (Unicode UAX #9). */
const controls =
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";

/** What is half a character, or none: it cannot be written as UTF-8, or not read as XML and HTML. */
const broken =
  "[\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";

const escaped = new RegExp(`[${controls}]`, "g");
const hidden = new RegExp(`[${controls}]|${broken}`, "g");

/** Text without what no reader sees, and what would show a reader something else than a machine reads. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, "");
}

/** Text in which control characters and those of the direction are shown as escapes. Line ends and tabs stay. */
export function withEscapes(text: string): string {
  return text.replace(
    escaped,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
