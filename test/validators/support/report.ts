import type { Group } from "./suite.js";

/** What became of the tests of one file of the suite. */
export interface Tally {
  readonly file: string;
  readonly passed: number;
  readonly failed: readonly string[];
  /** Reason → number of tests. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Counts. `answerOf`: what the validator said of each value of a group; `skip`: why a test is not asked, else null. */
export function tally(
  groups: readonly Group[],
  answerOf: (
    group: Group,
    index: number,
  ) => {
    readonly valid: readonly boolean[];
    readonly issues: readonly (readonly unknown[])[];
    readonly error: string | null;
  } | null,
  skip: (group: Group, test: Group["tests"][number]) => string | null,
): readonly Tally[] {
  const files = new Map<
    string,
    { passed: number; failed: string[]; skipped: Map<string, number> }
  >();
  groups.forEach((group, index) => {
    const file = files.get(group.file) ?? {
      passed: 0,
      failed: [] as string[],
      skipped: new Map<string, number>(),
    };
    files.set(group.file, file);
    const answer = answerOf(group, index);
    group.tests.forEach((test, at) => {
      const reason = skip(group, test);
      if (reason !== null) {
        file.skipped.set(reason, (file.skipped.get(reason) ?? 0) + 1);
        return;
      }
      const found = answer?.valid[at];
      const issues = answer?.issues[at]?.length ?? 0;
      // A value that does not pass has issues, one that passes has none.
      if (found === test.valid && issues > 0 === !test.valid) file.passed += 1;
      else
        file.failed.push(
          `${group.description}: ${test.description}: ${String(found)}, ${issues} issues${answer?.error ? ` (${answer.error})` : ""}`,
        );
    });
  });
  return [...files].map(([file, found]) => ({ file, ...found }));
}

/** One line per file: passed, failed, skipped with reasons. */
export function printed(tallies: readonly Tally[]): string {
  return tallies
    .map(({ file, passed, failed, skipped }) => {
      const count = [...skipped.values()].reduce((sum, each) => sum + each, 0);
      const reasons = [...skipped].map(
        ([reason, number]) => `${number}: ${reason}`,
      );
      return `${file}: ${passed} passed, ${failed.length} failed, ${count} skipped${reasons.length > 0 ? ` (${reasons.join("; ")})` : ""}`;
    })
    .join("\n");
}
