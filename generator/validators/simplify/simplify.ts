import { all, isAnything, partsOf, type Check } from "../checks/check.js";
import { elementOf } from "../checks/collection.js";
import { mapParts } from "../checks/parts.js";
import { isSaidBy } from "../print/facts.js";
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
  for (const fn of functions) fn.check = scalarsIn(fn.check);
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

/** Asks for a scalar where it is, instead of calling the function of a schema that says no more than that. */
function scalarsIn(check: Check): Check {
  if (check.kind === "call") return scalarOf(check.target.check) ?? check;
  const inner = mapParts(check, scalarsIn);
  // A loop over a list or a map stands in an expression only where the runtime has one for its elements.
  return elementOf(check) === null || elementOf(inner) !== null ? inner : check;
}

/** The one scalar type that a check asks for, listed values being open; null where it asks for anything else. */
function scalarOf(check: Check): Check | null {
  const [type, open, ...more] = partsOf(check);
  if (type?.kind !== "type" || more.length > 0 || type.types.length !== 1)
    return null;
  const [only] = type.types;
  if (only === "object" || only === "array") return null;
  return open === undefined || isSaidBy(type.types, open) ? type : null;
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
