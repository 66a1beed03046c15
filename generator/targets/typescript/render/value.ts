import type { Value, ValueMember } from "../model/value.js";
import {
  breakParent,
  conditionalGroup,
  group,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  lineSuffixBoundary,
  softline,
  type Layout,
} from "./layout.js";
import { fits, layOut } from "./layout.js";
import { numberLiteral, propertyKey, stringLiteral } from "./text.js";

/** `value` with the places where Prettier would break it. */
export function valueLayout(value: Value): Layout {
  switch (value.kind) {
    case "literal":
      return literalText(value.value);
    case "name":
      return value.name;
    case "later":
      return `() => ${value.name}`;
    case "call":
      return callLayout(value.callee, value.arguments);
    case "array":
      return arrayLayout(value.items);
    case "object":
      return objectLayout(value.members, value.expanded);
  }
}

function literalText(value: string | number | boolean): string {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" ? numberLiteral(value) : String(value);
}

/** `callee(…)`. An object as last argument stays on the line of the call and breaks inside. */
export function callLayout(
  callee: string,
  callArguments: readonly Value[],
): Layout {
  const last = callArguments.at(-1);
  if (last === undefined) return `${callee}()`;
  const layouts = callArguments.map(valueLayout);
  const separated = join([",", line], layouts);
  if (last.kind !== "object" || last.members.length === 0)
    return group([
      `${callee}(`,
      indent([softline, separated]),
      ifBreak(","),
      softline,
      ")",
    ]);
  const before = layouts.slice(0, -1).flatMap((layout) => [layout, ", "]);
  return [
    `${callee}(`,
    last.expanded ? breakParent : "",
    conditionalGroup([
      [...before, layouts.at(-1)!],
      [...before, group(layouts.at(-1)!, { shouldBreak: true })],
      group([indent([line, separated, ","]), line], { shouldBreak: true }),
    ]),
    ")",
  ];
}

/** `callee(…)` on one line, or null where it cannot be. */
export function flatCall(
  callee: string,
  callArguments: readonly Value[],
): string | null {
  const texts = callArguments.map(flatValue);
  return texts.includes(null) ? null : `${callee}(${texts.join(", ")})`;
}

function arrayLayout(items: readonly Value[]): Layout {
  if (items.length === 0) return "[]";
  const layouts = items.map((item) => group(valueLayout(item)));
  return group(
    [
      "[",
      indent([softline, join([",", line], layouts), ifBreak(",")]),
      softline,
      "]",
    ],
    { shouldBreak: isMatrix(items) },
  );
}

/** Prettier breaks an array of two and more arrays (or objects) that all have more than one element. */
function isMatrix(items: readonly Value[]): boolean {
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

function objectLayout(
  members: readonly ValueMember[],
  expanded: boolean,
): Layout {
  if (members.length === 0) return "{}";
  return group(
    [
      "{",
      indent([
        line,
        join(
          [",", line],
          members.map((member) =>
            group(propertyLayout(propertyKey(member.key), member.value)),
          ),
        ),
      ]),
      ifBreak(","),
      line,
      "}",
    ],
    { shouldBreak: expanded },
  );
}

/**
 * The members of an object of which each has a line of its own, at an indentation: those that fit on it directly, the
 * others through the layout algorithm.
 */
export function membersText(
  members: readonly ValueMember[],
  indentation: number,
): string {
  const margin = " ".repeat(indentation);
  return members
    .map(({ key, value }) => {
      const flat = flatValue(value);
      if (flat !== null) {
        const text = `${margin}${propertyKey(key)}: ${flat},`;
        if (fits(text)) return text;
      }
      const open = `${margin}${propertyKey(key)}: {`;
      if (isOpen(value) && fits(open))
        return `${open}\n${membersText(value.members, indentation + 2)}\n${margin}},`;
      let layout: Layout = [propertyLayout(propertyKey(key), value), ","];
      for (let level = 0; level < indentation; level += 2)
        layout = indent(layout);
      return layOut([margin, layout]);
    })
    .join("\n");
}

/** An object that has a line for each of its members. */
function isOpen(value: Value): value is Value & { kind: "object" } {
  return value.kind === "object" && value.expanded && value.members.length > 0;
}

/** A value on one line, or null where it is never on one. */
function flatValue(value: Value): string | null {
  switch (value.kind) {
    case "literal":
      return literalText(value.value);
    case "name":
      return value.name;
    case "later":
      return `() => ${value.name}`;
    case "call":
      return flatCall(value.callee, value.arguments);
    case "array": {
      if (isMatrix(value.items)) return null;
      const items = value.items.map(flatValue);
      return items.includes(null) ? null : `[${items.join(", ")}]`;
    }
    case "object": {
      if (value.members.length === 0) return "{}";
      if (value.expanded) return null;
      const members = value.members.map(({ key, value: inner }) => {
        const text = flatValue(inner);
        return text === null ? null : `${propertyKey(key)}: ${text}`;
      });
      return members.includes(null) ? null : `{ ${members.join(", ")} }`;
    }
  }
}

/** `key: value`: a long string goes to the next line unless the key is very short; anything else breaks inside. */
export function propertyLayout(key: string, value: Value): Layout {
  const shortKey = key.length < 5;
  if (value.kind === "literal" && (shortKey || typeof value.value !== "string"))
    return group([key, ": ", valueLayout(value)]);
  if (value.kind === "literal")
    return group([key, ":", group(indent([line, valueLayout(value)]))]);
  return assignmentLayout(key, ":", valueLayout(value), shortKey);
}

/** Prettier's layout of `left operator right` where the right side can break inside. */
export function assignmentLayout(
  left: Layout,
  operator: string,
  right: Layout,
  stays: boolean,
): Layout {
  if (stays) return group([group(left), operator, " ", right]);
  const id = Symbol("assignment");
  return group([
    group(left),
    operator,
    group(indent(line), { id }),
    lineSuffixBoundary,
    indentIfBreak(right, { groupId: id }),
  ]);
}
