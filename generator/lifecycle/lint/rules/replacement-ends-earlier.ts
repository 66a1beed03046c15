import { diagnostic } from "../../../diagnostics/index.js";
import { replacementElement } from "../replacement.js";
import type { LintRule } from "../rule.js";

/** The replacement is cut off before what it replaces. */
export const replacementEndsEarlier: LintRule = (context) => {
  for (const record of context.records) {
    const next = replacementElement(record, context)?.lifecycle?.cutOff?.on;
    const own = record.lifecycle.cutOff?.on;
    if (next == null || own == null || next >= own) continue;
    context.report(
      diagnostic(
        "lifecycle/replacement-ends-earlier",
        { ref: record.lifecycle.replacement!.ref, next, own },
        record.source,
      ),
    );
  }
};
