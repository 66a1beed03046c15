import type { core } from "zod";
import { isUnique } from "../typescript/validation/equal.js";
import { fail, passes, type Check } from "./check.js";

/** No two items are equal. */
export const uniqueItems: Check = (payload) => {
  const { value } = payload;
  if (Array.isArray(value) && !isUnique(value))
    fail(payload, "Invalid input: expected unique items");
};

/** So many items that pass. */
export function contains(
  schema: core.$ZodType,
  minimum: number,
  maximum: number = Number.POSITIVE_INFINITY,
): Check {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    const count = value.filter((item) => passes(schema, item)).length;
    if (count < minimum || count > maximum)
      fail(payload, "Invalid input: not the expected number of matching items");
  };
}

/** So many items; for tuples. */
export function itemCount(
  minimum: number,
  maximum: number = Number.POSITIVE_INFINITY,
): Check {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    if (value.length < minimum) fail(payload, "Too small: expected more items");
    if (value.length > maximum) fail(payload, "Too big: expected fewer items");
  };
}
