import type { Pattern } from "../checks/check.js";

/**
 * The regular expression as JavaScript compiles it: with the flag `u`, as JSON Schema asks (core section 6.4), or
 * without it where only that compiles (`\_` and the like, common in the wild). An error text when neither does.
 */
export function readPattern(
  source: string,
): { readonly pattern: Pattern } | { readonly reason: string } {
  try {
    return { pattern: { source: new RegExp(source, "u").source, flags: "u" } };
  } catch (error) {
    try {
      return { pattern: { source: new RegExp(source).source, flags: "" } };
    } catch {
      return { reason: (error as Error).message };
    }
  }
}
