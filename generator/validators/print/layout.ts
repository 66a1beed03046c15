import type { Code } from "./code.js";

const width = 80;

/** The condition on one line. */
export function flat(code: Code): string {
  if (typeof code === "string") return code;
  if ("compare" in code) return `${code.left} ${code.compare} ${code.right}`;
  if ("not" in code) return `!${operand(code.not)}`;
  if ("test" in code)
    return `${flat(code.test)} ? ${flat(code.then)} : ${flat(code.otherwise)}`;
  return code.parts
    .map((part) => (isCompound(part) ? `(${flat(part)})` : flat(part)))
    .join(` ${code.op} `);
}

function operand(code: Code): string {
  return typeof code === "string" ? code : `(${flat(code)})`;
}

function isCompound(code: Code): boolean {
  return typeof code === "object" && ("op" in code || "test" in code);
}

const spaces = (count: number): string => " ".repeat(count);

/** The condition from column `indent` on, over several lines; the first is not indented. */
function broken(code: Code, indent: number, after: number): string {
  if (typeof code === "string") return code;
  if ("compare" in code)
    return `${code.left} ${code.compare}\n${spaces(indent + 2)}${code.right}`;
  if ("not" in code) {
    if (typeof code.not === "string") return flat(code);
    return `!(\n${spaces(indent + 2)}${fit(code.not, indent + 2, 0)}\n${spaces(indent)})`;
  }
  if ("test" in code)
    return (
      `${fit(code.test, indent, 0)}\n` +
      `${spaces(indent + 2)}? ${fit(code.then, indent + 4, 0)}\n` +
      `${spaces(indent + 2)}: ${fit(code.otherwise, indent + 4, after)}`
    );
  const last = code.parts.length - 1;
  return code.parts
    .map((part, index) => {
      const room = index === last ? after : code.op.length + 1;
      if (!isCompound(part)) return fit(part, indent, room);
      const text = `(${flat(part)})`;
      return indent + text.length + room <= width
        ? text
        : `(${broken(part, indent + 2, room + 1)})`;
    })
    .join(` ${code.op}\n${spaces(indent)}`);
}

/** The condition at column `indent`, on one line when it fits with `after` more characters. */
function fit(code: Code, indent: number, after: number): string {
  const text = flat(code);
  return indent + text.length + after <= width
    ? text
    : broken(code, indent, after);
}

/** `return condition;` as Prettier lays it out. */
export function returnStatement(code: Code, indent: number): string {
  const line = `${spaces(indent)}return ${flat(code)};`;
  if (line.length <= width || typeof code === "string") return line;
  if ("not" in code)
    return `${spaces(indent)}return ${broken(code, indent, 1)};`;
  return `${spaces(indent)}return (\n${spaces(indent + 2)}${broken(code, indent + 2, 0)}\n${spaces(indent)});`;
}

/** `if (condition) statement` as Prettier lays it out; `statement` may hold several lines, not indented. */
export function ifStatement(
  code: Code,
  statement: string,
  indent: number,
): string {
  const head = `${spaces(indent)}if (${flat(code)})`;
  const multi = statement.includes("\n");
  if (head.length + 1 + statement.length <= width && !multi)
    return `${head} ${statement}`;
  const isBlock = statement.startsWith("{");
  const opening =
    head.length + (isBlock ? 2 : 0) <= width
      ? head
      : `${spaces(indent)}if (\n${spaces(indent + 2)}${broken(code, indent + 2, 0)}\n${spaces(indent)})`;
  return isBlock
    ? `${opening} ${statement}`
    : `${opening}\n${spaces(indent + 2)}${statement}`;
}

/** A call, its arguments one per line where it does not fit. */
export function callText(
  name: string,
  args: readonly string[],
  indent: number,
  after: number,
): string {
  const text = `${name}(${args.join(", ")})`;
  if (indent + text.length + after <= width) return text;
  const lines = args.map((arg) => `${spaces(indent + 2)}${arg},\n`).join("");
  return `${name}(\n${lines}${spaces(indent)})`;
}
