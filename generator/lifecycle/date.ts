/**
 * Calendar dates without a clock: text such as `2026-04-04`, always UTC. Two of them compare as text, so
 * `a < b` and `compareText` do what they say. Nothing here reads the time of the machine.
 */

/** True for `YYYY-MM-DD` that names a day of the Gregorian calendar (RFC 3339 section 5.6, full-date). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = fields(text);
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/**
 * The date `months` later (earlier when negative). A day the target month does not have becomes its last day:
 * 31 May minus three months is 28 or 29 February.
 */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = fields(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(
    targetYear,
    targetMonth,
    Math.min(day, daysInMonth(targetYear, targetMonth)),
  );
}

/** The date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The calendar date of a vendor's date or date-time (`2027-02-20`, `2022-10-24T00:00:00.000+02:00`), in UTC;
 * null when it is none.
 */
export function dateOf(text: string): string | null {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const match = DATE_TIME.exec(trimmed);
  if (match === null) return null;
  const [, date, hour, minute, zone] = match;
  if (date === undefined || !isIsoDate(date)) return null;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes(zone);
  return addDays(date, Math.floor(minutes / 1440));
}

/** RFC 3339 section 5.6, date-time, with any number of fractional digits and the zone optional (read as UTC). */
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})?$/;

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

function fields(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  const { year, month, day } = fields(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

function fromDayNumber(days: number): string {
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
