import { all, isAnything, type Check } from "../checks/check.js";
import { mapParts } from "../checks/parts.js";
import type { CheckFunction } from "../checks/function.js";
import { simplifyAlternatives } from "./alternatives.js";
import { staticItems, staticProperties } from "./evaluated.js";

/** Gives a check a function of its own, beside the one it stands in. */
export type Hoist = (check: Check, beside: CheckFunction) => CheckFunction;

/**
 * Rewrites the checks of all functions into cheaper ones that pass for the same values. A choice by a member is a
 * statement: where it would stand inside an expression, `hoist` makes it a function.
 */
export function simplify(
  functions: readonly CheckFunction[],
  hoist: Hoist,
): void {
  for (const fn of functions) {
    const outside = (check: Check): Check =>
      check.kind === "dispatch"
        ? { kind: "call", target: hoist(check, fn) }
        : check;
    fn.check = topAlternatives(fn.check, outside);
  }
  const settled = functions.map((fn) => unevaluatedIn(fn.check));
  functions.forEach((fn, index) => {
    fn.check = settled[index] as Check;
  });
}

/** The alternatives of a whole body, or of a part that must hold besides others. */
function topAlternatives(
  check: Check,
  outside: (check: Check) => Check,
): Check {
  if (check.kind === "all")
    return all(check.checks.map((part) => topAlternatives(part, outside)));
  return alternativesIn(check, outside);
}

function alternativesIn(check: Check, outside: (check: Check) => Check): Check {
  const inner = mapParts(check, (part) =>
    outside(alternativesIn(part, outside)),
  );
  if (inner.kind !== "any" && inner.kind !== "one") return inner;
  const simpler = simplifyAlternatives(inner);
  return simpler.kind === "any" || simpler.kind === "one"
    ? { ...simpler, checks: simpler.checks.map(outside) }
    : simpler;
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
