import { isObject, own, type Info } from "../model/index.js";
import type { Place } from "./place.js";
import { text } from "./values.js";

/** OpenAPI 3.1 section 4.8.2. A missing title or version is empty text: no reason to refuse the API. */
export function normalizeInfo(place: Place | null): Info {
  const node = isObject(place?.node) ? place.node : {};
  const version = own(node, "version");
  return {
    title: text(own(node, "title")) ?? "",
    // YAML reads an unquoted 1.0 as a number.
    version:
      typeof version === "number" ? String(version) : (text(version) ?? ""),
    summary: text(own(node, "summary")),
    description: text(own(node, "description")),
  };
}
