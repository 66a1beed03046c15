import { diagnostic } from "../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../model/index.js";
import { memberSource, type Context } from "./context.js";
import { isObjectPlace, type Place } from "./place.js";
import { reportUnresolved } from "./schema/reference.js";
import { resolveRef } from "./schema/target.js";

/**
 * Follows the `$ref` of an object that is no schema (a parameter, a response, …) to what it stands for; null after an
 * error was reported. `summary` and `description` beside the `$ref` win (OpenAPI 3.1 section 4.8.23).
 */
export function dereference(
  place: Place,
  context: Context,
): Place<JsonObject> | null {
  let current = place;
  const seen = new Set<unknown>();
  const beside: Record<string, string> = {};
  for (;;) {
    if (!isObjectPlace(current)) {
      // Said where the description was compared with its version's tables.
      return null;
    }
    const { node } = current;
    const ref = own(node, "$ref");
    if (typeof ref !== "string") break;
    if (seen.has(node)) {
      context.report(
        diagnostic(
          "schema/ref-cycle",
          { ref },
          memberSource(place, "$ref", context),
        ),
      );
      return null;
    }
    seen.add(node);
    for (const key of ["summary", "description"]) {
      const value = own(node, key);
      if (typeof value === "string" && !Object.hasOwn(beside, key))
        beside[key] = value;
    }
    const target = resolveRef(ref, context);
    if (target === null) {
      reportUnresolved(ref, current, context);
      return null;
    }
    current = target;
  }
  const found = current as Place<JsonObject>;
  return Object.keys(beside).length === 0 || !isObject(found.node)
    ? found
    : { node: { ...found.node, ...beside }, source: found.source };
}
