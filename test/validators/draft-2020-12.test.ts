import { describe, expect, it } from "vitest";
import { exact } from "../../generator/validators/index.js";
import { judge } from "./support/judge.js";
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

    it("has all of its 1,299 tests", () => {
      const count = groups.reduce((sum, { tests }) => sum + tests.length, 0);
      expect(count).toBe(1299);
    });

    for (const file of new Set(groups.map((group) => group.file)))
      it(`${file}: every test passes`, () => {
        const failed: string[] = [];
        let passed = 0;
        groups.forEach((group, index) => {
          if (group.file !== file) return;
          const answer = answers[index];
          group.tests.forEach((test, at) => {
            const found = answer?.valid[at];
            const issues = answer?.issues[at]?.length ?? 0;
            if (found === test.valid && issues > 0 !== test.valid) passed += 1;
            else
              failed.push(
                `${group.description}: ${test.description}: is ${String(found)}, ${issues} issues ${answer?.error ?? ""}`,
              );
          });
        });
        console.log(
          `${file}: ${passed} passed, ${failed.length} failed, 0 skipped`,
        );
        expect(failed).toEqual([]);
      });
  },
);
