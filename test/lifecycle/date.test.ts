import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isIsoDate,
} from "../../generator/lifecycle/date.js";
import {
  after,
  before,
  formatPeriod,
  parsePeriod,
  periodInWords,
} from "../../generator/lifecycle/period.js";

describe("calendar dates", () => {
  it.each([
    ["2026-04-04", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-01-00", false],
    ["2026-1-1", false],
    ["20260101", false],
    ["2026-01-01T00:00:00Z", false],
    [" 2026-01-01", false],
    ["", false],
  ])("%j is a date: %s", (text, want) => {
    expect(isIsoDate(text)).toBe(want);
  });

  it.each([
    ["2026-05-31", -3, "2026-02-28"],
    ["2024-05-31", -3, "2024-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-03-30", 1, "2026-04-30"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2025-12-31", 12, "2026-12-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-04-04", 0, "2026-04-04"],
    ["2026-12-10", 2, "2027-02-10"],
    ["2026-02-10", -14, "2024-12-10"],
  ])("%s and %i months is %s", (date, months, want) => {
    expect(addMonths(date, months)).toBe(want);
  });

  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-29", 1, "2026-03-30"],
  ])("%s and %i days is %s", (date, days, want) => {
    expect(addDays(date, days)).toBe(want);
    expect(daysBetween(date, want)).toBe(days);
  });

  it.each([
    ["2027-02-20", "2027-02-20"],
    [" 2027-02-20 ", "2027-02-20"],
    ["2022-10-24T00:00:00.0000000+00:00", "2022-10-24"],
    ["2022-10-24T00:30:00+02:00", "2022-10-23"],
    ["2022-10-24T23:30:00-02:00", "2022-10-25"],
    ["2030-01-01T00:00:00Z", "2030-01-01"],
    ["2030-01-01 12:00:00", "2030-01-01"],
    ["2030-01-01T25:00:00Z", null],
    ["2030-02-30T00:00:00Z", null],
    ["January 15th, 2025", null],
    ["next year", null],
    ["", null],
  ])("the date of %j is %j", (text, want) => {
    expect(dateOf(text)).toBe(want);
  });
});

describe("periods", () => {
  it.each([
    ["3mo", "2026-02-28", "3mo", "3 months"],
    ["1y", "2025-05-31", "12mo", "12 months"],
    ["90d", "2026-03-02", "90d", "90 days"],
    ["2w", "2026-05-17", "14d", "14 days"],
    ["1d", "2026-05-30", "1d", "1 day"],
  ])("%s before 2026-05-31 is %s", (text, want, written, words) => {
    const period = parsePeriod(text);
    expect(period).not.toBeNull();
    expect(before("2026-05-31", period!)).toBe(want);
    expect(formatPeriod(period!)).toBe(written);
    expect(periodInWords(period!)).toBe(words);
  });

  it("goes forward, too", () => {
    expect(after("2026-04-04", parsePeriod("12mo")!)).toBe("2027-04-04");
  });

  it.each(["3", "3m", "three months", "-3mo", "3mo 1d", "", "1.5y"])(
    "%j is no period",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
