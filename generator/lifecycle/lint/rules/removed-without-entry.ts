import { diagnostic } from "../../../diagnostics/index.js";
import { labelOf } from "../../elements.js";
import { isRecorded, isWithin, sourceOfRemoved } from "../removed.js";
import type { LintRule } from "../rule.js";

/** Gone from the description, and no entry says so: users get "does not exist" instead of what to use. */
export const removedWithoutEntry: LintRule = (context) => {
  const { base, elements, report } = context;
  for (const old of base?.elements.values() ?? []) {
    if (elements.has(old.name) || isWithin(old, context)) continue;
    if (isRecorded(old, context)) continue;
    report(
      diagnostic(
        "lifecycle/removed-without-entry",
        { element: labelOf(old) },
        sourceOfRemoved(old, context),
      ),
    );
  }
};
