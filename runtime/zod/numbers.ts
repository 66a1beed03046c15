import { isMultipleOf } from "../typescript/validation/number.js";
import { fail, type Check } from "./check.js";

/** A whole number of any size; `z.int()` refuses those beyond 2^53, which identifiers of 64 bits reach. */
export const integer: Check = (payload) => {
  const { value } = payload;
  if (typeof value === "number" && !Number.isInteger(value))
    fail(payload, "Invalid input: expected an integer");
};

/** A multiple as the decimals that both are written as. */
export function multipleOf(divisor: number): Check {
  return (payload) => {
    const { value } = payload;
    if (typeof value === "number" && !isMultipleOf(value, divisor))
      fail(payload, `Invalid number: must be a multiple of ${divisor}`);
  };
}
