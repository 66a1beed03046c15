import { all, type Check } from "./check.js";
import type { CheckFunction } from "./function.js";

/** The direct parts of a check, for the same value or for parts of it. */
export function partsIn(check: Check): readonly Check[] {
  switch (check.kind) {
    case "all":
    case "any":
    case "one":
      return check.checks;
    case "not":
    case "contains":
    case "propertyNames":
    case "dependent":
    case "unevaluatedItems":
    case "unevaluatedProperties":
      return [check.check];
    case "if":
      return [check.test, check.then, check.otherwise];
    case "dispatch":
      return [...check.cases.map((one) => one.check), check.missing];
    case "items":
      return [...check.prefix, check.rest];
    case "properties":
      return check.entries.map((entry) => entry.check);
    case "keys":
      return [
        ...check.patterns.map((pattern) => pattern.check),
        ...(check.additional === null ? [] : [check.additional]),
      ];
    default:
      return [];
  }
}

/** Calls `visit` with every function that a check calls or whose marks it needs. */
export function eachCall(
  check: Check,
  visit: (target: CheckFunction) => void,
): void {
  if (check.kind === "call") visit(check.target);
  if (
    check.kind === "unevaluatedItems" ||
    check.kind === "unevaluatedProperties"
  )
    visit(check.siblings);
  for (const part of partsIn(check)) eachCall(part, visit);
}

/** The check with every direct part replaced. */
export function mapParts(check: Check, map: (part: Check) => Check): Check {
  switch (check.kind) {
    case "all":
      return all(check.checks.map(map));
    case "any":
    case "one":
      return { ...check, checks: check.checks.map(map) };
    case "not":
    case "contains":
    case "propertyNames":
    case "dependent":
    case "unevaluatedItems":
    case "unevaluatedProperties":
      return { ...check, check: map(check.check) };
    case "if":
      return {
        ...check,
        test: map(check.test),
        then: map(check.then),
        otherwise: map(check.otherwise),
      };
    case "items":
      return { ...check, prefix: check.prefix.map(map), rest: map(check.rest) };
    case "properties":
      return {
        ...check,
        entries: check.entries.map((entry) => ({
          ...entry,
          check: map(entry.check),
        })),
      };
    case "keys":
      return {
        ...check,
        patterns: check.patterns.map((one) => ({
          ...one,
          check: map(one.check),
        })),
        additional: check.additional === null ? null : map(check.additional),
      };
    default:
      return check;
  }
}
