import { diagnostic } from "../../../diagnostics/index.js";
import { replacementOf } from "../replacement.js";
import type { LintRule } from "../rule.js";

/** The replacement is not in the description. */
export const replacementMissing: LintRule = (context) => {
  for (const record of context.records) {
    const { replacement } = record.lifecycle;
    if (replacement === null) continue;
    if (replacementOf(record, context) !== "missing") continue;
    const { kind, ref } = replacement;
    context.report(
      diagnostic(
        "lifecycle/replacement-missing",
        { kind, ref, element: record.label },
        record.source,
      ),
    );
  }
};
