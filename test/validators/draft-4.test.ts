import { describe, expect, it } from "vitest";
import { question, reasonsOf } from "./support/draft-4.js";
import { judge } from "./support/judge.js";
import { printed, tally } from "./support/report.js";
import { suiteFolder, type Group } from "./support/suite.js";

describe.skipIf(suiteFolder === null).each(["3.0", "2.0"] as const)(
  "JSON Schema Test Suite, draft 4 as OpenAPI %s has it, through the upgrade",
  (version) => {
    const reasons =
      suiteFolder === null
        ? new Map<Group, string | null>()
        : reasonsOf(version);
    const groups = [...reasons.keys()];
    const asked = groups.filter((group) => reasons.get(group) === null);
    const answers = judge(asked.map((group) => question(group, version)));
    const byGroup = new Map(
      asked.map((group, index) => [group, answers[index]!]),
    );
    const tallies = tally(
      groups,
      (group) => byGroup.get(group) ?? null,
      (group) => reasons.get(group) ?? null,
    );
    console.log(printed(tallies));

    it("asks most of the tests", () => {
      const passed = tallies.reduce((sum, one) => sum + one.passed, 0);
      expect(passed).toBeGreaterThan(version === "3.0" ? 340 : 240);
    });

    it.each(tallies.map((found) => [found.file, found] as const))(
      "%s",
      (_file, { failed }) => {
        expect(failed).toEqual([]);
      },
    );
  },
);
