import { addDays, addMonths } from "./date.js";

/** A length of time in calendar units: `3mo`, `2w`, `90d`, `1y`. */
export type Period =
  | { readonly unit: "months"; readonly count: number }
  | { readonly unit: "days"; readonly count: number };

/** Reads `3mo`, `1y`, `2w` or `90d`; null when it is none. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{1,4})(mo|y|w|d)$/.exec(text.trim());
  if (match === null) return null;
  const count = Number(match[1]);
  switch (match[2]) {
    case "mo":
      return { unit: "months", count };
    case "y":
      return { unit: "months", count: count * 12 };
    case "w":
      return { unit: "days", count: count * 7 };
    default:
      return { unit: "days", count };
  }
}

/** The date one `period` after `date`. */
export function after(date: string, period: Period): string {
  return period.unit === "months"
    ? addMonths(date, period.count)
    : addDays(date, period.count);
}

/** The date one `period` before `date`. */
export function before(date: string, period: Period): string {
  return period.unit === "months"
    ? addMonths(date, -period.count)
    : addDays(date, -period.count);
}

/** As written in a manifest: `3mo`, `90d`. */
export function formatPeriod(period: Period): string {
  return `${period.count}${period.unit === "months" ? "mo" : "d"}`;
}

/** For people: `3 months`, `1 day`. */
export function periodInWords(period: Period): string {
  const unit = period.count === 1 ? period.unit.slice(0, -1) : period.unit;
  return `${period.count} ${unit}`;
}
