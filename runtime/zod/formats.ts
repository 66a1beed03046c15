import { fail, type Check } from "./check.js";

/** Text, or a number, in a format. */
export function format<T>(name: string, is: (value: T) => boolean): Check {
  return (payload) => {
    const { value } = payload;
    const isMeant = typeof value === "string" || typeof value === "number";
    if (isMeant && !is(value as T)) fail(payload, `Invalid ${name}`);
  };
}
