import { diagnostic } from "../../../diagnostics/index.js";
import { labelOf } from "../../elements.js";
import { isMarked } from "../../sentence.js";
import type { LintRule } from "../rule.js";

/** An element that was announced to end is still there, and its record (the flag, or the date) is gone. */
export const recordDeleted: LintRule = ({ base, elements, report }) => {
  for (const old of base?.elements.values() ?? []) {
    if (!isMarked(old.lifecycle)) continue;
    const now = elements.get(old.name);
    if (now === undefined || now.lifecycle?.phase === "production") continue;
    const date = old.lifecycle.cutOff?.on ?? null;
    if (now.lifecycle === null)
      report(
        diagnostic(
          "lifecycle/record-deleted",
          { element: labelOf(now), date },
          now.source,
        ),
      );
    else if (date !== null && now.lifecycle.cutOff === null)
      report(
        diagnostic(
          "lifecycle/date-deleted",
          { element: labelOf(now), date },
          now.source,
        ),
      );
  }
};
