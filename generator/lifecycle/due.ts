import { compareText, type Document } from "../model/index.js";
import { endingsOf, type Ending } from "./ends.js";
import { after, before, parsePeriod, type Period } from "./period.js";

/** Something that happens to an ending between the manifest's `asOf` and another day. */
export interface DueItem {
  readonly id: string;
  /** The day it happens, or happened. */
  readonly on: string;
  readonly what:
    "sunset" | "countdown" | "milestone" | "deprecated" | "tombstone";
  /** For people, one sentence. */
  readonly message: string;
}

export interface Due {
  /** The manifest's; null: it has none. */
  readonly asOf: string | null;
  /** The day it is compared with. */
  readonly day: string;
  /** Sorted by day, then id. */
  readonly items: readonly DueItem[];
  /** True when an item changes what is generated: `asOf` wants to be moved. */
  readonly bump: boolean;
}

/** What changes between the manifest's `asOf` (else the beginning of time) and `day`, that day included. */
export function dueOn(document: Document, day: string): Due {
  const { asOf, countdown, tombstones } = document.lifecycle;
  const since = asOf ?? "0000-01-01";
  const periods = {
    countdown: parsePeriod(countdown)!,
    tombstones: parsePeriod(tombstones)!,
  };
  const items = endingsOf(document)
    .flatMap((ending) => itemsOf(ending, periods))
    .filter(({ on }) => since < on && on <= day)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id));
  return {
    asOf,
    day,
    items,
    bump: items.some(({ what }) => changesOutput.has(what)),
  };
}

const changesOutput: ReadonlySet<DueItem["what"]> = new Set([
  "sunset",
  "deprecated",
  "tombstone",
]);

interface Periods {
  readonly countdown: Period;
  readonly tombstones: Period;
}

/** Everything that ever happens to an ending on a known day. */
function itemsOf(ending: Ending, periods: Periods): readonly DueItem[] {
  const { id, elements } = ending;
  const { announcedOn, cutOff, milestones } = ending.lifecycle;
  const count = elements.length === 1 ? "" : ` (${elements.length} elements)`;
  const item = (
    what: DueItem["what"],
    on: string,
    message: string,
  ): DueItem => ({ id, on, what, message: `${id}${count} ${message}` });
  const items: DueItem[] = [];
  if (announcedOn !== null)
    items.push(item("sunset", announcedOn, "enters Sunset."));
  for (const { on, effect } of milestones)
    items.push(item("milestone", on, `reaches its milestone ${effect}.`));
  if (cutOff?.on == null) return items;
  const starts = before(cutOff.on, periods.countdown);
  if (announcedOn === null || announcedOn < starts)
    items.push(
      item("countdown", starts, `begins its countdown to ${cutOff.on}.`),
    );
  items.push(item("deprecated", cutOff.on, "becomes Deprecated."));
  if (elements.some(({ label }) => label.startsWith("removed ")))
    items.push(
      item(
        "tombstone",
        after(cutOff.on, periods.tombstones),
        "is dropped from SDKs.",
      ),
    );
  return items;
}
