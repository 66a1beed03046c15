import { own, type JsonObject } from "../../model/index.js";
import type { Check } from "../checks/check.js";
import type { Located } from "../schemas/registry.js";
import type { Builder } from "./builder.js";
import type { Context } from "./context.js";

/** `$ref` and `$dynamicRef` (core section 8.2.3). */
export function referenceChecks(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const checks: Check[] = [];
  for (const keyword of ["$ref", "$dynamicRef"] as const) {
    const reference = own(schema, keyword);
    if (typeof reference !== "string") continue;
    const found = builder.registry.resolve(reference, at.resource);
    if (found === null) {
      builder.report({
        kind: "unresolved-reference",
        document: at.document,
        pointer: at.pointer,
        reference,
      });
      continue;
    }
    const target =
      keyword === "$ref"
        ? found
        : dynamicTarget(builder, reference, found, context);
    const variation = context.shape.variations.get(schema) ?? "";
    checks.push({
      kind: "call",
      target: builder.functionOf(target, context, variation),
    });
  }
  for (const keyword of ["$recursiveRef"])
    if (Object.hasOwn(schema, keyword))
      builder.report({
        kind: "unsupported-keyword",
        document: at.document,
        pointer: at.pointer,
        keyword,
      });
  return checks;
}

/** A `$dynamicRef` to a `$dynamicAnchor` means the outermost schema of that anchor in the dynamic scope. */
function dynamicTarget(
  builder: Builder,
  reference: string,
  found: Located,
  context: Context,
): Located {
  const anchor = builder.registry.anchorOf(reference);
  if (anchor === null || !found.resource.dynamicAnchors.has(anchor))
    return found;
  return context.scope.get(anchor) ?? found;
}

const looksInside = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "dependentSchemas",
  "$dynamicRef",
];

/** Whether a `$ref` alone says what members the value has. */
export function isOnlyReference(schema: JsonObject): boolean {
  return (
    Object.hasOwn(schema, "$ref") &&
    !looksInside.some((keyword) => Object.hasOwn(schema, keyword))
  );
}
