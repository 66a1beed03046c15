import { all, isAnything, type Check } from "../checks/check.js";
import { mapParts } from "../checks/parts.js";
import type { CheckFunction } from "../checks/function.js";
import { simplifyAlternatives } from "./alternatives.js";
import { staticItems, staticProperties } from "./evaluated.js";

/** Rewrites the checks of all functions into cheaper ones that pass for the same values. */
export function simplify(functions: readonly CheckFunction[]): void {
  for (const fn of functions) fn.check = alternativesIn(fn.check);
  const settled = functions.map((fn) => unevaluatedIn(fn.check));
  functions.forEach((fn, index) => {
    fn.check = settled[index] as Check;
  });
}

function alternativesIn(check: Check): Check {
  const inner = mapParts(check, alternativesIn);
  return inner.kind === "any" || inner.kind === "one"
    ? simplifyAlternatives(inner)
    : inner;
}

function unevaluatedIn(check: Check): Check {
  switch (check.kind) {
    case "all":
      return all(check.checks.map(unevaluatedIn));
    case "unevaluatedProperties":
      return staticProperties(check) ?? check;
    case "unevaluatedItems":
      return staticItems(check) ?? check;
    case "propertyNames":
      return isAnything(check.check) ? check.check : check;
    default:
      return check;
  }
}
