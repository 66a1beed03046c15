/** Line and column of an offset, both counted from 1; columns count UTF-16 units, as editors do. */
export function lineAndColumn(
  text: string,
  offset: number,
): { line: number; column: number } {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\r|\n/g);
  const lineStart = Math.max(
    before.lastIndexOf("\n"),
    before.lastIndexOf("\r"),
  );
  return { line: (breaks?.length ?? 0) + 1, column: offset - lineStart };
}
