import { isObject, type Json } from "../../model/index.js";
import type { Pattern } from "../checks/check.js";

/** A string literal, in the quotes Prettier chooses: double, unless that needs more escapes. */
export function quote(text: string): string {
  const json = JSON.stringify(text)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A number literal as Prettier writes it. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value).replace("e+", "e");
}

/** A regular expression literal. */
export function regexText({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Whether a name can stand after a dot and, unquoted, before a colon. */
export function isIdentifier(name: string): boolean {
  return identifier.test(name);
}

/** A JSON value as an expression on one line. */
export function jsonText(value: Json): string {
  if (typeof value === "string") return quote(value);
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
  return isIdentifier(name) ? name : quote(name);
}
