import type {
  Json,
  LinkValue,
  ParameterLocation,
  RuntimeExpression,
} from "../model/index.js";

/** What is wrong with an expression. */
export interface BadExpression {
  readonly text: string;
  readonly reason: string;
}

type Parsed = RuntimeExpression | BadExpression;

/**
 * A value of a link (OpenAPI 3.1 section 4.8.20): a text that is a runtime expression, one with expressions in braces,
 * or a constant. A text is meant as an expression where it begins with `$` and a letter: `$5` is a price.
 */
export function parseLinkValue(value: Json): LinkValue | BadExpression {
  if (typeof value !== "string") return { kind: "constant", value };
  if (/^\$[A-Za-z]/.test(value)) {
    const expression = parseExpression(value);
    return isBad(expression) ? expression : { kind: "expression", expression };
  }
  const parts: (string | RuntimeExpression)[] = [];
  let end = 0;
  for (const found of value.matchAll(/\{(\$[A-Za-z][^{}]*)\}/g)) {
    const expression = parseExpression(found[1]!);
    if (isBad(expression)) return expression;
    if (found.index > end) parts.push(value.slice(end, found.index));
    parts.push(expression);
    end = found.index + found[0].length;
  }
  if (parts.length === 0) return { kind: "constant", value };
  if (end < value.length) parts.push(value.slice(end));
  return { kind: "template", parts };
}

/** True for what could not be parsed. */
export function isBad(
  value: LinkValue | RuntimeExpression | BadExpression,
): value is BadExpression {
  return "reason" in value;
}

/** The expressions of a value. */
export function expressionsOf(value: LinkValue): readonly RuntimeExpression[] {
  switch (value.kind) {
    case "constant":
      return [];
    case "expression":
      return [value.expression];
    case "template":
      return value.parts.filter((part) => typeof part !== "string");
  }
}

const words = ["url", "method", "statusCode"] as const;

/** A runtime expression (OpenAPI 3.1 section 4.8.20.4) without braces, such as `$response.body#/id`. */
function parseExpression(text: string): Parsed {
  const word = words.find((known) => text === `$${known}`);
  if (word !== undefined) return { kind: word };
  const bad = (reason: string): BadExpression => ({ text, reason });
  const [, of, rest = ""] = /^\$(request|response)\.(.*)$/s.exec(text) ?? [];
  if (of !== "request" && of !== "response")
    return bad("it begins with none of the known words");
  const place = /^(?:path|query|header)(?=\.)/.exec(rest)?.[0];
  if (place !== undefined) return parameter(of, place, rest, bad);
  if (!/^body(?:#|$)/.test(rest))
    return bad(`\`$${of}.\` is followed by none of the known words`);
  const pointer = rest.slice("body#".length);
  if (pointer !== "" && !pointer.startsWith("/"))
    return bad("after `#` stands a JSON pointer, which begins with `/`");
  return /~(?![01])/.test(pointer)
    ? bad("in a JSON pointer, `~` is written `~0`")
    : { kind: "body", of, pointer };
}

function parameter(
  of: "request" | "response",
  place: string,
  rest: string,
  bad: (reason: string) => BadExpression,
): Parsed {
  const name = rest.slice(place.length + 1);
  if (name === "") return bad(`a name is missing after \`${place}.\``);
  if (of === "request")
    return {
      kind: "parameter",
      in: place as ParameterLocation & ("path" | "query" | "header"),
      name,
    };
  return place === "header"
    ? { kind: "responseHeader", name }
    : bad(`a response has no parameters in \`${place}\``);
}
