import type { Row } from "./job.js";

/** The table of a run: a line for each document, then totals and the findings by code. */
export function tableOf(
  rows: readonly Row[],
  errorsOf: (index: number) => number,
): string {
  const lines = rows.map((row, index) => lineOf(row, errorsOf(index)));
  return [
    "   in   out  errors  seconds    MB  document",
    ...lines,
    totalsOf(rows, errorsOf),
    ...findingsOf(rows),
  ].join("\n");
}

function lineOf(row: Row, errors: number): string {
  const { ended, findings, name } = row;
  const code = findings.find(({ severity }) => severity === "error")?.code;
  const remark = ended === "generated" ? "" : ` (${code ?? ended})`;
  return [
    String(row.operationsIn).padStart(5),
    (ended === "generated" ? String(row.operationsOut) : "–").padStart(6),
    String(errors).padStart(8),
    row.seconds.toFixed(2).padStart(9),
    String(row.megabytes).padStart(6),
    `  ${name}${remark}`,
  ].join("");
}

function totalsOf(
  rows: readonly Row[],
  errorsOf: (index: number) => number,
): string {
  const ended = (kind: Row["ended"]): readonly Row[] =>
    rows.filter((row) => row.ended === kind);
  const made = ended("generated");
  const sum = (pick: (row: Row) => number, of = rows): number =>
    of.reduce((total, row) => total + pick(row), 0);
  return [
    `${rows.length} documents: ${made.length} generated, ${ended("refused").length} refused,`,
    `${ended("crashed").length} crashed, ${ended("hung").length} hung;`,
    `${sum(({ operationsIn }) => operationsIn, made)} operations in,`,
    `${sum(({ operationsOut }) => operationsOut, made)} out,`,
    `${sum(({ schemas }) => schemas, made)} schemas,`,
    `${rows.reduce((total, _, index) => total + errorsOf(index), 0)} TypeScript errors,`,
    `${sum(({ seconds }) => seconds).toFixed(0)} s of processor time,`,
    `at most ${Math.max(...rows.map(({ megabytes }) => megabytes))} MB`,
  ].join(" ");
}

/** Findings by severity and code: how often, in how many documents. */
export function findingsOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, { count: number; files: Set<string> }>();
  for (const { name, findings } of rows)
    for (const { code, severity } of findings) {
      const key = `${severity} ${code}`;
      const entry = counts.get(key) ?? { count: 0, files: new Set() };
      entry.files.add(name);
      counts.set(key, { ...entry, count: entry.count + 1 });
    }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { count, files }]) =>
        `${String(count).padStart(6)} in ${String(files.size).padStart(4)} files  ${key}`,
    );
}
