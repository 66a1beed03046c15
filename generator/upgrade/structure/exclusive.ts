import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import type { JsonObject } from "../../model/index.js";
import type { At } from "./checker.js";

/** Two members of which at most one can be there. */
export function exclusive(
  node: JsonObject,
  at: At,
  ...names: readonly string[]
): readonly Diagnostic[] {
  const [first, second] = names.filter((name) => Object.hasOwn(node, name));
  if (first === undefined || second === undefined) return [];
  return [
    diagnostic("source/exclusive-members", { first, second }, at(second)),
  ];
}
