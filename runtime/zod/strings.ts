import { isLongEnough, isShortEnough } from "../typescript/validation/text.js";
import { fail, type Check } from "./check.js";

/** At least so many characters: code points, as JSON Schema counts them; `.min()` counts UTF-16 units. */
export function minLength(minimum: number): Check {
  return (payload) => {
    const { value } = payload;
    if (typeof value === "string" && !isLongEnough(value, minimum))
      fail(payload, `Too short: expected at least ${minimum} characters`);
  };
}

/** At most so many characters. */
export function maxLength(maximum: number): Check {
  return (payload) => {
    const { value } = payload;
    if (typeof value === "string" && !isShortEnough(value, maximum))
      fail(payload, `Too long: expected at most ${maximum} characters`);
  };
}
