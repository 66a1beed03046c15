import { printable } from "./printable.js";

/** A place in a text; line and column count from 1, columns and length in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** How wide the shown part of a line may be: descriptions are sometimes one line of megabytes. */
const width = 100;

/**
 * The lines around a place, the place underlined:
 *
 *       11 |   "schema": {
 *     > 12 |     "$ref": "#/definitions/Nope"
 *          |             ^^^^^^^^^^^^^^^^^^^^
 */
export function codeFrame(text: string, place: Place): readonly string[] {
  const first = Math.max(1, place.line - 2);
  const lines = linesFrom(text, first, place.line + 1 - first + 1);
  const digits = String(first + lines.length - 1).length;
  // Of a long line, the part around the place is shown, and the same columns of its neighbours.
  const cut = Math.max(0, place.column - 1 - width / 2);
  const frame: string[] = [];
  for (const [index, line] of lines.entries()) {
    const number = first + index;
    const mark = number === place.line ? ">" : " ";
    const shown = window(line, cut);
    const gutter = `${mark} ${String(number).padStart(digits)} |`;
    frame.push(`${gutter} ${shown}`.trimEnd());
    if (number !== place.line) continue;
    frame.push(`  ${" ".repeat(digits)} | ${underline(line, place, cut)}`);
  }
  return frame;
}

/** The columns of a line from `cut` on, with dots for what is left out. */
function window(line: string, cut: number): string {
  const head = cut > 0 && line.length > cut ? "…" : "";
  const tail = line.length > cut + width ? "…" : "";
  const part = line.slice(cut, cut + width).replaceAll("\t", " ");
  return printable(head + part + tail);
}

function underline(
  line: string,
  { column, length }: Place,
  cut: number,
): string {
  const before = window(line.slice(0, column - 1), cut);
  const end = Math.min(line.length, column - 1 + length, cut + width);
  const marked = printable(line.slice(column - 1, end));
  return (
    " ".repeat(columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked)))
  );
}

/** Roughly how many columns a terminal needs: characters, not UTF-16 units. */
function columnsOf(text: string): number {
  return [...text].length;
}

/** `count` lines of a text from line `first` on, without splitting all of it. */
function linesFrom(
  text: string,
  first: number,
  count: number,
): readonly string[] {
  const breaks = /\r\n|\r|\n/g;
  for (let line = 1; line < first; line++)
    if (breaks.exec(text) === null) return [];
  const lines: string[] = [];
  let start = breaks.lastIndex;
  while (lines.length < count) {
    const found = breaks.exec(text);
    lines.push(text.slice(start, found?.index));
    if (found === null) break;
    start = breaks.lastIndex;
  }
  return lines;
}
