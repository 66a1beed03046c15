import { diagnostic } from "../../../diagnostics/index.js";
import { after, periodInWords } from "../../period.js";
import type { LintRule } from "../rule.js";

/** The time from announcement to cut-off is shorter than the policy promises. */
export const shortNotice: LintRule = ({ records, policy, report }) => {
  for (const { lifecycle, source } of records) {
    const { announcedOn, cutOff } = lifecycle;
    if (announcedOn === null || cutOff?.on == null) continue;
    const earliest = after(announcedOn, policy.minNotice);
    if (cutOff.on >= earliest) continue;
    report(
      diagnostic(
        "lifecycle/short-notice",
        {
          announcedOn,
          cutOff: cutOff.on,
          promised: periodInWords(policy.minNotice),
          earliest,
        },
        source,
      ),
    );
  }
};
