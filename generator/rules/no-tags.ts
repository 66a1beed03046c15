import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** An operation without a tag, in a description whose other operations have one: tools for people put it nowhere. */
export const noTags: Rule = ({ operations }, report) => {
  const bare = operations.filter(({ tags }) => tags.length === 0);
  if (bare.length === operations.length) return;
  for (const { id, source } of bare)
    report(diagnostic("lint/no-tags", { id }, source));
};
