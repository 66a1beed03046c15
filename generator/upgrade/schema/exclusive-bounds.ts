import { own, type JsonObject } from "../../model/index.js";
import { put, without } from "../../source/edit.js";

const pairs = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

/** `minimum: 0, exclusiveMinimum: true` (JSON Schema draft 4) → `exclusiveMinimum: 0`. */
export function exclusiveBounds(schema: JsonObject): JsonObject {
  let result = schema;
  for (const [exclusive, bound] of pairs) {
    const flag = own(result, exclusive);
    if (typeof flag !== "boolean") continue;
    const limit = own(result, bound);
    const next = without(
      result,
      exclusive,
      ...(flag && limit !== undefined ? [bound] : []),
    );
    if (flag && limit !== undefined) put(next, exclusive, limit);
    result = next;
  }
  return result;
}
