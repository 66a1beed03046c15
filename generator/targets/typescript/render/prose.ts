/** The width that prose is wrapped at: the line width less the deepest usual indentation and the comment's ` * `. */
const width = 74;

/**
 * Wraps lines of Markdown prose that are too long. Lines that mean something by their shape stay as they are: code
 * blocks, tables, headings, indented code and lines without a place to break.
 */
export function wrapProse(lines: readonly string[]): string[] {
  const wrapped: string[] = [];
  let fence: string | null = null;
  for (const line of lines) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? null;
    if (mark !== null && (fence === null || fence === mark))
      fence = fence === null ? mark : null;
    if (line.length <= width || fence !== null || isFixed(line))
      wrapped.push(line);
    else wrapLine(line, wrapped);
  }
  return wrapped;
}

function isFixed(line: string): boolean {
  return /^(?: {4}|\s*[|#<]|\s*(?:```|~~~))/.test(line);
}

/** What stands between spaces; a code span is one word, since a space at the end of a line would be lost in it. */
function wordsOf(line: string): readonly string[] {
  return line.match(/(?:`[^`]+`|[^ ])+/g) ?? [];
}

/** What a word at the start of a line would turn into something else than prose. */
const structural = /^(?:[-+*>|#=~@]|```|\d+[.)]$|<)/;

function wrapLine(line: string, into: string[]): void {
  const hanging = /^\s*(?:[-+*]|\d+[.)])\s+|^\s*/.exec(line)![0].length;
  const indentation = " ".repeat(hanging);
  let current = line.slice(0, hanging);
  let empty = true;
  for (const word of wordsOf(line.slice(hanging))) {
    const joined = empty ? current + word : `${current} ${word}`;
    if (empty || joined.length <= width || structural.test(word)) {
      current = joined;
      empty = false;
    } else {
      into.push(current);
      current = indentation + word;
    }
  }
  into.push(current);
}
