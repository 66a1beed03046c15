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
  const tags = [
    ...(documentation.facts ?? []).map(([name, text]) => tag(name, text)),
    tag("default", documentation.default),
    tag("deprecated", documentation.deprecated),
  ].filter((text) => text !== null);
  const between = lines.length > 0 && tags.length > 0 ? [""] : [];
  return [...lines, ...between, ...tags];
}

function tag(name: string, text: string | null): string | null {
  if (text === null) return null;
  const line = escapeTag(inert(text).replace(/\s+/g, " ").trim());
  return line === "" ? `@${name}` : `@${name} ${line}`;
}

function prose(text: string): string[] {
  const lines = inert(text)
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  const last = lines.findLastIndex((line) => line !== "");
  return wrapProse(dedent(lines.slice(first, last + 1)).map(escapeTag));
}

/** Text that cannot end a comment, its line ends all `\n`, without characters that nobody sees. */
function inert(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(hiddenCharacters, "")
    .replaceAll("\t", "  ")
    .replaceAll("*/", "*\\/");
}

/** Without the indentation that all lines but the first share (a block scalar, a pasted doc comment). */
function dedent(lines: readonly string[]): readonly string[] {
  const rest = lines.slice(1).filter((line) => line !== "");
  const shared = rest.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Infinity,
  );
  return lines.map((line, index) =>
    index === 0 ? line.trimStart() : line.slice(Math.min(shared, line.length)),
  );
}

/**
 * An `@` after white space would begin a tag, at the start of a line even an instruction to the compiler
 * (`@ts-ignore`). Editors show `\@` as `@`.
 */
function escapeTag(line: string): string {
  return line.replace(/(^|[\s*])@/g, "$1\\@");
}
