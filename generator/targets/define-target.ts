import type { Target } from "./target.js";

/** Returns the target as it is, with the types of its options and model inferred; hand it to `generate` in `targets`. */
export function defineTarget<Options, Model>(
  target: Target<Options, Model>,
): Target {
  return target as unknown as Target;
}
