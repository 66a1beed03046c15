import { isObject, type Json } from "../../model/index.js";
import { stringLiteral, withoutUnseen } from "../../string-literal.js";
import type { Pattern } from "../checks/check.js";

export { stringLiteral as quote } from "../../string-literal.js";

/** A number literal as Prettier writes it. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value).replace("e+", "e");
}

/**
 * A regular expression: a literal, which tells a compiler what it is. Without the flag `u` it is made of a string, since
 * compilers refuse literals of what only old browsers were meant to take (ECMA-262 annex B: `\x` that is no escape).
 */
export function regexText({ source, flags }: Pattern): string {
  return flags === "u"
    ? `/${withoutUnseen(source)}/u`
    : `new RegExp(${stringLiteral(source)})`;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Whether a name can stand after a dot and, unquoted, before a colon. */
export function isIdentifier(name: string): boolean {
  return identifier.test(name);
}

/** A JSON value as an expression on one line. */
export function jsonText(value: Json): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberText(value);
  if (Array.isArray(value))
    return `[${value.map((item: Json) => jsonText(item)).join(", ")}]`;
  if (!isObject(value)) return String(value);
  const members = Object.keys(value).map(
    (name) => `${keyText(name)}: ${jsonText(value[name] as Json)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** A member name in an object literal; `__proto__` is computed, so that it makes a member. */
function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringLiteral(name);
}
