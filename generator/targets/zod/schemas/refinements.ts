import {
  all,
  isAnything,
  type Check,
} from "../../../validators/checks/check.js";
import { literal, type Expression } from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { unevaluatedCheck } from "./evaluated.js";
import { expressionOf } from "./expressions.js";

/** What zod has no schema for, as a check. `type`: the type that the value is known to be of. */
export function refinementOf(
  check: Check,
  type: Check | null,
  context: ExpressionContext,
): Expression {
  const use = (called: string): string => context.use("zod/logic", called);
  const schema = (part: Check): Expression =>
    expressionOf(type === null ? part : all([type, part]), context);
  switch (check.kind) {
    case "not":
      return {
        kind: "call",
        callee: use("not"),
        arguments: [schema(check.check)],
      };
    case "if":
      return {
        kind: "call",
        callee: use("conditional"),
        arguments: [check.test, check.then, check.otherwise].map(
          (part, index) =>
            index > 0 && isAnything(part) ? literal(null) : schema(part),
        ),
      };
    case "unevaluatedItems":
    case "unevaluatedProperties":
      return unevaluatedCheck(check, context);
    default:
      throw new Error(`No refinement for ${check.kind}`);
  }
}
