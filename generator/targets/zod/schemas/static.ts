import type { Json } from "../../../model/index.js";
import type { Check } from "../../../validators/checks/check.js";
import { faultIn } from "../../../validators/judge/fault.js";

const told: ReadonlySet<Check["kind"]> = new Set([
  "bound",
  "length",
  "pattern",
]);

/** Whether a check of strings or of numbers holds for a value of the description; null where that is not found out. */
export function holds(check: Check, value: Json): boolean | null {
  return told.has(check.kind) ? faultIn(check, value) === null : null;
}
