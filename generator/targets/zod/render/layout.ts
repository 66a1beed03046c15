import { builders, utils } from "prettier/doc";
import { documentationLines } from "../../typescript/render/documentation.js";
import {
  breakParent,
  conditionalGroup,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  type Layout,
} from "../../typescript/render/layout.js";
import { propertyKey, stringLiteral } from "../../typescript/render/text.js";
import { assignmentLayout } from "../../typescript/render/value.js";
import type {
  ChainCall,
  Expression,
  ObjectMember,
} from "../model/expression.js";
import {
  areNumbers,
  flatExpression,
  isComposition,
  isLiteral,
  isMatrix,
} from "./flat.js";

type Pattern = Expression & { readonly kind: "pattern" };

/** An expression with the places where Prettier breaks it. */
export function expressionLayout(expression: Expression): Layout {
  switch (expression.kind) {
    case "array":
      return arrayLayout(expression.items);
    case "object":
      return objectLayout(expression.members, expression.expanded);
    case "call":
      return [expression.callee, argumentsLayout(expression.arguments)];
    case "chain":
      return chainLayout(expression.start, expression.calls);
    case "pattern":
      return patternLayout(expression);
    default:
      return flatExpression(expression)!;
  }
}

function patternLayout(pattern: Pattern): Layout {
  if (isLiteral(pattern)) return flatExpression(pattern)!;
  const text = stringLiteral(pattern.source);
  return group([
    "new RegExp(",
    indent([softline, text]),
    ifBreak(","),
    softline,
    ")",
  ]);
}

/** `left = expression` or `key: expression`. */
export function assigned(
  left: Layout,
  operator: string,
  expression: Expression,
): Layout {
  const right = expressionLayout(expression);
  return isPoorlyBreakable(expression)
    ? group([group(left), operator, group(indent([line, right]))])
    : assignmentLayout(left, operator, right, false);
}

/** Prettier's rule: a chain that would look no better broken goes to the next line as a whole. */
function isPoorlyBreakable(expression: Expression): boolean {
  const isShortCall = ({
    arguments: given,
  }: Pick<ChainCall, "arguments">): boolean =>
    given.length === 0 || (given.length === 1 && isShort(given[0]!));
  if (expression.kind === "call") return isShortCall(expression);
  return (
    expression.kind === "chain" &&
    isOneLiner(expression.start, expression.calls) &&
    expression.calls.every(isShortCall)
  );
}

/** Whether a chain has so few calls that they never get lines of their own. */
function isOneLiner(start: string, calls: readonly ChainCall[]): boolean {
  return calls.length < (isFactory(start) ? 3 : 2);
}

/** Prettier keeps the first call at a name that begins like that of a class. */
function isFactory(start: string): boolean {
  return /^[A-Z]|^[$_]+$/.test(start);
}

function isShortPattern(pattern: Pattern): boolean {
  return (
    isLiteral(pattern) && flatExpression(pattern)!.length <= "/12345/u".length
  );
}

function isShort(argument: Expression): boolean {
  switch (argument.kind) {
    case "name":
      return argument.name.length <= 20;
    case "literal":
      return (
        typeof argument.value !== "string" ||
        flatExpression(argument)!.length <= 20
      );
    case "pattern":
      return isShortPattern(argument);
    case "array":
      return argument.items.length === 0;
    case "object":
      return argument.members.length === 0;
    default:
      return false;
  }
}

/** `(…)`: a list or an object that comes last stays on the line of the call and breaks inside. */
function argumentsLayout(given: readonly Expression[]): Layout {
  if (given.length === 0) return "()";
  const layouts = given.map(expressionLayout);
  const separated = join([",", line], layouts);
  const broken = group(["(", indent([line, separated, ","]), line, ")"], {
    shouldBreak: true,
  });
  if (isComposition(given)) return broken;
  if (!isHugged(given))
    return given.some((one) => utils.willBreak(expressionLayout(one)))
      ? broken
      : group([
          "(",
          indent([softline, separated]),
          ifBreak(","),
          softline,
          ")",
        ]);
  const before = layouts.slice(0, -1).flatMap((layout) => [layout, ", "]);
  if (before.some((layout) => utils.willBreak(layout))) return broken;
  const last = layouts.at(-1)!;
  return [
    utils.willBreak(last) ? breakParent : "",
    conditionalGroup([
      ["(", ...before, last, ")"],
      ["(", ...before, group(last, { shouldBreak: true }), ")"],
      broken,
    ]),
  ];
}

function isHugged(given: readonly Expression[]): boolean {
  const last = given.at(-1)!;
  if (given.at(-2)?.kind === last.kind) return false;
  if (last.kind === "object") return last.members.length > 0;
  if (last.kind !== "array" || last.items.length === 0) return false;
  return given.length === 1 || !areNumbers(last.items);
}

function arrayLayout(items: readonly Expression[]): Layout {
  if (items.length === 0) return "[]";
  const layouts = items.map((item) => group(expressionLayout(item)));
  const listed = areNumbers(items)
    ? [filled(layouts), ifBreak(",")]
    : [join([",", line], layouts), ifBreak(",")];
  return group(["[", indent([softline, ...listed]), softline, "]"], {
    shouldBreak: isMatrix(items),
  });
}

function filled(layouts: readonly Layout[]): Layout {
  const last = layouts.length - 1;
  return builders.fill(
    layouts.flatMap((layout, index) =>
      index === last ? [layout] : [[layout, ","], line],
    ),
  );
}

function objectLayout(
  members: readonly ObjectMember[],
  expanded: boolean,
): Layout {
  if (members.length === 0) return "{}";
  const layouts = members.map(memberLayout);
  return group(
    ["{", indent([line, join([",", line], layouts)]), ifBreak(","), line, "}"],
    { shouldBreak: expanded },
  );
}

function memberLayout({ key, value, documentation }: ObjectMember): Layout {
  const text = propertyKey(key);
  return [
    ...documentationLines(documentation).flatMap((words) => [words, hardline]),
    // A very short key saves nothing on a line of its own.
    text.length < 5
      ? group([text, ": ", expressionLayout(value)])
      : assigned(text, ":", value),
  ];
}

/** `start.name(…).name(…)`: on one line, else a line for each call. */
function chainLayout(start: string, calls: readonly ChainCall[]): Layout {
  const groups = calls.map(({ name, arguments: given }) => [
    `.${name}`,
    argumentsLayout(given),
  ]);
  const oneLine = [start, ...groups];
  if (isOneLiner(start, calls)) return group(oneLine);
  const [first, ...rest] = groups;
  const expanded = isFactory(start)
    ? [start, first!, indent([hardline, join(hardline, rest)])]
    : [start, indent([hardline, join(hardline, groups)])];
  // The last of these: a call at the end that breaks, after one that is given a function.
  const mustBreak =
    (calls.length > 2 &&
      calls.some(
        (call) => !call.arguments.every((given) => isSimple(given)),
      )) ||
    groups.slice(0, -1).some((one) => utils.willBreak(one)) ||
    (utils.willBreak(groups.at(-1)!) &&
      calls
        .slice(0, -1)
        .some((call) => call.arguments.some(({ kind }) => kind === "later")));
  return mustBreak
    ? group(expanded)
    : [
        utils.willBreak(oneLine) ? breakParent : "",
        conditionalGroup([oneLine, expanded]),
      ];
}

/** Prettier's rule for arguments that may stand in a chain of more than two calls on one line. */
function isSimple(argument: Expression, depth = 0): boolean {
  if (depth >= 2) return false;
  const isInner = (inner: Expression): boolean => isSimple(inner, depth + 1);
  switch (argument.kind) {
    case "literal":
    case "name":
      return true;
    case "pattern":
      return !isLiteral(argument) || isShortPattern(argument);
    case "later":
      return false;
    case "array":
      return argument.items.every(isInner);
    case "object":
      return argument.members.every(({ value }) => isInner(value));
    case "call":
      return argument.arguments.every(isInner);
    case "chain":
      return argument.calls.every((call) => call.arguments.every(isInner));
  }
}
