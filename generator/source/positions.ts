/** Line and column, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of one text, for whoever asks for many places: they are counted once. A line ends with `\n`, `\r\n` or `\r`. */
export class Lines {
  /** Offsets at which lines begin. */
  private readonly starts: number[] = [0];

  constructor(text: string) {
    const returns = text.includes("\r");
    for (let start = 0; ; this.starts.push(start)) {
      const end = returns ? nextBreak(text, start) : text.indexOf("\n", start);
      if (end === -1) return;
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  /** The position of an offset. What stands between `\r` and `\n` belongs to the line before. */
  at(offset: number): Position {
    let line = 1;
    for (let last = this.starts.length; line < last;) {
      const middle = (line + last) >> 1;
      if (this.starts[middle]! <= offset) line = middle + 1;
      else last = middle;
    }
    return { line, column: offset - this.starts[line - 1]! + 1 };
  }
}

/** The position of one offset in a text. */
export function lineAndColumn(text: string, offset: number): Position {
  return new Lines(text).at(offset);
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return -1;
}
