import { diagnostic } from "../../../diagnostics/index.js";
import type { LintRule } from "../rule.js";

/** Neither a replacement nor a reason: users learn that something ends, and nothing else. */
export const noReplacement: LintRule = ({ records, report }) => {
  for (const { lifecycle, label, source } of records)
    if (lifecycle.replacement === null && lifecycle.reason === null)
      report(
        diagnostic("lifecycle/no-replacement", { element: label }, source),
      );
};
