import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadedOperations } from "../support/operations.js";
import { type Case, loadCases } from "./case.js";
import { type ConformanceServer, startConformanceServer } from "./server.js";
import {
  describeError,
  generateClient,
  type Outcome,
  play,
} from "./typescript-client.js";

const cases = loadCases();

let folder: string;
let loaded: LoadedOperations;
let server: ConformanceServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sundial-conformance-"));
  loaded = await generateClient(folder);
  server = await startConformanceServer(cases);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test("there are at least 80 cases, each with an id of its own", () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test.each(cases.map((script) => [script.id, script.about, script] as const))(
  "%s: %s",
  async (id, _about, script) => {
    const before = performance.now();
    const outcome = await play(loaded, script, `${server.url}/${id}`);
    const tookMs = performance.now() - before;
    compare(script, outcome, tookMs);
    const { requests, problems } = server.report(id);
    expect(problems).toEqual([]);
    expect(requests).toBe(script.want.requests ?? script.steps?.length);
  },
);

function compare(
  { want }: Case,
  { error, ...outcome }: Outcome,
  tookMs: number,
): void {
  if (want.error) {
    if (!error) throw new Error(`no error, but ${JSON.stringify(outcome)}`);
    const shown = [
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
      String(error.stack),
    ].join("\n");
    expect(describeError(error, want.error, shown)).toEqual(want.error);
  } else if (error) throw error;
  const { requestId, items } = outcome;
  if (want.data !== undefined) expect(outcome.data).toEqual(want.data);
  if (want.nothing) expect(outcome.nothing).toBe(true);
  if (want.bytes !== undefined) expect(outcome.bytes).toBe(want.bytes);
  if (want.stream) expect(outcome.stream).toEqual(want.stream);
  if (want.items) expect(items).toEqual(want.items);
  if (want.itemCount !== undefined) expect(items).toHaveLength(want.itemCount);
  if (want.pageSizes) expect(outcome.pageSizes).toEqual(want.pageSizes);
  if (want.token !== undefined) expect(outcome.token).toBe(want.token);
  if (want.requestId !== undefined) expect(requestId).toBe(want.requestId);
  if (want.notices) expect(outcome.notices).toEqual(want.notices);
  if (want.withinMs !== undefined) expect(tookMs).toBeLessThan(want.withinMs);
  if (want.notBeforeMs !== undefined)
    expect(tookMs).toBeGreaterThanOrEqual(want.notBeforeMs);
}
