import type { Documentation } from "../model/type.js";
import { hiddenCharacters } from "./text.js";
import { wrapProse } from "./prose.js";

/**
 * The one way by which text of a description enters a JSDoc comment: the comment's lines, without indentation. The
 * text cannot end the comment, cannot start a tag, and holds no invisible characters.
 */
export function documentationLines(
  documentation: Documentation | null,
): readonly string[] {
  const lines = commentText(documentation);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]!} */`];
  return [
    "/**",
    ...lines.map((text) => (text === "" ? " *" : ` * ${text}`)),
    " */",
  ];
}

/** The lines between the comment's marks; empty for no comment. */
export function commentText(
  documentation: Documentation | null,
): readonly string[] {
  if (documentation === null) return [];
  const lines = documentation.text === null ? [] : prose(documentation.text);
  if (documentation.deprecated === null) return lines;
  const sentence = prose(documentation.deprecated).join(" ").trim();
  const tag = sentence === "" ? "@deprecated" : `@deprecated ${sentence}`;
  return lines.length === 0 ? [tag] : [...lines, "", tag];
}

function prose(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(hiddenCharacters, "")
    .replaceAll("\t", "  ")
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  const last = lines.findLastIndex((line) => line !== "");
  return wrapProse(dedent(lines.slice(first, last + 1))).map(escapeTag);
}

/** Without the indentation that all lines but the first share (a block scalar, a pasted doc comment). */
function dedent(lines: readonly string[]): readonly string[] {
  const rest = lines.slice(1).filter((line) => line !== "");
  const shared = Math.min(
    ...rest.map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line, index) =>
    index === 0 ? line.trimStart() : line.slice(Math.min(shared, line.length)),
  );
}

/** An `@` at the start of a line would be a tag, and `@ts-ignore` an instruction to the compiler. */
function escapeTag(line: string): string {
  return line.replace(/^(\s*(?:\*\s*)*)@/, "$1\\@");
}
