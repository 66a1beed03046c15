import { compareText, type Document, type Phase } from "../../model/index.js";
import { addMonths } from "../date.js";
import { endingsOf, phaseOn } from "../ends.js";

/** What ends when, laid out by date. */
export interface Timeline {
  /** First days of months: the ends of the axis. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TimelineRow[];
  /** The manifest's evaluation date; null: it has none. */
  readonly asOf: string | null;
  /** The day to be marked; null: none. */
  readonly today: string | null;
  /** Endings without any date, and those beyond the longest picture, which has no row for them. */
  readonly undated: number;
  readonly omitted: number;
}

export interface TimelineRow {
  readonly label: string;
  readonly announcedOn: string | null;
  readonly milestones: readonly {
    readonly on: string;
    readonly effect: string;
  }[];
  readonly cutOff: string | null;
  readonly release: string | null;
  /** On `today`, else `asOf`. */
  readonly phase: Phase;
}

/** Rows beyond this many are left to the table. */
const most = 40;

/** The timeline of a document; null when nothing in it has a date. */
export function timelineOf(
  document: Document,
  today: string | null,
): Timeline | null {
  const { asOf } = document.lifecycle;
  const day = today ?? asOf;
  const all = endingsOf(document).map(({ id, lifecycle }): TimelineRow => ({
    label: id,
    announcedOn: lifecycle.announcedOn,
    milestones: lifecycle.milestones,
    cutOff: lifecycle.cutOff?.on ?? null,
    release: lifecycle.cutOff?.release ?? null,
    phase: day === null ? lifecycle.phase : phaseOn(lifecycle, day),
  }));
  const dated = all.filter(
    ({ announcedOn, cutOff }) => announcedOn !== null || cutOff !== null,
  );
  if (dated.length === 0) return null;
  const rows = [...dated].sort(byEnd).slice(0, most);
  const dates = rows.flatMap(datesOf);
  for (const line of [asOf, today]) if (line !== null) dates.push(line);
  dates.sort(compareText);
  return {
    from: monthStart(addMonths(dates[0]!, -1)),
    to: monthStart(addMonths(dates.at(-1)!, 2)),
    rows,
    asOf,
    today,
    undated: all.length - dated.length,
    omitted: dated.length - rows.length,
  };
}

/** The next end first, the open ones last. */
function byEnd(a: TimelineRow, b: TimelineRow): number {
  const end = (row: TimelineRow) => row.cutOff ?? "9999-12-31";
  return compareText(end(a), end(b)) || compareText(a.label, b.label);
}

function datesOf(row: TimelineRow): readonly string[] {
  const milestones = row.milestones.map(({ on }) => on);
  return [row.announcedOn, row.cutOff, ...milestones].filter(
    (date) => date !== null,
  );
}

function monthStart(date: string): string {
  return `${date.slice(0, 8)}01`;
}
