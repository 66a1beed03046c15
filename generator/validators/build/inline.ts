import type { Check } from "../checks/check.js";
import { elementOf } from "../checks/collection.js";

/** The largest check that stands in an expression, in parts. */
const limit = 16;

/** Whether a check can stand in an expression about a member: small, and without a loop or a look inside. */
export function isInline(check: Check): boolean {
  return weight(check) <= limit;
}

function weight(check: Check): number {
  switch (check.kind) {
    case "all":
      return sum(check.checks);
    case "any":
    case "one":
      return check.checks.filter((part) => part.kind === "call").length > 1
        ? Number.POSITIVE_INFINITY
        : 1 + sum(check.checks);
    case "not":
      return 1 + weight(check.check);
    case "if":
      return Number.POSITIVE_INFINITY;
    case "values":
      return check.values.length;
    case "type":
      return check.types.length;
    case "items":
    case "keys":
      return elementOf(check) === null ? Number.POSITIVE_INFINITY : 1;
    case "contains":
    case "properties":
    case "propertyNames":
    case "dependent":
    case "unevaluatedItems":
    case "unevaluatedProperties":
    case "dispatch":
      return Number.POSITIVE_INFINITY;
    default:
      return 1;
  }
}

function sum(checks: readonly Check[]): number {
  return checks.reduce((total, check) => total + weight(check), 0);
}
