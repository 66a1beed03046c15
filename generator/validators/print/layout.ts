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
 * The condition from column `indent` on, over several lines; the first is not indented. `outer`: the column that what
 * a call breaks into is indented from, where a parenthesis stands before the first part.
 */
function broken(
  code: Code,
  indent: number,
  after: number,
  outer: number = indent,
): string {
  if (typeof code === "string") return code;
  if ("compare" in code)
    return `${code.left} ${code.compare}\n${pad(indent + 2)}${code.right}`;
  if ("callee" in code) return callText(code.callee, code.args, indent, after);
  if ("not" in code) {
    if (isAtom(code.not)) return `!${broken(code.not, indent, after)}`;
    return `!(\n${pad(indent + 2)}${fit(code.not, indent + 2, 0)}\n${pad(indent)})`;
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
      if (!isCompound(part))
        return index === 0 && outer < indent
          ? fit(part, outer, room + 1)
          : fit(part, indent, room);
      const text = `(${flat(part)})`;
      return indent + text.length + room <= width
        ? text
        : `(${broken(part, indent + 2, room + 1, indent)})`;
    })
    .join(` ${code.op}\n${pad(indent)}`);
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

function fit(code: Code, indent: number, after: number): string {
  const text = flat(code);
  return indent + text.length + after <= width
    ? text
    : broken(code, indent, after);
}

/** The condition of an `if` that takes lines of its own: its parts then are on one each, none of them indented. */
function brokenParts(code: Code, indent: number): string {
  if (typeof code === "object" && "op" in code) return broken(code, indent, 0);
  const text = fit(code, indent, 0);
  return typeof code === "object" && "compare" in code
    ? text.replace(`\n${pad(indent + 2)}`, `\n${pad(indent)}`)
    : text;
}

/** `return condition;` as Prettier lays it out. */
export function returnStatement(code: Code, indent: number): string {
  const line = `${pad(indent)}return ${flat(code)};`;
  if (line.length <= width || typeof code === "string") return line;
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
  return column + text.length <= width
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
  if (head.length + 1 + oneLine.length <= width && !isMulti)
    return `${head} ${oneLine}`;
  const isBlock = typeof statement === "string" && statement.startsWith("{");
  const opening =
    head.length + (isBlock ? 2 : 0) <= width
      ? head
      : typeof code === "object" && "not" in code && !isAtom(code.not)
        ? `${pad(indent)}if (!(\n${pad(indent + 2)}${fit(code.not, indent + 2, 0)}\n${pad(indent)}))`
        : `${pad(indent)}if (\n${pad(indent + 2)}${brokenParts(code, indent + 2)}\n${pad(indent)})`;
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
): string {
  const text = `${name}(${args.join(", ")})`;
  if (indent + text.length + after <= width) return text;
  const names = /^\[([\w$]+(?:, [\w$]+)*)\]$/.exec(args.at(-1) ?? "")?.[1];
  const head = `${name}(${[...args.slice(0, -1), "["].join(", ")}`;
  if (names !== undefined && indent + head.length <= width) {
    const items = names
      .split(", ")
      .map((item) => `${pad(indent + 2)}${item},\n`);
    return `${head}\n${items.join("")}${pad(indent)}])`;
  }
  const lines = args.map((arg) => `${pad(indent + 2)}${arg},\n`).join("");
  return `${name}(\n${lines}${pad(indent)})`;
}
