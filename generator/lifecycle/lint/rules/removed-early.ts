import { diagnostic } from "../../../diagnostics/index.js";
import { labelOf } from "../../elements.js";
import { sourceOfRemoved } from "../removed.js";
import type { LintRule } from "../rule.js";

/** Gone from the description before the cut-off that was announced. */
export const removedEarly: LintRule = (context) => {
  const { base, elements, asOf, report } = context;
  for (const old of base?.elements.values() ?? []) {
    const cutOff = old.lifecycle?.cutOff?.on ?? null;
    if (elements.has(old.name) || cutOff === null) continue;
    if (asOf === null || asOf >= cutOff) continue;
    report(
      diagnostic(
        "lifecycle/removed-early",
        { element: labelOf(old), cutOff, asOf },
        sourceOfRemoved(old, context),
      ),
    );
  }
};
