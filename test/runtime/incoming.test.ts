import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { json } from "../../runtime/typescript/bodies.js";
import { dateTime } from "../../runtime/typescript/dates.js";
import {
  asBoolean,
  asInt64,
  asJson,
  asNumber,
  asText,
} from "../../runtime/typescript/fields.js";
import {
  answer,
  receive,
  type Incoming,
} from "../../runtime/typescript/incoming.js";
import {
  dataAt,
  held,
  linkInput,
  textOf,
} from "../../runtime/typescript/links.js";

interface Received {
  attempt: number;
  dry?: boolean;
  ids?: bigint[];
  tags?: string[];
  filter?: unknown;
  at?: Date;
  session?: string;
  all?: string;
  body?: unknown;
}

const incoming: Incoming<
  Received,
  { 200: { ok: boolean }; 204: undefined; "4XX": string; 5: never }
> = {
  id: "on",
  method: "POST",
  parameters: {
    attempt: ["header", "X-Attempt", asNumber],
    dry: ["query", "dry", asBoolean],
    ids: ["query", "id", [asInt64, ""]],
    tags: ["header", "X-Tags", [asText, ","]],
    filter: ["query", "filter", asJson],
    at: ["query", "at", dateTime],
    session: ["cookie", "session", asText],
    all: ["querystring", "all", asText],
  },
  body: {
    "application/json": json,
    "multipart/form-data": {
      fields: { amount: asNumber, tags: [asText, ""], note: asText },
    },
    "application/x-www-form-urlencoded": { fields: { amount: asNumber } },
  },
  required: ["attempt"],
  answers: {
    200: ["application/json", json],
    204: null,
    "4XX": ["text/plain", { ...json }],
  },
};

const headers = { "X-Attempt": "2" };

describe("what comes in", () => {
  test("is read as the description says, from a request of the platform or from parts", async () => {
    const url =
      "/x?dry=true&id=1&id=9007199254740993&filter=%7B%7D&at=2024-02-29T12:00:00Z#id=4";
    const more = {
      ...headers,
      "x-tags": "a, b",
      cookie: "a=b; session=s%201",
      "content-type": "application/json",
    };
    const want = {
      attempt: 2,
      dry: true,
      ids: [1n, 9007199254740993n],
      tags: ["a", "b"],
      filter: {},
      at: new Date("2024-02-29T12:00:00Z"),
      session: "s 1",
      all: url.slice(3, -5),
      body: { a: 1 },
    };
    const parts = {
      url,
      headers: { ...more, none: undefined },
      body: '{"a":1}',
    };
    expect(await receive(parts, incoming)).toEqual(want);
    const { cookie: _, ...sendable } = more;
    const request = new Request(`http://a.example${url}`, {
      method: "POST",
      headers: sendable,
      body: '{"a":1}',
    });
    const { session: _session, ...rest } = want;
    expect(await receive(request, incoming)).toEqual(rest);
  });

  test("forms have numbers, lists and files", async () => {
    const form = new FormData();
    for (const [name, value] of [
      ["amount", "5"],
      ["tags", "a"],
      ["tags", "b"],
      ["other", "x"],
      ["__proto__", "y"],
    ] as const)
      form.append(name, value);
    form.append("file", new Blob(["bytes"]), "f.bin");
    const request = new Request("http://a.example/", {
      method: "POST",
      headers,
      body: form,
    });
    const { body } = (await receive(request, incoming)) as {
      body: Record<string, unknown>;
    };
    expect(Object.keys(body)).toEqual([
      "amount",
      "tags",
      "other",
      "__proto__",
      "file",
    ]);
    expect(body).toMatchObject({ amount: 5, tags: ["a", "b"], other: "x" });
    expect(await (body["file"] as Blob).text()).toBe("bytes");
    const encoded = {
      headers: {
        ...headers,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new TextEncoder().encode("amount=7&note=a%20b"),
    };
    expect((await receive(encoded, incoming)).body).toEqual({
      amount: 7,
      note: "a b",
    });
  });

  test.each<[string, Record<string, string>, string, number, string]>([
    ["no header", {}, "", 400, "attempt is missing"],
    [
      "no number",
      { "x-attempt": "two" },
      "",
      400,
      "the header X-Attempt is not a number",
    ],
    [
      "no JSON",
      { ...headers, "content-type": "application/json" },
      "{",
      400,
      "the body is not application/json",
    ],
    [
      "another media type",
      { ...headers, "content-type": "image/png" },
      "x",
      415,
      "the body is image/png",
    ],
    [
      "no form",
      { ...headers, "content-type": "multipart/form-data; boundary=x" },
      "y",
      400,
      "the body is not multipart/form-data",
    ],
    [
      "a field that is no number",
      { ...headers, "content-type": "application/x-www-form-urlencoded" },
      "amount=x",
      400,
      "the field amount is not a number",
    ],
  ])("%s: %s", async (_, given, body, status, message) => {
    const error = await receive({ headers: given, body }, incoming).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "WebhookError", status });
    expect((error as Error).message).toContain(message);
  });

  test("is verified by its bytes before anything is read, and checked by any Standard Schema", async () => {
    const parts = { headers: { ...headers, "x-sign": "s" }, body: "{" };
    const seen: unknown[] = [];
    const verify = (body: string, header: (name: string) => string | null) => {
      seen.push(body, header("X-Sign"));
      return false;
    };
    await expect(receive(parts, incoming, { verify })).rejects.toMatchObject({
      status: 401,
    });
    expect(seen).toEqual(["{", "s"]);
    const schema = z.object({
      attempt: z.number().max(1),
      body: z.array(z.string()),
    });
    await expect(
      receive({ headers, body: "[5]" }, incoming, { schema }),
    ).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("/attempt") as string,
      issues: [
        expect.stringContaining("/attempt") as string,
        expect.stringContaining("/body/0") as string,
      ],
    });
  });
});

describe("an answer", () => {
  test("has the body of its status", async () => {
    const found = answer(incoming, 200, { ok: true });
    expect(found.headers.get("content-type")).toBe("application/json");
    expect(await found.json()).toEqual({ ok: true });
    expect(answer(incoming, 204).status).toBe(204);
    expect(await answer(incoming, 404, "no").text()).toBe('"no"');
  });

  test("is typed by its status", () => {
    expectTypeOf(answer(incoming, 204)).toEqualTypeOf<Response>();
    // @ts-expect-error the body of 200 is no text
    answer(incoming, 200, "x");
    // @ts-expect-error nothing is described for 302
    expect(() => answer(incoming, 302)).not.toThrow();
  });
});

describe("the input of a link", () => {
  const from = { data: { a: { "b/c": 5, gone: null }, list: ["x"] } };

  test("has what the answer has", () => {
    expect(
      linkInput(["id"], {
        id: dataAt(from, "a", "b/c"),
        first: dataAt(from, "list", "0"),
        none: dataAt(from, "a", "gone"),
        inherited: dataAt(from, "constructor", "name"),
        text: textOf("at ", dataAt(from, "a", "b/c")),
        half: textOf("at ", dataAt(from, "nowhere")),
        number: held("7", asNumber),
        written: held(7n, asText),
        date: held("2024-02-29T12:00:00Z", dateTime),
        unread: held("seven", asNumber),
      }),
    ).toEqual({
      id: 5,
      first: "x",
      text: "at 5",
      number: 7,
      written: "7",
      date: new Date("2024-02-29T12:00:00Z"),
    });
  });

  test("says which required member has no value", () => {
    expect(() => linkInput(["id"], { id: dataAt(from, "nope") })).toThrow(
      "the answer has no value for id",
    );
  });
});
