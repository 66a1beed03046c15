import type { Member, Type } from "../model/type.js";
import { documentationLines } from "./documentation.js";
import {
  align,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "./layout.js";
import { numberLiteral, propertyKey, stringLiteral } from "./text.js";

/** `type` on one line, or null where it cannot be: an object type with documented members is always broken. */
export function flatType(type: Type): string | null {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return literalText(type.value);
    case "reference":
      if (type.arguments.length === 0) return type.name;
      return flatList(type.arguments, `${type.name}<`, ", ", ">");
    case "array":
      return flatOperand(type.items, "[]");
    case "member":
      return flatOperand(type.object, `[${stringLiteral(type.key)}]`);
    case "tuple":
      return flatTuple(type);
    case "object":
      return flatObject(type.members);
    case "union":
      return flatList(type.members.map(bracketed), "", " | ", "");
    case "intersection":
      return flatList(type.members.map(bracketed), "", " & ", "");
  }
}

/** Where a type stands: Prettier indents and brackets unions by their parent. */
type Place = "alone" | "afterOperator" | "argument" | "tuple";

/** `type` with the places where Prettier would break it. */
export function typeLayout(type: Type, place: Place = "alone"): Layout {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return flatType(type)!;
    case "reference":
      return [type.name, argumentsLayout(type.arguments)];
    case "array":
      return [operandLayout(type.items), "[]"];
    case "member":
      return [operandLayout(type.object), `[${stringLiteral(type.key)}]`];
    case "tuple":
      return tupleLayout(type);
    case "object":
      return objectLayout(type.members);
    case "union":
      return unionLayout(type, place);
    case "intersection":
      return intersectionLayout(type.members);
  }
}

/** One property or index signature, its documentation before it, without the separator. */
export function memberLayout(member: Member): Layout {
  const documented = documentationLines(member.documentation).flatMap(
    (text) => [text, hardline],
  );
  const head =
    member.key === null
      ? ["[", group([indent([softline, "key: string"]), softline]), "]: "]
      : memberHead(member);
  return [...documented, head, typeLayout(member.type)];
}

/** What stands before the type of a property: `key?: `. */
export function memberHead(member: Member): string {
  if (member.key === null) return "[key: string]: ";
  return `${propertyKey(member.key)}${member.optional ? "?" : ""}: `;
}

/** The type arguments of a reference; Prettier keeps a lone simple one on the line. */
export function argumentsLayout(types: readonly Type[]): Layout {
  if (types.length === 0) return "";
  const layouts = types.map((type) => typeLayout(type, "argument"));
  if (types.length === 1 && hugs(types[0]!)) return ["<", ...layouts, ">"];
  return group([
    "<",
    indent([softline, join([",", line], layouts)]),
    softline,
    ">",
  ]);
}

/** True where Prettier prints a union without breaking it: one object or reference besides null. */
export function isInlineUnion(type: Type): boolean {
  if (type.kind !== "union") return false;
  const object = type.members.find(isObjectLike);
  return (
    object !== undefined &&
    type.members.every((member) => member === object || isNullish(member))
  );
}

function hugs(type: Type): boolean {
  if (type.kind === "reference") return type.arguments.length === 0;
  if (type.kind === "keyword" || type.kind === "literal") return true;
  if (type.kind === "object") return true;
  return isInlineUnion(type);
}

function isObjectLike(type: Type): boolean {
  return type.kind === "object" || type.kind === "reference";
}

function isNullish(type: Type): boolean {
  return (
    type.kind === "keyword" && (type.name === "null" || type.name === "void")
  );
}

function literalText(value: string | number | boolean): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? numberLiteral(value) : String(value);
}

/** In brackets where it is an operand of `|`, `&`, `[]` or `["key"]`. */
function needsBrackets(type: Type): boolean {
  return type.kind === "union" || type.kind === "intersection";
}

function flatOperand(type: Type, suffix: string): string | null {
  const text = flatType(type);
  if (text === null) return null;
  return (needsBrackets(type) ? `(${text})` : text) + suffix;
}

function bracketed(type: Type): Type | { readonly bracketed: Type } {
  return needsBrackets(type) ? { bracketed: type } : type;
}

function flatList(
  types: readonly (Type | { readonly bracketed: Type })[],
  open: string,
  separator: string,
  close: string,
): string | null {
  const texts: string[] = [];
  for (const type of types) {
    const inner = "bracketed" in type ? type.bracketed : type;
    const text = flatType(inner);
    if (text === null) return null;
    texts.push(inner === type ? text : `(${text})`);
  }
  return open + texts.join(separator) + close;
}

function flatTuple(type: Type & { kind: "tuple" }): string | null {
  const texts: string[] = [];
  for (const [index, item] of type.items.entries()) {
    const text =
      index < type.required ? flatType(item) : flatOperand(item, "?");
    if (text === null) return null;
    texts.push(text);
  }
  if (type.rest !== null) {
    const text = flatOperand(type.rest, "[]");
    if (text === null) return null;
    texts.push(`...${text}`);
  }
  return `[${texts.join(", ")}]`;
}

function flatObject(members: readonly Member[]): string | null {
  if (members.length === 0) return "{}";
  const texts: string[] = [];
  for (const member of members) {
    if (member.documentation !== null) return null;
    const text = flatType(member.type);
    if (text === null) return null;
    texts.push(memberHead(member) + text);
  }
  return `{ ${texts.join("; ")} }`;
}

function operandLayout(type: Type): Layout {
  if (type.kind === "union") return ["(", unionLayout(type, "brackets"), ")"];
  const layout = typeLayout(type);
  return needsBrackets(type) ? ["(", layout, ")"] : layout;
}

function tupleLayout(type: Type & { kind: "tuple" }): Layout {
  const place =
    type.items.length + (type.rest ? 1 : 0) > 1 ? "tuple" : "argument";
  const items = type.items.map((item, index) =>
    index < type.required
      ? group(typeLayout(item, place))
      : group([operandLayout(item), "?"]),
  );
  if (type.rest !== null)
    items.push(group(["...", operandLayout(type.rest), "[]"]));
  if (items.length === 0) return "[]";
  return group([
    "[",
    indent([softline, join([",", line], items), ifBreak(",")]),
    softline,
    "]",
  ]);
}

function objectLayout(members: readonly Member[]): Layout {
  if (members.length === 0) return "{}";
  const broken = members.some((member) => member.documentation !== null);
  return group(
    [
      "{",
      indent([line, join([";", line], members.map(memberLayout))]),
      ifBreak(";"),
      line,
      "}",
    ],
    { shouldBreak: broken },
  );
}

function unionLayout(
  type: Type & { kind: "union" },
  place: Place | "brackets",
): Layout {
  if (isInlineUnion(type)) return join(" | ", type.members.map(operandLayout));
  const alternatives = group(
    type.members.map((member, index) => [
      index === 0 ? ifBreak("| ") : [line, "| "],
      align(2, operandLayout(member)),
    ]),
  );
  switch (place) {
    case "brackets":
      return group([indent([softline, alternatives]), softline]);
    case "tuple":
      return group([
        indent([ifBreak(["(", softline]), alternatives]),
        softline,
        ifBreak(")"),
      ]);
    case "argument":
    case "afterOperator":
      return alternatives;
    case "alone":
      return group(indent([softline, alternatives]));
  }
}

/** Objects stay on the line of the `&`; anything else goes to the next line when it does not fit. */
function intersectionLayout(members: readonly Type[]): Layout {
  let indented = false;
  return group(
    members.map((member, index) => {
      const layout = operandLayout(member);
      if (index === 0) return layout;
      const isObject = member.kind === "object";
      const wasObject = members[index - 1]!.kind === "object";
      if (isObject && wasObject)
        return [" & ", indented ? indent(layout) : layout];
      if (!isObject && !wasObject) return indent([" &", line, layout]);
      if (index > 1) indented = true;
      return [" & ", index > 1 ? indent(layout) : layout];
    }),
  );
}
