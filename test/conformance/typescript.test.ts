import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadedOperations } from "../support/loaded.js";
import { loadOperations } from "../support/operations.js";
import { loadCases } from "./case.js";
import { judge, play } from "./play.js";
import { type ConformanceServer, startConformanceServer } from "./server.js";
import { generateClient } from "./typescript-client.js";

const cases = loadCases();

let folder: string;
let loaded: LoadedOperations;
let server: ConformanceServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sundial-conformance-"));
  loaded = await loadOperations(await generateClient(), folder);
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
    const show = (value: unknown): string => inspect(value, { depth: 9 });
    expect(judge(script, outcome, tookMs, show)).toEqual([]);
    const { requests, problems } = server.report(id);
    expect(problems).toEqual([]);
    expect(requests).toBe(script.want.requests ?? script.steps?.length);
  },
);
