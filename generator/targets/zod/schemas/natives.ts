import type { Check, JsonType } from "../../../validators/checks/check.js";
import { zod, type Expression } from "../model/expression.js";
import { arrayExpression } from "./arrays.js";
import type { ExpressionContext } from "./context.js";
import { numberExpression } from "./numbers.js";
import { objectExpression } from "./objects.js";
import { stringExpression } from "./strings.js";

/** A schema for values of one type, and what is said of that type. */
export function nativeExpression(
  type: JsonType,
  checks: readonly Check[],
  context: ExpressionContext,
): Expression {
  switch (type) {
    case "string":
      return stringExpression(checks, context);
    case "number":
    case "integer":
      return numberExpression(type, checks, context);
    case "array":
      return arrayExpression(checks, context);
    case "object":
      return objectExpression(checks, context);
    case "boolean":
    case "null":
      return zod(type);
  }
}
