import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** An operation that nobody explains: its method in the SDK has no documentation either. */
export const noSummary: Rule = ({ operations }, report) => {
  for (const { id, summary, description, source } of operations)
    if (!summary?.trim() && !description?.trim())
      report(diagnostic("lint/no-summary", { id }, source));
};
