import type { Check } from "../../../validators/checks/check.js";
import {
  literal,
  method,
  name,
  withChecks,
  zod,
  type Expression,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { formatCheck } from "./strings.js";

const methods = {
  minimum: "min",
  maximum: "max",
  exclusiveMinimum: "gt",
  exclusiveMaximum: "lt",
} as const;

/** `z.number()`, or `z.int()` where no whole number beyond 2^53 can be meant. */
export function numberExpression(
  type: "number" | "integer",
  checks: readonly Check[],
  context: ExpressionContext,
): Expression {
  const isSafe = type === "integer" && isBounded(checks);
  const others: Expression[] =
    type === "integer" && !isSafe
      ? [name(context.use("zod/numbers", "integer"))]
      : [];
  let expression = zod(isSafe ? "int" : "number");
  for (const check of checks)
    if (check.kind === "bound")
      expression = method(
        expression,
        methods[check.keyword],
        literal(check.limit),
      );
    else if (check.kind === "multipleOf") {
      const callee = context.use("zod/numbers", "multipleOf");
      const divisor = literal(check.divisor);
      others.push({ kind: "call", callee, arguments: [divisor] });
    } else if (check.kind === "numberFormat")
      others.push(formatCheck(check.format, context));
  return withChecks(expression, others);
}

/** Whether no number beyond what a double counts exactly can pass. */
function isBounded(checks: readonly Check[]): boolean {
  const bounds = checks.filter((check) => check.kind === "bound");
  const isSafe = ({ limit }: { readonly limit: number }): boolean =>
    Math.abs(limit) <= Number.MAX_SAFE_INTEGER;
  const small = checks.some(
    (check) =>
      check.kind === "numberFormat" && /^u?int(?:8|16|32)$/.test(check.format),
  );
  return (
    small ||
    (bounds.some((check) => /Min|min/.test(check.keyword) && isSafe(check)) &&
      bounds.some((check) => /Max|max/.test(check.keyword) && isSafe(check)))
  );
}
