import { withoutHidden } from "../hidden-text.js";

/** Text of a description inside of Markdown (CommonMark 0.31): it stays text, in one line. */
export function markdownText(text: string): string {
  return withoutHidden(text)
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*[\]<>#|~&]/g, "\\$&")
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** Text as a code span: fenced by more backticks than it has (section 6.1). */
export function markdownCode(text: string): string {
  const plain = withoutHidden(text).replaceAll(/\s+/g, " ").trim();
  const runs = plain.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${space}${plain}${space}${fence}`;
}
