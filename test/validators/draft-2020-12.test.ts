import { describe, expect, it } from "vitest";
import { exact } from "../../generator/validators/index.js";
import { judge } from "./support/judge.js";
import { printed, tally } from "./support/report.js";
import { groupsOf, remotes, suiteFolder } from "./support/suite.js";

describe.skipIf(suiteFolder === null)(
  "JSON Schema Test Suite, draft 2020-12, required tests",
  () => {
    const groups = suiteFolder === null ? [] : groupsOf("draft2020-12");
    const documents = suiteFolder === null ? new Map() : remotes();
    const answers = judge(
      groups.map(({ schema, tests }) => ({
        schema,
        documents,
        semantics: exact,
        values: tests.map(({ data }) => data),
      })),
    );
    const tallies = tally(
      groups,
      (_group, index) => answers[index] ?? null,
      () => null,
    );
    console.log(printed(tallies));

    it("passes all 1,299, none skipped", () => {
      expect(tallies.reduce((sum, { passed }) => sum + passed, 0)).toBe(1299);
    });

    it.each(tallies.map((found) => [found.file, found] as const))(
      "%s",
      (_file, { failed, skipped }) => {
        expect(failed).toEqual([]);
        expect(skipped.size).toBe(0);
      },
    );

    it("reports no problem with any schema", () => {
      expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
    });
  },
);
