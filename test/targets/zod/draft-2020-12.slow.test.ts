import { expect, test, describe } from "vitest";
import { exact } from "../../../generator/validators/index.js";
import { judge } from "../../validators/support/judge.js";
import { groupsOf, remotes, suiteFolder } from "../../validators/support/suite.js";
import { judgeByZod } from "./support/judge.js";

describe.skipIf(suiteFolder === null)("zod and our validators, draft 2020-12", () => {
  test("x", () => {
    const groups = groupsOf("draft2020-12");
    const documents = remotes();
    const questions = groups.map(({ schema, tests }) => ({ schema, documents, semantics: exact, values: tests.map(({ data }) => data) }));
    const ours = judge(questions);
    const theirs = judgeByZod(questions);
    const table = new Map<string, { agree: number; differ: string[] }>();
    groups.forEach((group, index) => {
      const row = table.get(group.file) ?? { agree: 0, differ: [] };
      table.set(group.file, row);
      group.tests.forEach((one, at) => {
        const zod = theirs[index]!.valid?.[at];
        if (zod === ours[index]!.valid[at]) row.agree++;
        else row.differ.push(`${group.description}: ${one.description}: zod ${zod} ${theirs[index]!.error ?? ""}`);
      });
    });
    for (const [file, { agree, differ }] of table) {
      console.log(`${file}: ${agree} agree, ${differ.length} differ`);
      for (const line of differ) console.log("   " + line);
    }
    expect(true).toBe(true);
  }, 300_000);
});
