import type { Report } from "../../diagnostics/index.js";
import { lintContext, type LintRule, type Version } from "./rule.js";
import { countdownWithoutNotice } from "./rules/countdown-without-notice.js";
import { cutOffMovedEarlier } from "./rules/cut-off-moved-earlier.js";
import { noReplacement } from "./rules/no-replacement.js";
import { proseWithoutEntry } from "./rules/prose-without-entry.js";
import { reactivated } from "./rules/reactivated.js";
import { recordDeleted } from "./rules/record-deleted.js";
import { removedEarly } from "./rules/removed-early.js";
import { removedWithoutEntry } from "./rules/removed-without-entry.js";
import { replacementCycle } from "./rules/replacement-cycle.js";
import { replacementEnds } from "./rules/replacement-ends.js";
import { replacementEndsEarlier } from "./rules/replacement-ends-earlier.js";
import { replacementMissing } from "./rules/replacement-missing.js";
import { replacementNotEquivalent } from "./rules/replacement-not-equivalent.js";
import { requiredInSunset } from "./rules/required-in-sunset.js";
import { shortNotice } from "./rules/short-notice.js";

/** Rules about one version, and those that compare it with the version before. */
const rules: readonly LintRule[] = [
  shortNotice,
  noReplacement,
  replacementMissing,
  replacementEnds,
  replacementEndsEarlier,
  replacementCycle,
  replacementNotEquivalent,
  requiredInSunset,
  proseWithoutEntry,
  countdownWithoutNotice,
  cutOffMovedEarlier,
  recordDeleted,
  reactivated,
  removedEarly,
  removedWithoutEntry,
];

/**
 * Checks the life cycle of an API. Stale selectors, contradictions and conflicts are found before, when records are
 * attached. With the version before, also what changed since.
 */
export function lintLifecycle(
  version: Version,
  base: Version | null,
  report: Report,
): void {
  const context = lintContext(version, base, report);
  for (const rule of rules) rule(context);
}

export type { Version } from "./rule.js";
