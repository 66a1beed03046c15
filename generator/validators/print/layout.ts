import { textWidth } from "../../text-width.js";
import type { Code } from "./code.js";

const width = 80;

/** The condition on one line. */
export function flat(code: Code): string {
  if (typeof code === "string") return code;
  if ("compare" in code) return `${code.left} ${code.compare} ${code.right}`;
  if ("callee" in code) return `${code.callee}(${code.args.join(", ")})`;
  if ("not" in code) return `!${operand(code.not)}`;
  if ("test" in code)
    return `${flat(code.test)} ? ${flat(code.then)} : ${flat(code.otherwise)}`;
  return code.parts
    .map((part) => (isCompound(part) ? `(${flat(part)})` : flat(part)))
    .join(` ${code.op} `);
}

function operand(code: Code): string {
  return isAtom(code) ? flat(code) : `(${flat(code)})`;
}

function isAtom(code: Code): boolean {
  return typeof code === "string" || "callee" in code;
}

function isCompound(code: Code): boolean {
  return typeof code === "object" && ("op" in code || "test" in code);
}

/** Spaces up to a column. */
export const pad = (column: number): string => " ".repeat(column);

/** Lines, already indented, as a block that ends at column `indent`. */
export function block(lines: readonly string[], indent: number): string {
  if (lines.length === 0) return "{}";
  return `{\n${lines.join("\n")}\n${pad(indent)}}`;
}

/**
 * The condition from column `start` on, over several lines; further parts begin at column `indent`. `outer`: the column
 * that what the first part breaks into is indented from, where a parenthesis stands before it.
 */
function broken(
  code: Code,
  indent: number,
  after: number,
  outer: number = indent,
  start: number = outer,
  inChain = false,
): string {
  if (typeof code === "string") return code;
  if ("compare" in code)
    return brokenComparison(code, indent, start, inChain ? indent + 2 : indent);
  if ("callee" in code)
    return callText(code.callee, code.args, indent, after, start);
  if ("not" in code) {
    if (isAtom(code.not))
      return `!${broken(code.not, indent, after, outer, start + 1)}`;
    return `!(\n${pad(indent + 2)}${negated(code.not, indent + 2)}\n${pad(indent)})`;
  }
  if ("test" in code)
    return (
      `${fit(code.test, indent, 0)}\n` +
      `${pad(indent + 2)}? ${fit(code.then, indent + 4, 0)}\n` +
      `${pad(indent + 2)}: ${fit(code.otherwise, indent + 4, after)}`
    );
  const last = code.parts.length - 1;
  return code.parts
    .map((part, index) => {
      const room = index === last ? after : code.op.length + 1;
      const [base, at] = index === 0 ? [outer, start] : [indent, indent];
      if (!isCompound(part)) return fit(part, base, room, at, true);
      const text = `(${flat(part)})`;
      return at + textWidth(text) + room <= width
        ? text
        : `(${broken(part, isChain(part) ? base + 2 : base, room + 1, base, at + 1)})`;
    })
    .join(` ${code.op}\n${pad(indent)}`);
}

/** A comparison breaks at its operator; what it compares breaks too where it is too long itself. */
function brokenComparison(
  {
    left,
    compare,
    right,
    terms = [],
  }: Extract<Code, { readonly compare: unknown }>,
  indent: number,
  start: number,
  inner: number,
): string {
  const isLong = start + textWidth(`${left} ${compare}`) > width;
  const owner = /^(\(.*\))\.length$/.exec(left)?.[1];
  if (isLong && owner !== undefined)
    return `${owner}\n${pad(indent + 2)}.length ${compare} ${right}`;
  const compared =
    isLong && terms.length > 1 ? terms.join(` +\n${pad(indent + 2)}`) : left;
  return `${compared} ${compare}\n${pad(inner)}${right}`;
}

/** What is negated, in parentheses that are broken: of more than two plain parts, each has a line of its own. */
function negated(code: Code, indent: number): string {
  return isChain(code) &&
    (code.parts.length > 2 || code.parts.some((part) => isChain(part)))
    ? broken(code, indent, 0)
    : fit(code, indent, 0);
}

function isChain(code: Code): code is Extract<Code, { readonly op: unknown }> {
  return typeof code === "object" && "op" in code;
}

/** Whether the condition stands by itself as the result of an arrow function: no choice, no negation. */
export function isPlain(code: Code): boolean {
  return typeof code === "string" || !("test" in code || "not" in code);
}

/** The condition at column `indent`, on one line when it fits with `after` more characters. */
export function conditionText(
  code: Code,
  indent: number,
  after: number,
): string {
  return fit(code, indent, after);
}

function fit(
  code: Code,
  indent: number,
  after: number,
  start: number = indent,
  inChain = false,
): string {
  const text = flat(code);
  return start + textWidth(text) + after <= width
    ? text
    : broken(code, indent, after, indent, start, inChain);
}

/** `return condition;` as Prettier lays it out. */
export function returnStatement(code: Code, indent: number): string {
  const line = `${pad(indent)}return ${flat(code)};`;
  if (textWidth(line) <= width || typeof code === "string") return line;
  if ("not" in code) return `${pad(indent)}return ${broken(code, indent, 1)};`;
  return `${pad(indent)}return (\n${pad(indent + 2)}${fit(code, indent + 2, 0)}\n${pad(indent)});`;
}

/** A statement: text, or a call that is laid out where it lands. */
export type Statement = string | CallStatement;

export interface CallStatement {
  readonly callee: string;
  readonly args: readonly string[];
  /** Ends the function with it. */
  readonly returns?: boolean;
}

function statementText(
  statement: Statement,
  indent: number,
  column: number,
): string {
  if (typeof statement === "string") return statement;
  const lead = statement.returns === true ? "return " : "";
  const text = `${lead}${statement.callee}(${statement.args.join(", ")});`;
  return column + textWidth(text) <= width
    ? text
    : `${lead}${callText(statement.callee, statement.args, indent, 1 + lead.length)};`;
}

/** A statement on lines of its own. */
export function statementLine(statement: Statement, indent: number): string {
  return pad(indent) + statementText(statement, indent, indent);
}

/** `if (condition) statement` as Prettier lays it out; a block holds its own indentation. */
export function ifStatement(
  code: Code,
  statement: Statement,
  indent: number,
): string {
  const head = `${pad(indent)}if (${flat(code)})`;
  const oneLine = statementText(statement, 0, Number.NEGATIVE_INFINITY);
  const isMulti = oneLine.includes("\n");
  if (!isMulti && textWidth(head) + 1 + textWidth(oneLine) <= width)
    return `${head} ${oneLine}`;
  const isBlock = typeof statement === "string" && statement.startsWith("{");
  const opening =
    textWidth(head) + (isBlock ? 2 : 0) <= width
      ? head
      : typeof code === "object" && "not" in code && isChain(code.not)
        ? `${pad(indent)}if (!(\n${pad(indent + 2)}${negated(code.not, indent + 2)}\n${pad(indent)}))`
        : `${pad(indent)}if (\n${pad(indent + 2)}${isChain(code) ? broken(code, indent + 2, 0) : fit(code, indent + 2, 0)}\n${pad(indent)})`;
  return isBlock
    ? `${opening} ${oneLine}`
    : `${opening}\n${statementLine(statement, indent + 2)}`;
}

/** A call; where it does not fit, a list of names that comes last is broken, else all arguments are. */
export function callText(
  name: string,
  args: readonly string[],
  indent: number,
  after: number,
  start: number = indent,
): string {
  const text = `${name}(${args.join(", ")})`;
  if (start + textWidth(text) + after <= width) return text;
  const names = /^\[([\w$]+(?:, [\w$]+)*)\]$/.exec(args.at(-1) ?? "")?.[1];
  const head = `${name}(${[...args.slice(0, -1), "["].join(", ")}`;
  if (names !== undefined && start + textWidth(head) <= width) {
    const items = names
      .split(", ")
      .map((item) => `${pad(indent + 2)}${item},\n`);
    return `${head}\n${items.join("")}${pad(indent)}])`;
  }
  const lines = args.map((arg) => `${pad(indent + 2)}${arg},\n`).join("");
  return `${name}(\n${lines}${pad(indent)})`;
}
