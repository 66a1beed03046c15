import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At } from "./checker.js";

/** What a header may be called (RFC 9110 section 5.1); case does not count. */
export const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

export function headerNames(node: JsonObject, at: At): readonly Diagnostic[] {
  const headers = own(node, "headers");
  const names = isObject(headers) ? Object.keys(headers) : [];
  const seen = new Set<string>();
  const repeated = names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) || !seen.add(key);
  });
  return [
    ...names
      .filter((name) => !headerName.test(name) && !name.startsWith("x-"))
      .map((name) => diagnostic("source/header-name", { name }, at("headers"))),
    ...repeated.map((name) =>
      diagnostic("source/repeated-header", { name }, at("headers")),
    ),
    ...mediaTypes(node, at),
  ];
}

/** Keys of `content`: media types and ranges (RFC 9110 section 8.3.1). */
export function mediaTypes(node: JsonObject, at: At): readonly Diagnostic[] {
  const content = own(node, "content");
  if (!isObject(content)) return [];
  return Object.keys(content)
    .filter((type) => !/^[^\s/;]+\/[^\s/;]+\s*(?:;.*)?$/.test(type))
    .filter((type) => !type.startsWith("x-"))
    .map((type) => diagnostic("source/media-type", { type }, at("content")));
}
