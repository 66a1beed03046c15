import { diagnostic } from "../../../diagnostics/index.js";
import { before } from "../../period.js";
import { inCountdown } from "../../phase.js";
import type { LintRule } from "../rule.js";

/** The countdown has begun by `asOf`, and no notice since then is written down. */
export const countdownWithoutNotice: LintRule = (context) => {
  const { asOf, policy, report } = context;
  if (asOf === null) return;
  for (const entry of context.manifest?.entries ?? []) {
    const cutOff = entry.cutOff?.on ?? null;
    if (cutOff === null || !inCountdown(entry, asOf, policy.countdown))
      continue;
    const from = before(cutOff, policy.countdown);
    if (entry.notices.some(({ on }) => on >= from)) continue;
    report(
      diagnostic(
        "lifecycle/countdown-without-notice",
        { id: entry.id, cutOff, from },
        entry.source,
      ),
    );
  }
};
