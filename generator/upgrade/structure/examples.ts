import type { Diagnostic } from "../../diagnostics/index.js";
import type { JsonObject } from "../../model/index.js";
import type { At } from "./checker.js";
import { exclusive } from "./exclusive.js";

/** Example values are given in one way only (3.2 section 4.19). */
export function exampleConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const pairs = [
    ["value", "externalValue"],
    ["value", "dataValue"],
    ["value", "serializedValue"],
    ["serializedValue", "externalValue"],
  ];
  return pairs.flatMap((names) => exclusive(node, at, ...names)).slice(0, 1);
}

export function linkConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  return exclusive(node, at, "operationRef", "operationId");
}

/** 3.2 section 4.26: `nodeType` replaces the two older members. */
export function xmlConstraint(node: JsonObject, at: At): readonly Diagnostic[] {
  return [
    ...exclusive(node, at, "nodeType", "attribute"),
    ...exclusive(node, at, "nodeType", "wrapped"),
  ];
}
