import {
  isAnything,
  type ArrayCheck,
  type Check,
} from "../../../validators/checks/check.js";
import {
  array,
  literal,
  method,
  name,
  withChecks,
  zod,
  type Expression,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { expressionOf } from "./expressions.js";

type Items = ArrayCheck & { readonly kind: "items" };

/** `z.array(…)` or `z.tuple([…])`. */
export function arrayExpression(
  checks: readonly Check[],
  context: ExpressionContext,
): Expression {
  const [items, ...more] = checks.filter((check) => check.kind === "items");
  const isTuple = items !== undefined && items.prefix.length > 0;
  let expression = isTuple
    ? tupleExpression(items, leastCount(checks), context)
    : zod(
        "array",
        items === undefined
          ? zod("unknown")
          : expressionOf(items.rest, context),
      );
  const others: Expression[] = [];
  for (const check of checks)
    switch (check.kind) {
      case "itemCount":
        if (isTuple) others.push(countCheck(check, context));
        else expression = withCounts(expression, check);
        break;
      case "unique":
        others.push(name(context.use("zod/arrays", "uniqueItems")));
        break;
      case "contains":
        others.push(containsCheck(check, context));
    }
  const checked = withChecks(expression, others);
  return more.reduce(
    (left, right) => method(left, "and", arrayExpression([right], context)),
    checked,
  );
}

/** The fewest items there can be. */
function leastCount(checks: readonly Check[]): number {
  const counts = checks.map((check) =>
    check.kind === "itemCount" ? (check.minimum ?? 0) : 0,
  );
  return Math.max(0, ...counts);
}

function tupleExpression(
  { prefix, rest }: Items,
  least: number,
  context: ExpressionContext,
): Expression {
  const items = prefix.map((item, index) => {
    const expression = expressionOf(item, context);
    return index < least ? expression : method(expression, "optional");
  });
  const tuple = zod("tuple", array(items));
  if (rest.kind === "nothing") return tuple;
  return method(
    tuple,
    "rest",
    isAnything(rest) ? zod("unknown") : expressionOf(rest, context),
  );
}

function withCounts(
  expression: Expression,
  { minimum, maximum }: ArrayCheck & { kind: "itemCount" },
): Expression {
  const least =
    minimum === null || minimum === 0
      ? expression
      : method(expression, "min", literal(Math.ceil(minimum)));
  return maximum === null
    ? least
    : method(least, "max", literal(Math.floor(maximum)));
}

function countCheck(
  { minimum, maximum }: ArrayCheck & { kind: "itemCount" },
  context: ExpressionContext,
): Expression {
  return {
    kind: "call",
    callee: context.use("zod/arrays", "itemCount"),
    arguments: [
      literal(minimum ?? 0),
      ...(maximum === null ? [] : [literal(maximum)]),
    ],
  };
}

function containsCheck(
  { check, minimum, maximum }: ArrayCheck & { kind: "contains" },
  context: ExpressionContext,
): Expression {
  return {
    kind: "call",
    callee: context.use("zod/arrays", "contains"),
    arguments: [
      expressionOf(check, context),
      literal(minimum),
      ...(maximum === null ? [] : [literal(maximum)]),
    ],
  };
}
