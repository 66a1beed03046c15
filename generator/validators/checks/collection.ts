import type { Check } from "./check.js";
import type { CheckFunction } from "./function.js";

/**
 * What every item of a list, or every member of a map, must be, where that is all that a check asks of it and the
 * runtime has a loop for it: strings, or what a function checks. Null otherwise.
 */
export function elementOf(check: Check): CheckFunction | "string" | null {
  const element =
    check.kind === "items" && check.prefix.length === 0
      ? check.rest
      : check.kind === "keys" &&
          check.declared.length === 0 &&
          check.patterns.length === 0
        ? check.additional
        : null;
  if (element === null) return null;
  if (element.kind === "call") return element.target;
  return element.kind === "type" &&
    element.types.length === 1 &&
    element.types[0] === "string"
    ? "string"
    : null;
}
