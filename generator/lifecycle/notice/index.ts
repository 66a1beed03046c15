import type { Document, Lifecycle } from "../../model/index.js";
import { daysBetween } from "../date.js";
import { endingsOf, phaseOn } from "../ends.js";
import { parsePeriod } from "../period.js";
import { inCountdown } from "../phase.js";
import { sentenceOf } from "../sentence.js";
import { wordingOf } from "../wording.js";

/** What users are told about one ending on one day. */
export interface Notice {
  readonly id: string;
  /** For people: `operation v1ClustersList`. */
  readonly elements: readonly string[];
  readonly announcedOn: string | null;
  readonly cutOff: string | null;
  readonly release: string | null;
  /** Days from `asOf` to the cut-off; null where it has no date. */
  readonly daysLeft: number | null;
  /** Within the countdown of the policy: the days are counted, and the replacement is recommended. */
  readonly countdown: boolean;
  readonly milestones: readonly {
    readonly on: string;
    readonly effect: string;
  }[];
  /** What to use, in words. */
  readonly replacement: string | null;
  readonly guide: string | null;
  readonly reason: string | null;
  readonly sentence: string;
}

/** The notices due on a day, the nearest cut-off first: of what is in Sunset then, or of one id. */
export function noticesOn(
  document: Document,
  asOf: string,
  only: string | null = null,
): readonly Notice[] {
  const wording = wordingOf(document);
  const countdown = parsePeriod(document.lifecycle.countdown)!;
  return endingsOf(document)
    .filter(({ id }) => only === null || id === only)
    .filter(({ lifecycle }) => phaseOn(lifecycle, asOf) === "sunset")
    .map(({ id, lifecycle, elements }): Notice => {
      const on = lifecycle.cutOff?.on ?? null;
      return {
        id,
        elements: elements.map(({ label }) => label),
        announcedOn: lifecycle.announcedOn,
        cutOff: on,
        release: lifecycle.cutOff?.release ?? null,
        daysLeft: on === null ? null : daysBetween(asOf, on),
        countdown: inCountdown(lifecycle, asOf, countdown),
        milestones: lifecycle.milestones,
        replacement: replacementText(lifecycle, wording),
        guide: lifecycle.replacement?.guide ?? null,
        reason: lifecycle.reason,
        sentence: sentenceOf({ ...lifecycle, phase: "sunset" }, wording),
      };
    })
    .sort((a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || 0);
}

function replacementText(
  { replacement }: Lifecycle,
  wording: ReturnType<typeof wordingOf>,
): string | null {
  if (replacement === null) return null;
  const operation =
    replacement.kind === "operation"
      ? wording.operation(replacement.ref)
      : null;
  return operation === null
    ? replacement.ref
    : `${operation.name} (${operation.route})`;
}
