import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type RecordingServer } from "../runtime/server.js";
import { writeSdk } from "../support/compile.js";
import { typescriptSdk } from "../support/sdk.js";
import { temporaryFolder } from "../support/temporary.js";
import { eventJson, eventsApi } from "./support/values.js";

type Fields = Readonly<Record<string, unknown>>;

interface EventsModule {
  readonly Events: new (options: object) => {
    readonly events: {
      create(input: { body: unknown }): Promise<Fields>;
      list(input: object): Promise<AsyncIterable<Fields>>;
    };
  };
  readonly validation: (options: object) => unknown;
}

/** What a platform with Temporal, or a polyfill, has. */
class Instant {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  static from(text: string): Instant {
    if (!/^\d{4}-\d\d-\d\d/.test(text)) throw new RangeError("no date");
    return new this(text);
  }
  toJSON(): string {
    return this.text;
  }
}
class PlainDate extends Instant {}

let server: RecordingServer;

beforeAll(async () => {
  server = await listen(({ method, url, body }) => {
    if (method === "GET")
      return {
        headers: { "content-type": "application/jsonl" },
        body: `${eventJson}\n{"id":2}\n`,
      };
    const isTaken = body.includes('"note":"taken"');
    return {
      status: isTaken ? 409 : 201,
      headers: { "content-type": "application/json", "x-url": url },
      body: isTaken
        ? '{"code":"Taken","id":9007199254740993,"since":"2024-02-29T00:00:00Z"}'
        : body,
    };
  });
});

afterAll(() => server.close());

async function load(
  options: Readonly<Record<string, unknown>>,
): Promise<InstanceType<EventsModule["Events"]>> {
  const folder = temporaryFolder();
  const spec = join(folder, "spec.json");
  writeFileSync(spec, JSON.stringify(eventsApi));
  const sdk = await typescriptSdk(spec, {
    conventions: { naming: { operations: { listEvents: "events.list" } } },
    options: { ...options, validators: { strict: true } },
  });
  expect(
    sdk.diagnostics.filter(({ severity }) => severity === "error"),
  ).toEqual([]);
  writeSdk(folder, sdk.files);
  writeFileSync(
    join(folder, "all.ts"),
    `export * from "./index.js"; export * from "./validation.js";`,
  );
  const outfile = join(folder, "all.mjs");
  await build({
    entryPoints: [join(folder, "all.ts")],
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as EventsModule;
  return new loaded.Events({
    baseUrl: server.url,
    validation: loaded.validation({ requests: true, responses: true }),
  });
}

const exactId = 9007199254740993n;

describe.each([
  {
    name: "int64 as bigint, dates as Date",
    options: { int64: "bigint", dates: "Date" },
    id: exactId,
    pair: ["9007199254740993", 9007199254740997n],
    counts: { a: 9007199254740995n, one: 1n },
    at: new Date("2024-02-29T23:59:59.5Z"),
    day: "2024-03-31",
    history: [new Date("2024-01-01T00:00:00Z"), null],
    since: new Date("2024-02-29T00:00:00Z"),
    sinceText: "2024-02-29T00%3A00%3A00.000Z",
    wire: eventJson
      .replace("59.5Z", "59.500Z")
      .replace("01-01T00:00:00Z", "01-01T00:00:00.000Z")
      .replace("05:05:05Z", "05:05:05.000Z"),
  },
  {
    name: "int64 as text, dates as Temporal",
    options: { int64: "string", dates: "Temporal" },
    id: String(exactId),
    pair: ["9007199254740993", "9007199254740997"],
    counts: { a: "9007199254740995", one: "1" },
    at: new Instant("2024-02-29T23:59:59.5Z"),
    day: new PlainDate("2024-03-31"),
    history: [new Instant("2024-01-01T00:00:00Z"), null],
    since: new Instant("2024-02-29T00:00:00Z"),
    sinceText: "2024-02-29T00%3A00%3A00Z",
    wire: eventJson,
  },
])("$name", ({ options, wire, ...want }) => {
  beforeAll(() => {
    Object.assign(globalThis, { Temporal: { Instant, PlainDate } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "Temporal");
  });

  test("a body comes back exactly as the server wrote it", async () => {
    const { events } = await load(options);
    const [first, second] = await all(await events.list({}));
    expect(first!["id"]).toEqual(want.id);
    expect(first!["at"]).toEqual(want.at);
    expect(first!["day"]).toEqual(want.day);
    expect(first!["ended"]).toBeNull();
    expect(first!["small"]).toBe(7);
    expect(first!["pair"]).toEqual(want.pair);
    expect(first!["history"]).toEqual(want.history);
    expect((first!["counts"] as Fields)["a"]).toEqual(want.counts.a);
    expect(first!["note"]).toBe("2024-02-29T23:59:59Z 9007199254740993");
    expect(typeof second!["id"]).toBe(typeof want.id);
    const echoed = await events.create({ body: first });
    expect(server.requests.at(-1)!.body.toString()).toBe(wire);
    expect(echoed).toEqual(first);
  });

  test("parameters go out as on the wire", async () => {
    const { events } = await load(options);
    await all(
      await events.list({ since: want.since, day: want.day, after: want.id }),
    );
    expect(server.requests.at(-1)!.url).toBe(
      `/events?since=${want.sinceText}&day=2024-03-31&after=9007199254740993`,
    );
  });

  test("error bodies are held alike", async () => {
    const { events } = await load(options);
    const call = events.create({ body: { id: want.id, note: "taken" } });
    await expect(call).rejects.toMatchObject({
      status: 409,
      code: "Taken",
      body: { code: "Taken", id: want.id },
    });
  });

  test("validators take what the types say and nothing else", async () => {
    const { events } = await load(options);
    for (const id of [want.id, 5])
      await expect(events.create({ body: { id } })).resolves.toBeDefined();
    for (const body of [{ id: "x" }, { id: want.id, at: 5 }, { id: 1.5 }])
      await expect(events.create({ body })).rejects.toMatchObject({
        kind: "validation",
      });
  });
});

test("without Temporal the call says what is missing", async () => {
  const { events } = await load({ dates: "Temporal" });
  const call = events.create({ body: { id: 1, at: "2024-02-29T00:00:00Z" } });
  await expect(call).rejects.toMatchObject({
    kind: "usage",
    place: "Temporal",
  });
});

test("a mode that is none is refused", async () => {
  const folder = temporaryFolder();
  const spec = join(folder, "spec.json");
  writeFileSync(spec, JSON.stringify(eventsApi));
  const { diagnostics } = await typescriptSdk(spec, {
    options: { int64: "long", dates: "moment" },
  });
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "config/wrong-value",
    "config/wrong-value",
  ]);
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
