import type { Question } from "../../../validators/support/judge.js";
import { judge } from "../../../validators/support/judge.js";
import type { Group } from "../../../validators/support/suite.js";
import { judgeByZod } from "./judge.js";

/** How the verdicts of zod and of our validators compare, for one file of the suite. */
export interface Comparison {
  readonly file: string;
  readonly agree: number;
  /** Group and test → reason, for differences that are known. */
  readonly known: ReadonlyMap<string, string>;
  /** Differences that nobody has named. */
  readonly unknown: readonly string[];
}

/** Asks both, and sorts what they say. `differences`: group and test, joined by `: ` → why zod cannot say it. */
export function compareVerdicts(
  groups: readonly Group[],
  questions: readonly Question[],
  differences: Readonly<Record<string, string>>,
): readonly Comparison[] {
  const ours = judge(questions);
  const zods = judgeByZod(questions);
  const files = new Map<
    string,
    { agree: number; known: Map<string, string>; unknown: string[] }
  >();
  groups.forEach((group, index) => {
    let file = files.get(group.file);
    if (file === undefined)
      files.set(
        group.file,
        (file = { agree: 0, known: new Map(), unknown: [] }),
      );
    const { valid, error } = zods[index]!;
    for (const [at, test] of group.tests.entries()) {
      const name = `${group.description}: ${test.description}`;
      if (valid !== null && valid[at] === ours[index]!.valid[at])
        file.agree += 1;
      else if (Object.hasOwn(differences, name))
        file.known.set(name, differences[name]!);
      else file.unknown.push(`${name}: zod says ${error ?? valid?.[at]}`);
    }
  });
  return [...files].map(([file, found]) => ({ file, ...found }));
}

/** One line per file: how many agree, and the known differences by name. */
export function printedComparison(rows: readonly Comparison[]): string {
  return rows
    .map(({ file, agree, known, unknown }) =>
      [
        `${file}: ${agree} agree, ${known.size} zod cannot express, ${unknown.length} differ`,
        ...[...known].map(([name, reason]) => `  ${name}: ${reason}`),
        ...unknown.map((name) => `  ${name}`),
      ].join("\n"),
    )
    .join("\n");
}
