import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../generator/lifecycle/period.js";
import {
  earliestCutOff,
  inCountdown,
  phaseAt,
  phaseContradiction,
  type PhaseFacts,
} from "../../generator/lifecycle/phase.js";
import type { CutOff, Phase } from "../../generator/model/index.js";

function facts(
  announcedOn: string | null,
  cutOff: string | null,
  phase: Phase | null = null,
  release: string | null = null,
): PhaseFacts {
  return {
    announcedOn,
    phase,
    cutOff:
      cutOff === null && release === null
        ? null
        : cutOff === "tba"
          ? { on: null, release: null, status: "tba" }
          : { on: cutOff, release, status: "committed" },
  };
}

const both = facts("2025-10-18", "2026-04-04");

describe("phaseAt", () => {
  it.each<[string, PhaseFacts, string | null, Phase]>([
    ["the day before the announcement", both, "2025-10-17", "production"],
    ["the day of the announcement", both, "2025-10-18", "sunset"],
    ["the day after the announcement", both, "2025-10-19", "sunset"],
    ["the day before the cut-off", both, "2026-04-03", "sunset"],
    ["the cut-off day", both, "2026-04-04", "deprecated"],
    ["the day after the cut-off", both, "2026-04-05", "deprecated"],
    ["years later", both, "2031-01-01", "deprecated"],
    ["no asOf: nothing by date", both, null, "sunset"],
    ["no asOf, announced", facts("2025-10-18", null), null, "sunset"],
    ["no asOf, cut-off only", facts(null, "2020-01-01"), null, "sunset"],
    [
      "no asOf, written phase",
      facts(null, null, "deprecated"),
      null,
      "deprecated",
    ],
    [
      "cut-off only, before it",
      facts(null, "2026-04-04"),
      "2020-01-01",
      "sunset",
    ],
    [
      "cut-off only, on it",
      facts(null, "2026-04-04"),
      "2026-04-04",
      "deprecated",
    ],
    [
      "TBA before the announcement",
      facts("2025-05-25", "tba"),
      "2025-05-24",
      "production",
    ],
    [
      "TBA is never overdue",
      facts("2025-05-25", "tba"),
      "2099-01-01",
      "sunset",
    ],
    [
      "release only is never overdue",
      facts("2025-05-25", null, null, "4.9"),
      "2099-01-01",
      "sunset",
    ],
    [
      "release beside a date: the date decides",
      facts(null, "2026-04-04", null, "4.9"),
      "2026-04-04",
      "deprecated",
    ],
    ["no date at all", facts(null, null), "2026-01-01", "sunset"],
    [
      "written Deprecated, no dates",
      facts(null, null, "deprecated"),
      "2026-01-01",
      "deprecated",
    ],
    [
      "written Deprecated, announced, TBA",
      facts("2025-05-25", "tba", "deprecated"),
      "2026-01-01",
      "deprecated",
    ],
    [
      "written Production, no dates",
      facts(null, null, "production"),
      "2026-01-01",
      "production",
    ],
    [
      "written Sunset, as the dates say",
      { ...both, phase: "sunset" },
      "2026-01-01",
      "sunset",
    ],
    [
      "contradiction: the dates win",
      { ...both, phase: "production" },
      "2026-01-01",
      "sunset",
    ],
    [
      "contradiction: the dates win, cut off",
      { ...both, phase: "sunset" },
      "2026-04-04",
      "deprecated",
    ],
  ])("%s", (_, given, asOf, want) => {
    expect(phaseAt(given, asOf)).toBe(want);
  });
});

describe("a written phase contradicts the dates", () => {
  it.each<[string, PhaseFacts, string | null, Phase | null]>([
    [
      "Deprecated before the cut-off",
      { ...both, phase: "deprecated" },
      "2026-04-03",
      "sunset",
    ],
    [
      "Deprecated on the cut-off",
      { ...both, phase: "deprecated" },
      "2026-04-04",
      null,
    ],
    [
      "Sunset before the announcement",
      { ...both, phase: "sunset" },
      "2025-10-17",
      "production",
    ],
    [
      "Sunset after the cut-off",
      { ...both, phase: "sunset" },
      "2026-04-05",
      "deprecated",
    ],
    [
      "Production after the announcement",
      { ...both, phase: "production" },
      "2025-10-18",
      "sunset",
    ],
    [
      "Production before it",
      { ...both, phase: "production" },
      "2025-10-17",
      null,
    ],
    [
      "Deprecated before the announcement",
      facts("2025-10-18", "tba", "deprecated"),
      "2025-10-17",
      "production",
    ],
    [
      "Deprecated, announced, TBA",
      facts("2025-05-25", "tba", "deprecated"),
      "2026-01-01",
      null,
    ],
    ["no dates", facts(null, null, "production"), "2026-01-01", null],
    ["no asOf", { ...both, phase: "production" }, null, null],
    ["no phase", both, "2026-01-01", null],
  ])("%s", (_, given, asOf, want) => {
    expect(phaseContradiction(given, asOf)).toBe(want);
  });
});

describe("the countdown", () => {
  const countdown = parsePeriod("3mo")!;
  it.each<[string, PhaseFacts, string, boolean]>([
    ["three months before", both, "2026-01-04", true],
    ["a day earlier", both, "2026-01-03", false],
    ["the day before the cut-off", both, "2026-04-03", true],
    ["the cut-off day", both, "2026-04-04", false],
    ["end of month clamps", facts(null, "2026-05-31"), "2026-02-28", true],
    [
      "end of month clamps, a day earlier",
      facts(null, "2026-05-31"),
      "2026-02-27",
      false,
    ],
    ["leap year", facts(null, "2024-05-31"), "2024-02-28", false],
    ["TBA", facts("2025-05-25", "tba"), "2026-02-28", false],
  ])("%s", (_, given, asOf, want) => {
    expect(inCountdown(given, asOf, countdown)).toBe(want);
  });
});

describe("the earliest cut-off over an element and its parents", () => {
  const on = (date: string | null): CutOff => ({
    on: date,
    release: null,
    status: date === null ? "tba" : "committed",
  });
  it.each<[string, (CutOff | null)[], string | null | undefined]>([
    [
      "the parent's is earlier",
      [on("2026-06-01"), on("2026-04-04")],
      "2026-04-04",
    ],
    ["its own is earlier", [on("2026-04-04"), on("2026-06-01")], "2026-04-04"],
    ["only the parent has one", [null, on("2026-04-04")], "2026-04-04"],
    ["a date beats TBA", [on(null), on("2026-04-04")], "2026-04-04"],
    ["a date beats a parent's TBA", [on("2026-04-04"), on(null)], "2026-04-04"],
    ["TBA is kept", [null, on(null)], null],
    ["nobody has one", [null, null], undefined],
  ])("%s", (_, cutOffs, want) => {
    expect(earliestCutOff(cutOffs)?.on).toBe(want);
  });
});
