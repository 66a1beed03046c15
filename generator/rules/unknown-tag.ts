import { diagnostic } from "../diagnostics/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { isObject, own, type Json } from "../model/index.js";
import type { Rule } from "./rule.js";

/** A tag that the description's own list of tags does not have (OpenAPI 3.1 section 4.8.1, `tags`): often misspelt. */
export const unknownTag: Rule = ({ operations, tree }, report) => {
  const list = own(tree, "tags");
  if (!Array.isArray(list)) return;
  const names = (list as readonly Json[]).flatMap((tag) =>
    isObject(tag) ? [own(tag, "name")] : [],
  );
  const known = new Set(names.filter((name) => typeof name === "string"));
  if (known.size === 0) return;
  for (const { tags, source } of operations)
    for (const [index, tag] of tags.entries()) {
      if (known.has(tag)) continue;
      const pointer = `${source.pointer}/tags/${index}`;
      const suggestion = didYouMean(tag, known);
      const place = { file: source.file, pointer };
      report(diagnostic("lint/unknown-tag", { tag, suggestion }, place));
    }
};
