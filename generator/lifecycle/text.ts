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

/** Text as a code span: fenced by the fewest backticks that it has no run of (section 6.1); nothing is shown as `""`. */
export function markdownCode(text: string): string {
  const plain = withoutHidden(text).replaceAll(/\s+/g, " ").trim() || '""';
  const runs = new Set(plain.match(/`+/g));
  let fence = "`";
  while (runs.has(fence)) fence += "`";
  const space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
  return `${fence}${space}${plain}${space}${fence}`;
}
