/** Text of a description inside of Markdown (CommonMark 0.31): it stays text, in one line. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*[\]<>#|~&]/g, "\\$&")
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Text as a code span: fenced by more backticks than it has (section 6.1). */
export function markdownCode(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  const runs = plain.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${space}${plain}${space}${fence}`;
}
