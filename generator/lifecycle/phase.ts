import type { CutOff, Phase } from "../model/index.js";
import { before, type Period } from "./period.js";

/** What decides a phase. Dates are ISO calendar dates (UTC). */
export interface PhaseFacts {
  /** Written by a person; wins where it does not contradict the dates, see {@link phaseContradiction}. */
  readonly phase: Phase | null;
  readonly announcedOn: string | null;
  readonly cutOff: CutOff | null;
}

/**
 * The phase of an element with a record, on the day `asOf`. Before the announcement it is in Production, from the
 * announcement in Sunset, from the cut-off day itself Deprecated. Without `asOf` no date decides anything: whatever
 * has a record is in Sunset, unless a person wrote another phase. A cut-off without a date is never overdue.
 */
export function phaseAt(facts: PhaseFacts, asOf: string | null): Phase {
  if (facts.phase !== null && phaseContradiction(facts, asOf) === null)
    return facts.phase;
  return phaseByDates(facts, asOf);
}

/** What the dates alone say; an element with a record and without dates is in Sunset. */
export function phaseByDates(
  facts: Pick<PhaseFacts, "announcedOn" | "cutOff">,
  asOf: string | null,
): Phase {
  if (asOf === null) return "sunset";
  const cutOff = facts.cutOff?.on ?? null;
  if (cutOff !== null && asOf >= cutOff) return "deprecated";
  if (facts.announcedOn !== null && asOf < facts.announcedOn)
    return "production";
  return "sunset";
}

/** The phase that the dates give where the written one disagrees with them on the day `asOf`; null where all is well. */
export function phaseContradiction(
  facts: PhaseFacts,
  asOf: string | null,
): Phase | null {
  if (facts.phase === null || asOf === null) return null;
  const byDates = phaseByDates(facts, asOf);
  if (byDates === facts.phase) return null;
  // Nothing dated speaks against a phase that somebody wrote down.
  const undated = facts.announcedOn === null && facts.cutOff?.on == null;
  if (undated) return null;
  // Announced, and the day of the end is unknown: a person may know that it has come.
  if (
    facts.phase === "deprecated" &&
    byDates === "sunset" &&
    facts.cutOff?.on == null
  )
    return null;
  return byDates;
}

/** True from one `countdown` before the cut-off until the day before it: notices count the days. */
export function inCountdown(
  facts: Pick<PhaseFacts, "cutOff">,
  asOf: string,
  countdown: Period,
): boolean {
  const cutOff = facts.cutOff?.on ?? null;
  return cutOff !== null && asOf < cutOff && asOf >= before(cutOff, countdown);
}

/** The earliest of several cut-offs, which is the one in force; one without a date loses to one with a date. */
export function earliestCutOff(
  cutOffs: readonly (CutOff | null)[],
): CutOff | null {
  let earliest: CutOff | null = null;
  for (const cutOff of cutOffs) {
    if (cutOff === null) continue;
    if (earliest === null) earliest = cutOff;
    else if (
      cutOff.on !== null &&
      (earliest.on === null || cutOff.on < earliest.on)
    )
      earliest = cutOff;
  }
  return earliest;
}
