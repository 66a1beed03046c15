import { daysBetween } from "../../../lifecycle/date.js";
import { phaseOn } from "../../../lifecycle/ends.js";
import { parsePeriod } from "../../../lifecycle/period.js";
import { inCountdown } from "../../../lifecycle/phase.js";
import type { CutOff, Document, Lifecycle } from "../../../model/index.js";
import { printOperationName } from "../../../names/index.js";
import type { NoticeModel } from "../model.js";

/** Says what the reference tells about an element's end; null for one in Production. */
export type Notices = (
  lifecycle: Lifecycle | null,
  removed?: boolean,
) => NoticeModel | null;

/** Phases and countdowns are of `today` where it is given, else of the manifest's `asOf`. */
export function noticesOf(document: Document, today: string | null): Notices {
  const operations = new Map(
    document.operations.map((operation) => [operation.id, operation]),
  );
  const countdown = parsePeriod(document.lifecycle.countdown)!;
  return (lifecycle, removed = false) => {
    if (lifecycle === null) return null;
    const phase =
      today === null || removed ? lifecycle.phase : phaseOn(lifecycle, today);
    if (phase === "production") return null;
    const { announcedOn, cutOff, replacement, reason, milestones } = lifecycle;
    const counts = today !== null && inCountdown(lifecycle, today, countdown);
    return {
      phase,
      removed,
      end: endText(cutOff, phase),
      announcedOn,
      countdown: counts ? daysLeft(today, cutOff!.on!) : null,
      replacement: replacement === null ? null : replacementOf(replacement),
      guide: replacement?.guide ?? null,
      reason,
      milestones,
    };
  };

  function replacementOf({
    kind,
    ref,
  }: NonNullable<Lifecycle["replacement"]>): NoticeModel["replacement"] {
    const operation = kind === "operation" ? operations.get(ref) : undefined;
    if (operation === undefined) return { text: ref, operation: null };
    return {
      text: printOperationName(operation.name),
      operation: operation.id,
    };
  }
}

function endText(cutOff: CutOff | null, phase: NoticeModel["phase"]): string {
  if (cutOff === null)
    return phase === "sunset" ? "cut-off not announced" : "no longer supported";
  const { on, release, status } = cutOff;
  const inRelease = release === null ? "" : `release ${release}`;
  if (on === null)
    return release === null
      ? "cut-off to be announced"
      : `cut-off in ${inRelease}`;
  const planned = status === "planned" ? "planned " : "";
  return `${planned}cut-off ${on}${release === null ? "" : ` (${inRelease})`}`;
}

function daysLeft(today: string, cutOff: string): string {
  const days = daysBetween(today, cutOff);
  return `${days} ${days === 1 ? "day" : "days"} left`;
}
