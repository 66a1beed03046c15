import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot, shared } from "../support/shared.js";
import { accepted, broken, descriptionsIn } from "./documents.js";
import { isRecoverableRow, relaxedLevels, type Row } from "./job.js";
import { runJobs } from "./pool.js";
import { compileAll } from "./program.js";
import { belowLevel, levelOf, type Level } from "./record.js";
import recorded from "./record.json" with { type: "json" };
import { tableOf } from "./table.js";

const specs = shared("specs");

describe.skipIf(specs === null)("all descriptions of the collection", () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "sundial-corpus-"));
  let rows: readonly Row[] = [];
  /** Those refused only for errors that one can go on from, once more and with warnings. */
  let again: readonly Row[] = [];
  let errors: ReadonlyMap<string, readonly string[]> = new Map();
  const errorsOf = (index: number): readonly string[] =>
    errors.get(String(index)) ?? [];
  const named = (wanted: (row: Row, index: number) => boolean): string[] =>
    rows.filter(wanted).map(({ name }) => name);

  beforeAll(async () => {
    const jobs = descriptionsIn(specs!).map((name, index) => ({
      name,
      spec: join(specs!, name),
      folder: join(folder, String(index)),
      target: "typescript",
      options: {},
      levels: {},
    }));
    const pool = {
      root: projectRoot,
      workers: 2,
      limitSeconds: 180,
      heapMegabytes: 2000,
    };
    rows = await runJobs(jobs, pool);
    const relaxed = jobs
      .filter((_, index) => isRecoverableRow(rows[index]!))
      .map((job) => ({
        ...job,
        folder: `${job.folder}-relaxed`,
        levels: relaxedLevels,
      }));
    again = await runJobs(relaxed, pool);
    errors = await compileAll(folder);
    const relaxedLine = `${relaxed.length} of those refused have only mistakes that one can go on from.`;
    console.log(relaxedLine);
    console.log(tableOf(rows, (index) => errorsOf(index).length));
    if (process.env["SUNDIAL_RECORD"])
      writeFileSync(
        join(projectRoot, "test/corpus/record.json"),
        `${JSON.stringify(levelOf(rows), null, 2)}\n`,
      );
  }, 1_500_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test("are generated from or refused: none crashes, none hangs", () => {
    const bad = rows.filter(
      ({ ended }) => ended === "crashed" || ended === "hung",
    );
    expect(bad.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([]);
    expect(again.filter(({ ended }) => ended !== "generated")).toEqual([]);
    expect(named(({ seconds }) => seconds > 60)).toEqual([]);
  });

  test("lose no operation and no schema", () => {
    const made = [...rows, ...again].filter(
      ({ ended }) => ended === "generated",
    );
    expect(
      made
        .filter(
          ({ operationsIn, operationsOut }) => operationsIn !== operationsOut,
        )
        .map(
          ({ name, operationsIn, operationsOut }) =>
            `${name}: ${operationsIn} in, ${operationsOut} out`,
        ),
    ).toEqual([]);
    expect(named(({ lost }) => lost.length > 0)).toEqual([]);
  });

  test("give SDKs that compile, in one program", () => {
    expect([...errors.values()].flat()).toEqual([]);
  });

  test("are refused with a located finding", () => {
    const vague = named(
      ({ ended, findings }) =>
        ended === "refused" &&
        !findings.some(
          ({ severity, pointer }) => severity === "error" && pointer !== null,
        ),
    );
    expect(vague).toEqual([]);
  });

  test("that are broken on purpose are told so", () => {
    const silent = named(
      ({ name, findings }) =>
        broken.test(`/${name}`) &&
        findings.length === 0 &&
        !accepted.some(([path]) => path.test(name)),
    );
    expect(silent).toEqual([]);
  });

  test("reach at least the recorded level", () => {
    const level = levelOf(rows);
    expect(belowLevel(level, recorded as Level)).toEqual([]);
  });
});
