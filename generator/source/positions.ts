/** Line and column of an offset, both counted from 1; columns count UTF-16 units, as editors do. */
export function lineAndColumn(
  text: string,
  offset: number,
): { line: number; column: number } {
  let line = 1;
  let start = 0;
  const returns = text.includes("\r");
  for (;;) {
    const end = returns ? nextBreak(text, start) : text.indexOf("\n", start);
    if (end === -1 || end >= offset) break;
    line++;
    start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** A line ends with `\n`, `\r\n` or `\r`. */
function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return at;
  }
  return -1;
}
