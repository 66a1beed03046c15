import type { Check } from "../../../validators/checks/check.js";
import { formatFunction } from "../../../validators/formats/formats.js";
import {
  literal,
  method,
  name,
  withChecks,
  zod,
  type Expression,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";

/** `z.string()`. Lengths of more than one are counted in characters, which zod's own counts are not. */
export function stringExpression(
  checks: readonly Check[],
  context: ExpressionContext,
): Expression {
  let expression = zod("string");
  const others: Expression[] = [];
  const call = (called: string, limit: number): Expression => ({
    kind: "call",
    callee: context.use("zod/strings", called),
    arguments: [literal(limit)],
  });
  for (const check of checks)
    if (check.kind === "length") {
      const minimum = Math.ceil(check.minimum ?? 0);
      if (minimum === 1) expression = method(expression, "min", literal(1));
      if (minimum > 1) others.push(call("minLength", minimum));
      if (check.maximum !== null)
        others.push(call("maxLength", Math.floor(check.maximum)));
    } else if (check.kind === "pattern")
      expression = method(expression, "regex", {
        kind: "pattern",
        ...check.pattern,
      });
    else if (check.kind === "format")
      others.push(formatCheck(check.format, context));
  return withChecks(expression, others);
}

/** `format("uuid", isUuid)`. */
export function formatCheck(
  format: string,
  context: ExpressionContext,
): Expression {
  const is = context.use("validation/formats/index", formatFunction(format));
  return {
    kind: "call",
    callee: context.use("zod/formats", "format"),
    arguments: [literal(format), name(is)],
  };
}
