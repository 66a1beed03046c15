import { describe, expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import {
  type LifecycleEvent,
  onLifecycle,
  readLifecycle,
} from "../../runtime/typescript/lifecycle.js";
import type { LifecycleRecord } from "../../runtime/typescript/operation.js";
import { create, get, setUp } from "./fixture.js";

const record: LifecycleRecord = {
  phase: "sunset",
  announcedOn: "2025-10-18",
  cutOff: "2026-04-04",
  sentence: "Sunset: cut-off 2026-04-04. Use things.create (POST /v1/things).",
};

describe("headers", () => {
  test.each([
    ["@1688169599", new Date("2023-06-30T23:59:59Z")],
    ["@1688169599;x=1", new Date("2023-06-30T23:59:59Z")],
    ["Sun, 11 Nov 2018 23:59:59 GMT", new Date("2018-11-11T23:59:59Z")],
    ["true", true],
    ["?1", true],
    ["false", null],
    ["?0", null],
    ["", null],
    ["nonsense", null],
  ])("Deprecation: %s", (value, want) => {
    const headers = new Headers({ deprecation: value });
    expect(readLifecycle(headers).deprecation).toEqual(want);
  });

  test("Sunset and Link", () => {
    const headers = new Headers({
      sunset: "Sat, 04 Apr 2026 00:00:00 GMT",
      link: [
        '<https://x.example/d>; rel="deprecation"; type="text/html"',
        "<https://x.example/s>;rel=sunset",
        '</v2/things>; rel="successor-version latest"',
      ].join(", "),
    });
    expect(readLifecycle(headers)).toEqual({
      deprecation: null,
      sunset: new Date("2026-04-04T00:00:00Z"),
      deprecationLink: "https://x.example/d",
      sunsetLink: "https://x.example/s",
      successor: "/v2/things",
    });
  });
});

describe("onLifecycle", () => {
  const headers = {
    deprecation: "@1760745600",
    sunset: "Sat, 04 Apr 2026 00:00:00 GMT",
  };

  test("tells once per operation, derived clients included", async () => {
    const events: LifecycleEvent[] = [];
    const { client } = await setUp(
      ({ method }) => ({
        status: method === "POST" ? 201 : 200,
        headers,
        body: { uid: "u" },
      }),
      {
        middleware: [
          onLifecycle((event) => {
            events.push(event);
          }),
        ],
      },
    );
    const sunset = { ...get, lifecycle: record };
    await call(client, sunset, { uid: "a" });
    await call(client.with({ headers: { a: "b" } }), sunset, { uid: "b" });
    await call(client, create, { body: { uid: "u" } });
    expect(events.map(({ message }) => message)).toEqual([
      `thingsGet: ${record.sentence}`,
      "thingsCreate: Sunset: cut-off 2026-04-04.",
    ]);
    expect(events[0]).toMatchObject({
      record,
      deprecation: new Date("2025-10-18T00:00:00Z"),
      sunset: new Date("2026-04-04T00:00:00Z"),
      disagreement: null,
    });
    expect(events[1]?.disagreement).toBe(
      "the server announces an end that the SDK knows nothing of",
    );
  });

  test.each<[string, Record<string, string>, LifecycleRecord, string | null]>([
    [
      "another date",
      { sunset: "Sun, 05 Apr 2026 00:00:00 GMT" },
      record,
      "the server says 2026-04-05, the SDK 2026-04-04",
    ],
    [
      "a date where the SDK has none",
      { sunset: "Sun, 05 Apr 2026 00:00:00 GMT" },
      { phase: "sunset", sentence: "Sunset." },
      "the server says 2026-04-05, the SDK knows no date",
    ],
    ["nothing", {}, record, "the server says nothing of it"],
    ["only that it is deprecated", { deprecation: "true" }, record, null],
  ])("says where the server tells %s", async (_t, told, known, want) => {
    const events: LifecycleEvent[] = [];
    const { client } = await setUp(
      () => ({ headers: told, body: { uid: "u" } }),
      {
        middleware: [
          onLifecycle((event) => {
            events.push(event);
          }),
        ],
      },
    );
    await call(client, { ...get, lifecycle: known }, { uid: "u" });
    expect(events.map(({ disagreement }) => disagreement)).toEqual([want]);
  });

  test("is silent in Production, tells of errors too, and never breaks a call", async () => {
    const events: LifecycleEvent[] = [];
    const { client } = await setUp(
      (_request, _response, index) =>
        index === 0
          ? { body: { uid: "u" } }
          : { status: 410, headers: { deprecation: "true" } },
      {
        middleware: [
          onLifecycle((event) => {
            events.push(event);
            throw new Error("handler");
          }),
        ],
      },
    );
    expect(await call(client, get, { uid: "u" })).toEqual({ uid: "u" });
    expect(events).toEqual([]);
    await expect(call(client, get, { uid: "u" })).rejects.toThrow("410");
    expect(events.map(({ message }) => message)).toEqual([
      "thingsGet: Deprecated.",
    ]);
  });
});
