import type { Expression, Literal, ObjectMember } from "../model/expression.js";
import {
  numberLiteral,
  propertyKey,
  stringLiteral,
} from "../../typescript/render/text.js";
import { regexText } from "../../../validators/index.js";

/** An expression on one line; null where it cannot be: a schema of an object has a line for each member. */
export function flatExpression(expression: Expression): string | null {
  switch (expression.kind) {
    case "literal":
      return literalText(expression.value);
    case "pattern":
      return regexText(expression);
    case "name":
      return expression.name;
    case "later":
      return `() => ${expression.name}`;
    case "array":
      return isMatrix(expression.items)
        ? null
        : flatList(expression.items, "[", "]");
    case "object":
      return flatObject(expression.members, expression.expanded);
    case "call":
      return flatCall(expression.arguments, expression.callee);
    case "chain": {
      let text = expression.start;
      for (const call of expression.calls) {
        const called = flatCall(call.arguments, `.${call.name}`);
        if (called === null) return null;
        text += called;
      }
      return text;
    }
  }
}

function flatCall(given: readonly Expression[], head: string): string | null {
  return isComposition(given) ? null : flatList(given, `${head}(`, ")");
}

/** Prettier gives every argument a line of its own where one is a call that is given a function. */
export function isComposition(given: readonly Expression[]): boolean {
  return given.length > 1 && given.some(isGivenFunction);
}

function isGivenFunction(expression: Expression): boolean {
  const call =
    expression.kind === "chain"
      ? expression.calls.at(-1)
      : expression.kind === "call"
        ? expression
        : undefined;
  return call?.arguments.some(({ kind }) => kind === "later") ?? false;
}

/** Whether a pattern is printed as a literal, as `regexText` does. */
export function isLiteral({ flags }: { readonly flags: string }): boolean {
  return flags === "u";
}

function literalText(value: Literal): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? numberLiteral(value) : String(value);
}

function flatObject(
  members: readonly ObjectMember[],
  expanded: boolean,
): string | null {
  if (members.length === 0) return "{}";
  if (expanded) return null;
  const texts: string[] = [];
  for (const { key, value } of members) {
    const text = flatExpression(value);
    if (text === null) return null;
    texts.push(`${propertyKey(key)}: ${text}`);
  }
  return `{ ${texts.join(", ")} }`;
}

function flatList(
  items: readonly Expression[],
  open: string,
  close: string,
): string | null {
  const texts: string[] = [];
  for (const item of items) {
    const text = flatExpression(item);
    if (text === null) return null;
    texts.push(text);
  }
  return open + texts.join(", ") + close;
}

/** Prettier breaks a list of two and more lists (or objects) that all have more than one element. */
export function isMatrix(items: readonly Expression[]): boolean {
  const first = items[0];
  return (
    items.length > 1 &&
    items.every(
      (item) =>
        item.kind === first?.kind &&
        ((item.kind === "array" && item.items.length > 1) ||
          (item.kind === "object" && item.members.length > 1)),
    )
  );
}

/** A list of numbers, which Prettier fills lines with. */
export function areNumbers(items: readonly Expression[]): boolean {
  return (
    items.length > 1 &&
    items.every(
      (item) => item.kind === "literal" && typeof item.value === "number",
    )
  );
}
