import { withoutHidden } from "../../../../hidden-text.js";

/** Beyond this, what stands between two blank lines takes a Markdown parser time with the square of it. */
const mostMarks = 3000;

/** Beyond this, quotes, items of lists and footnotes of a whole text do so too. */
const mostContainers = 3000;

/** So many quotes and lists in each other exhaust its stack. */
const deepest = 40;

/** True for Markdown whose structure no person wrote: parsers take very long for it, or fail. */
export function isHeavy(text: string): boolean {
  let marks = 0;
  let containers = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") marks = 0;
    marks += line.match(/[[*{\\=_!&]/g)?.length ?? 0;
    if (/^\s*(?:>|[+*-]\s|\d{1,9}[.)]\s|\[\^)/.test(line)) containers++;
    if (marks > mostMarks || containers > mostContainers) return true;
    if (depthOf(line) > deepest) return true;
  }
  return false;
}

/** How many quotes and lists a line begins. */
function depthOf(line: string): number {
  const mark = /[ \t]*(?:>|[+*-][ \t]|\d{1,9}[.)][ \t])/y;
  let depth = 0;
  while (mark.test(line)) depth++;
  return depth + indentation(line) / 4;
}

function indentation(line: string): number {
  return Math.min(line.length - line.trimStart().length, 1000);
}

/** The text as it is, as code: whatever is in it means nothing. */
export function verbatim(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  const lines = withoutHidden(text)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .trimEnd();
  return `${fence}\n${lines}\n${fence}\n`;
}
