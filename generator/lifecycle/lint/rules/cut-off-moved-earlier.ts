import { diagnostic } from "../../../diagnostics/index.js";
import type { LintRule } from "../rule.js";

/** A date that was announced is now earlier: users planned with the old one. */
export const cutOffMovedEarlier: LintRule = ({ records, base, report }) => {
  for (const { element, lifecycle, label, source } of records) {
    const old = base?.elements.get(element.name)?.lifecycle?.cutOff?.on;
    const now = lifecycle.cutOff?.on;
    if (old != null && now != null && now < old)
      report(
        diagnostic(
          "lifecycle/cut-off-moved-earlier",
          { element: label, old, now },
          source,
        ),
      );
  }
};
