import { isObject, own, type Json } from "../../model/index.js";
import type { Located } from "../schemas/registry.js";
import type { Semantics } from "../options.js";
import type { Builder } from "./builder.js";

/**
 * Whether a required property may be absent: `readOnly` ones in requests, `writeOnly` ones in responses (OpenAPI
 * 3.0.4 section 4.7.24.1). The mark counts on the property and on what it refers to.
 */
export function isExempt(
  builder: Builder,
  schema: Json,
  at: Located,
  direction: Semantics["direction"],
): boolean {
  if (direction === null) return false;
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  const seen = new Set<Json>();
  let current = schema;
  let resource = at.resource;
  while (isObject(current) && !seen.has(current)) {
    seen.add(current);
    if (own(current, mark) === true) return true;
    const reference = own(current, "$ref");
    if (typeof reference !== "string") return false;
    const target = builder.registry.resolve(reference, resource);
    if (target === null) return false;
    current = target.schema;
    resource = target.resource;
  }
  return false;
}
