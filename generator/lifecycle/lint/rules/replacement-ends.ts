import { diagnostic } from "../../../diagnostics/index.js";
import { isMarked } from "../../sentence.js";
import { replacementElement } from "../replacement.js";
import type { LintRule } from "../rule.js";

/** The replacement is itself in Sunset or Deprecated: users would move twice. A cycle is a rule of its own. */
export const replacementEnds: LintRule = (context) => {
  for (const record of context.records) {
    const next = replacementElement(record, context);
    if (next === null || !isMarked(next.lifecycle)) continue;
    context.report(
      diagnostic(
        "lifecycle/replacement-ends",
        {
          ref: record.lifecycle.replacement!.ref,
          phase: next.lifecycle.phase,
          element: record.label,
        },
        record.source,
      ),
    );
  }
};
