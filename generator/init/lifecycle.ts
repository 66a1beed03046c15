import { elementsOf, labelOf } from "../lifecycle/elements.js";
import { mine, proposed } from "../lifecycle/mine/index.js";
import type { Document } from "../model/index.js";
import { named, type Finding } from "./finding.js";

/** What of the API ends: what the description records, and what only its prose says. */
export function findLifecycle(
  document: Document,
  manifest: string | null,
): readonly Finding[] {
  const recorded = elementsOf(document).filter((one) => one.lifecycle !== null);
  const dated = recorded.filter((one) => one.lifecycle?.cutOff?.on);
  const told = mine(document).filter((one) => one.confidence >= proposed);
  const findings: Finding[] = [];
  if (recorded.length > 0)
    findings.push({
      topic: "lifecycle",
      says: `${recorded.length} elements are marked as ending, ${dated.length} of them with a date.`,
      evidence: [named(recorded.map(labelOf))],
      conventions: null,
      todo:
        manifest !== null || dated.length === recorded.length
          ? null
          : "Dates and replacements can be said in a manifest: see docs/lifecycle/owners.md.",
    });
  if (told.length > 0)
    findings.push({
      topic: "lifecycle",
      says: `${told.length} descriptions say "deprecated" in prose only, which marks nothing.`,
      evidence: [
        named(told.map(({ select }) => Object.values(select).join(" "))),
      ],
      conventions: null,
      todo: "`sundial lifecycle mine` proposes entries for a manifest.",
    });
  return findings;
}
