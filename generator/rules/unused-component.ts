import { diagnostic } from "../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../model/index.js";
import type { WrittenRule } from "./rule.js";

/** Sections whose members are used by `$ref` only; schemas and security schemes have rules of their own. */
const sections: readonly (readonly [pointer: string, noun: string])[] = [
  ["/components/parameters", "parameter"],
  ["/components/responses", "response"],
  ["/components/requestBodies", "request body"],
  ["/components/headers", "header"],
  ["/components/examples", "example"],
  ["/components/links", "link"],
  ["/components/callbacks", "callback"],
  ["/components/pathItems", "path item"],
  ["/components/mediaTypes", "media type"],
  ["/parameters", "parameter"],
  ["/responses", "response"],
];

/** A component that no `$ref` of the description leads to. */
export const unusedComponent: WrittenRule = ({ written }, report) => {
  const used = referencesIn(written.tree);
  for (const [section, noun] of sections) {
    if (section.startsWith("/components") === (written.specification === "2.0"))
      continue;
    const members = written.find(`#${section}`);
    if (!isObject(members)) continue;
    const [document] = written.objects("document");
    for (const name of Object.keys(members)) {
      const pointer = appendPointer(section, name);
      if (used.has(`#${pointer}`) || name.startsWith("x-")) continue;
      const source = { file: document!.source.file, pointer };
      report(diagnostic("lint/unused-component", { noun, name }, source));
    }
  }
};

/** Every `$ref`, escapes of the URI read, wherever it stands: better one too many than a component called unused. */
function referencesIn(tree: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  const waiting: Json[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node)) {
      const ref = own(node, "$ref");
      if (typeof ref === "string") found.add(decoded(ref));
    }
    waiting.push(...Object.values(node as JsonObject));
  }
  return found;
}

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref);
  } catch {
    return ref;
  }
}
