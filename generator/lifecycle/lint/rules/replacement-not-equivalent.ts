import { diagnostic } from "../../../diagnostics/index.js";
import { gapsBetween } from "../equivalence.js";
import { replacementElement } from "../replacement.js";
import type { LintRule } from "../rule.js";

/** The replacement cannot do what it replaces: it needs inputs the old one has not, or lacks fields of its answer. */
export const replacementNotEquivalent: LintRule = (context) => {
  for (const record of context.records) {
    const { replacement } = record.lifecycle;
    // `map: none` says in so many words that nothing maps.
    if (replacement === null || replacement.map === "none") continue;
    const next = replacementElement(record, context);
    if (next === null) continue;
    const gaps = gapsBetween(
      record.element,
      next,
      replacement.map,
      context.document,
    );
    if (gaps.length === 0) continue;
    context.report(
      diagnostic(
        "lifecycle/replacement-not-equivalent",
        { ref: replacement.ref, element: record.label, gaps },
        record.source,
      ),
    );
  }
};
