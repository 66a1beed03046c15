import type { Json } from "../../../model/index.js";
import type { Check } from "../../../validators/checks/check.js";

/** Whether a check of strings or of numbers holds for a value of the description; null where that is not found out. */
export function holds(check: Check, value: Json): boolean | null {
  if (typeof value === "string") return holdsForText(check, value);
  return typeof value === "number" ? holdsForNumber(check, value) : null;
}

function holdsForText(check: Check, value: string): boolean | null {
  switch (check.kind) {
    case "length":
      return (
        [...value].length >= (check.minimum ?? 0) &&
        [...value].length <= (check.maximum ?? value.length)
      );
    case "pattern":
      return new RegExp(check.pattern.source, check.pattern.flags).test(value);
    default:
      return null;
  }
}

function holdsForNumber(check: Check, value: number): boolean | null {
  switch (check.kind) {
    case "bound":
      switch (check.keyword) {
        case "minimum":
          return value >= check.limit;
        case "maximum":
          return value <= check.limit;
        case "exclusiveMinimum":
          return value > check.limit;
        case "exclusiveMaximum":
          return value < check.limit;
      }
      return null;
    default:
      return null;
  }
}
