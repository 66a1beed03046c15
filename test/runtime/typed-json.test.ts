import { describe, expect, test } from "vitest";
import { json } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { dateTime, parsedBy } from "../../runtime/typescript/dates.js";
import {
  int64,
  int64Text,
  parseLossless,
  stringifyLossless,
} from "../../runtime/typescript/int64.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { convert, type Shape } from "../../runtime/typescript/shape.js";
import { typedJson } from "../../runtime/typescript/typedJson.js";
import { setUp } from "./fixture.js";

/** Sends a value and gives what came back, and the bytes both ways. */
async function roundTrip(
  shape: Shape,
  value: unknown,
  answer?: string,
): Promise<{ data: unknown; sent: string }> {
  const { server, client } = await setUp(({ body }) => ({
    headers: { "content-type": "application/json" },
    body: answer ?? body.toString(),
  }));
  const operation: Operation<{ readonly body: unknown }, unknown> = {
    id: "echo",
    method: "PUT",
    path: "/echo",
    body: [typedJson, { shape }],
    responses: { 200: [typedJson, { shape }] },
  };
  const data = await call(client, operation, { body: value });
  return { data, sent: server.requests[0]?.body.toString() ?? "" };
}

describe("int64", () => {
  const n: Shape = { properties: { n: int64 } };

  test("as bigint round-trips exactly, as a JSON number", async () => {
    const { data, sent } = await roundTrip(n, { n: 9007199254740993n });
    expect(sent).toBe('{"n":9007199254740993}');
    expect(data).toEqual({ n: 9007199254740993n });
  });

  test.each([
    ["5", 5n],
    ["0", 0n],
    ["-9223372036854775808", -9223372036854775808n],
    ["9223372036854775807", 9223372036854775807n],
    ["1e3", 1000n],
    ["1.5", 1.5],
    ["null", null],
    ['"9007199254740993"', "9007199254740993"],
  ])("%s is %s", async (wire, want) => {
    const { data } = await roundTrip(n, {}, `{"n": ${wire} }`);
    expect(data).toEqual({ n: want });
  });

  test("as text keeps its digits, and is a number on the wire", async () => {
    const shape: Shape = { properties: { n: int64Text } };
    const { data, sent } = await roundTrip(shape, { n: "9007199254740993" });
    expect(sent).toBe('{"n":9007199254740993}');
    expect(data).toEqual({ n: "9007199254740993" });
    expect((await roundTrip(shape, {}, '{"n":5}')).data).toEqual({ n: "5" });
  });

  test("only where the description has it: other long numbers stay numbers", async () => {
    const { data } = await roundTrip(
      n,
      {},
      '{"n":9007199254740993,"other":9007199254740993,"x":1.00000000000000001}',
    );
    expect(data).toEqual({
      n: 9007199254740993n,
      other: 9007199254740992,
      x: 1,
    });
  });

  test("in lists, maps, tuples, unions and recursion", async () => {
    const node: Shape = {
      properties: {
        id: int64,
        children: { items: () => node },
        sizes: { values: int64 },
        pair: { prefixItems: [null, int64], items: int64 },
        either: { all: [{ properties: { big: int64 } }, dateTime] },
      },
    };
    const value = {
      id: 1n,
      children: [{ id: 9007199254740993n, children: [] }],
      sizes: { a: 2n, b: 9007199254740995n },
      pair: ["x", 3n, 4n],
      either: { big: 9007199254740997n },
    };
    const { data, sent } = await roundTrip(node, value);
    expect(sent).toContain('"b":9007199254740995');
    expect(data).toEqual(value);
    const date = await roundTrip(
      node,
      {},
      '{"either":"2026-04-04T00:00:00Z","id":9007199254740993}',
    );
    expect(date.data).toEqual({
      either: new Date("2026-04-04T00:00:00Z"),
      id: 9007199254740993n,
    });
  });
});

describe("JSON with all digits", () => {
  test.each([
    ['{"a":12345678901234567890}', { a: 12345678901234567890n }],
    ['["12345678901234567890"]', ["12345678901234567890"]],
    ['["\\"12345678901234567890", 1]', ['"12345678901234567890', 1]],
    ['["\\\\", 12345678901234567890]', ["\\", 12345678901234567890n]],
    [
      '["\\u0001", "\\u0001\\u00011", 12345678901234567890]',
      ["\u0001", "\u0001\u00011", 12345678901234567890n],
    ],
    ["[-12345678901234567890]", [-12345678901234567890n]],
    ["[1234567890123456.5]", [1234567890123456.5]],
    ["[1234567890123456e2]", [1234567890123456e2]],
    ["[1000000000000000]", [1000000000000000]],
    ['{"__proto__":12345678901234567890}', undefined],
  ])("%s", (text, want) => {
    const found = parseLossless(text);
    if (want !== undefined) expect(found).toEqual(want);
    else
      expect(Object.entries(found as object)).toEqual([
        ["__proto__", 12345678901234567890n],
      ]);
  });

  test("is not looked for where no number is long", () => {
    expect(parseLossless('{"a":123456789012345}')).toBeUndefined();
  });

  test("nonsense is a SyntaxError", () => {
    expect(() => parseLossless("{12345678901234567890")).toThrow(SyntaxError);
  });

  test.each([
    [{ a: 1n, b: [2n, undefined, () => 1], c: undefined, d: new Date(0) }],
    [{ toJSON: () => ({ x: 1 }) }],
    [[null, true, "ä\u2028", { "\u0000": 1.5 }]],
    ["text"],
    [null],
  ])("is written as JSON.stringify would: %s", (value) => {
    const want = JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "bigint" ? Number(item) : item,
    );
    expect(stringifyLossless(value)).toBe(want);
  });

  test("has no form for undefined and functions", () => {
    expect(stringifyLossless(undefined)).toBeUndefined();
    expect(stringifyLossless(() => 1)).toBeUndefined();
  });

  test("reads a long text without a stack as deep", () => {
    const long = `["${"a\\n".repeat(300_000)}", 12345678901234567890]`;
    expect((parseLossless(long) as unknown[])[1]).toBe(12345678901234567890n);
  });
});

describe("dates", () => {
  test("are Date where asked for, through nullables, lists and maps", async () => {
    const shape: Shape = {
      properties: {
        at: dateTime,
        none: dateTime,
        list: { items: dateTime },
        map: { values: dateTime },
        day: {},
      },
    };
    const value = {
      at: new Date("2026-04-04T10:20:30.123Z"),
      none: null,
      list: [new Date(0), null],
      map: { a: new Date(1) },
      day: "2026-04-04",
    };
    const { data, sent } = await roundTrip(shape, value);
    expect(data).toEqual(value);
    expect(sent).toContain('"at":"2026-04-04T10:20:30.123Z"');
    expect(sent).toContain('"day":"2026-04-04"');
  });

  test.each([
    "2026-04-04",
    "yesterday",
    "2026-13-40T00:00:00Z",
    "2026-04-04T00:00:00",
  ])("%s is no date-time, and stays text", (text) => {
    expect(dateTime.decode(text)).toBe(text);
  });

  test.each(["2026-04-04t10:00:00z", "2026-04-04 10:00:00+02:00"])(
    "%s is one",
    (text) => {
      expect(dateTime.decode(text)).toBeInstanceOf(Date);
    },
  );

  test("are what another class makes of them, such as Temporal's", async () => {
    class PlainDate {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
      static from(text: string): PlainDate {
        if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError("no date");
        return new PlainDate(text);
      }
      toJSON(): string {
        return this.text;
      }
    }
    const shape: Shape = { properties: { day: parsedBy(PlainDate) } };
    const value = { day: new PlainDate("2026-04-04") };
    const { data, sent } = await roundTrip(shape, value);
    expect(sent).toBe('{"day":"2026-04-04"}');
    expect(data).toEqual(value);
    expect(convert(shape, "decode", { day: "soon" })).toEqual({ day: "soon" });
  });
});

test("plain JSON pays nothing for it: other operations read as before", async () => {
  const { client } = await setUp(() => ({
    headers: { "content-type": "application/json" },
    body: '{"n":9007199254740993}',
  }));
  const operation: Operation<Record<string, never>, unknown> = {
    id: "plain",
    method: "GET",
    path: "/",
    responses: { 200: json },
  };
  expect(await call(client, operation)).toEqual({ n: 9007199254740992 });
});
