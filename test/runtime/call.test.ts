import { describe, expect, expectTypeOf, test } from "vitest";
import { binary, empty, json, text } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { createClient } from "../../runtime/typescript/client.js";
import { DecodeError, UsageError } from "../../runtime/typescript/errors.js";
import type { NoInput, Operation } from "../../runtime/typescript/operation.js";
import {
  create,
  get,
  rejection,
  remove,
  setUp,
  type Thing,
} from "./fixture.js";

describe("a call", () => {
  test("sends path, query and Accept, and gives the decoded body", async () => {
    const { server, client } = await setUp(() => ({ body: { uid: "a/b" } }));
    const thing = await call(client, get, { uid: "a/b", tags: ["x", "y"] });
    expectTypeOf(thing).toEqualTypeOf<Thing>();
    expect(thing).toEqual({ uid: "a/b" });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: "GET",
      url: "/v1/things/a%2Fb?tags=x,y",
      headers: { accept: "application/json" },
    });
  });

  test("sends a JSON body and gives the uid of a 201", async () => {
    const { server, client } = await setUp(() => ({
      status: 201,
      body: { uid: "u1" },
    }));
    const body = { uid: "", name: "ä" };
    expect(await call(client, create, { body, dryRun: true })).toEqual({
      uid: "u1",
    });
    const [request] = server.requests;
    expect(request?.url).toBe("/v1/things?dryRun=true");
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(request?.body.toString()).toBe('{"uid":"","name":"ä"}');
  });

  test("gives undefined for 204", async () => {
    const { client } = await setUp(() => 204);
    expect(await call(client, remove, { uid: "u" })).toBeUndefined();
  });

  test("needs no input where nothing is required", async () => {
    const { client } = await setUp(() => ({ body: [] }));
    const list: Operation<{ readonly limit?: number }, unknown[]> = {
      id: "list",
      method: "GET",
      path: "/things",
      responses: { 200: json },
    };
    const none: Operation<NoInput, unknown[]> = {
      id: "none",
      method: "GET",
      path: "/things",
      responses: { 200: json },
    };
    expect(await call(client, list)).toEqual([]);
    expect(await call(client, list, undefined, { retries: 0 })).toEqual([]);
    expect(await call(client, none)).toEqual([]);
    expect(await call(client, none, {})).toEqual([]);
    // @ts-expect-error: the uid is required
    await rejection(call(client, get));
    // @ts-expect-error: the uid is a string
    await call(client, get, { uid: 1 });
  });

  test("withResponse gives headers and request id, asResponse the body unread", async () => {
    const { client } = await setUp(() => ({
      headers: { "x-request-id": "r-1" },
      body: { uid: "u" },
    }));
    const found = await call(client, get, { uid: "u" }).withResponse();
    expect(found.data).toEqual({ uid: "u" });
    expect(found.requestId).toBe("r-1");
    expect(found.response.status).toBe(200);
    const raw = await call(client, get, { uid: "u" }).asResponse();
    expect(raw.bodyUsed).toBe(false);
    expect(await raw.text()).toBe('{"uid":"u"}');
  });

  test("a rejected call whose response was asked for is not unhandled", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown): void => {
      unhandled.push(reason);
    };
    process.on("unhandledRejection", listener);
    const { client } = await setUp(() => 404);
    await rejection(call(client, get, { uid: "u" }).asResponse());
    await rejection(call(client, get, { uid: "u" }).withResponse());
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  test("takes headers of the client and of the call; null removes", async () => {
    const { server, client } = await setUp(() => ({ body: {} }), {
      headers: { "X-A": "1", "X-B": "2" },
    });
    const derived = client.with({ headers: { "x-c": "3" } });
    await call(
      derived,
      get,
      { uid: "u" },
      { headers: { "x-b": null, "X-C": "4" } },
    );
    const headers = server.requests[0]?.headers ?? {};
    expect(headers["x-a"]).toBe("1");
    expect(headers["x-b"]).toBeUndefined();
    expect(headers["x-c"]).toBe("4");
  });

  test("takes fetch from the client", async () => {
    const client = createClient({
      baseUrl: "https://api.example.com/base/",
      fetch: (url) => Promise.resolve(Response.json({ uid: url })),
    });
    expect(await call(client, get, { uid: "u" })).toEqual({
      uid: "https://api.example.com/base/v1/things/u",
    });
  });
});

describe("what is read", () => {
  const report: Operation<NoInput, unknown> = {
    id: "report",
    method: "GET",
    path: "/report",
    responses: {
      200: {
        "application/json": json,
        "text/csv": text,
        "image/*": binary,
        "application/problem+json": json,
      },
      202: empty,
    },
  };

  test("is chosen by content type, and asked for in that order", async () => {
    const types = [
      ["application/json; charset=utf-8", '{"a":1}', { a: 1 }],
      ["text/csv", "a,b", "a,b"],
      ["application/problem+json", "{}", {}],
      [undefined, '{"a":2}', { a: 2 }],
      ["text/html", "<p>", "<p>"],
      ["application/vnd.api+json", "[1]", [1]],
    ] as const;
    const { server, client } = await setUp((_request, _response, index) => ({
      headers: types[index]?.[0] ? { "content-type": types[index][0] } : {},
      body: types[index]?.[1],
    }));
    for (const [, , want] of types)
      expect(await call(client, report)).toEqual(want);
    expect(server.requests[0]?.headers.accept).toBe(
      "application/json, text/csv, image/*, application/problem+json",
    );
  });

  test("is a Blob for a binary type, whatever the header says", async () => {
    const bytes = Uint8Array.from([0, 255, 10, 13]);
    const { client } = await setUp((_request, _response, index) => ({
      headers: { "content-type": index === 0 ? "image/png" : "text/html" },
      body: bytes,
    }));
    const blob = (await call(client, report)) as Blob;
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    const download: Operation<NoInput, Blob> = {
      id: "download",
      method: "GET",
      path: "/report",
      responses: { 200: binary },
    };
    const again = await call(client, download);
    expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes);
  });

  test("goes by status, range and default", async () => {
    const statuses = [200, 202, 203, 206];
    const { client } = await setUp((_request, _response, index) => ({
      status: statuses[index] ?? 200,
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    }));
    const operation: Operation<NoInput, unknown> = {
      ...report,
      responses: { 200: json, 202: empty, "2XX": text },
    };
    expect(await call(client, operation)).toEqual({ a: 1 });
    expect(await call(client, operation)).toBeUndefined();
    expect(await call(client, operation)).toBe('{"a":1}');
    const fallback = { ...operation, responses: { default: text } };
    expect(await call(client, fallback)).toBe('{"a":1}');
  });

  test.each([
    [
      "text/html",
      "<!doctype html>",
      "the body of 200 is not application/json, but text/html",
    ],
    ["application/json", '{"a":', "the body of 200 is not application/json"],
    ["application/json", "", "the body of 200 is not application/json"],
  ])("nonsense is a DecodeError: %s %j", async (type, body, message) => {
    const { server, client } = await setUp(() => ({
      headers: { "content-type": type },
      body,
    }));
    const error = await rejection<DecodeError>(call(client, get, { uid: "u" }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error.message).toContain("thingsGet: ");
    expect(error.message).toContain(message);
    expect(error.operation).toBe("thingsGet");
    expect(error.response.status).toBe(200);
    expect(error.request).toEqual({
      method: "GET",
      url: `${server.url}/v1/things/u`,
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a call that cannot be made is a UsageError that names operation and place", () => {
  const untyped = get as unknown as Operation<Record<string, unknown>, unknown>;

  test.each([
    ["a missing path parameter", {}, "thingsGet: uid is missing", "uid"],
    ["null for one", { uid: null }, "thingsGet: uid is missing", "uid"],
    ["a function", { uid: () => "u" }, "thingsGet: uid ", "uid"],
  ])("%s", async (_title, input, message, place) => {
    const { server, client } = await setUp(() => 200);
    const error = await rejection<UsageError>(call(client, untyped, input));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain(message);
    expect(error.place).toBe(place);
    expect(error.operation).toBe("thingsGet");
    expect(server.requests).toHaveLength(0);
  });

  test("a missing required body", async () => {
    const { client } = await setUp(() => 200);
    const operation = create as unknown as Operation<NoInput, unknown>;
    const error = await rejection<UsageError>(call(client, operation));
    expect(error.message).toBe("thingsCreate: body is missing");
  });

  test.each([
    ["a cycle", cyclic()],
    ["a bigint", { n: 1n }],
    ["a function", () => 1],
  ])("a body without JSON form: %s", async (_title, body) => {
    const { client } = await setUp(() => 200);
    const operation = create as unknown as Operation<
      { body: unknown },
      unknown
    >;
    const error = await rejection<UsageError>(
      call(client, operation, { body }),
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain("thingsCreate: body ");
    expect(error.place).toBe("body");
  });

  test("a body on GET, which fetch refuses", async () => {
    const { client } = await setUp(() => 200);
    const operation = { ...create, method: "GET" };
    const error = await rejection(
      call(client, operation, { body: { uid: "u" } }),
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toContain("body cannot be sent with GET");
  });

  test.each([
    "not a url",
    "/api",
    "ftp://example.com",
    "https://user:pass@example.com",
    "https://example.com?a=1",
    "https://example.com#a",
    "",
    undefined,
  ])("a base URL that is none: %j", (baseUrl) => {
    const make = (): unknown => createClient({ baseUrl: baseUrl as string });
    expect(make).toThrow(UsageError);
    expect(make).toThrow("baseUrl must be http(s), without");
    expect(make).not.toThrow("pass@");
  });

  test("a clone of the response that is read late is whole, whatever becomes of later calls", async () => {
    const clones: Response[] = [];
    const { client } = await setUp(
      ({ url }, response) => {
        if (url.includes("slow")) return undefined;
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"uid":"');
        setTimeout(() => response.end('u"}'), 20);
        return undefined;
      },
      {
        fetch: async (url, init) => {
          const response = await fetch(url, init);
          clones.push(response.clone());
          return response;
        },
      },
    );
    for (const uid of ["a", "b", "c"])
      expect(await call(client, get, { uid })).toEqual({ uid: "u" });
    const late = call(
      client,
      get,
      { uid: "slow" },
      { timeoutMs: 30, retries: 0 },
    );
    expect((await rejection<Error>(late)).name).toBe("TimeoutError");
    for (const clone of clones)
      expect(await clone.json()).toEqual({ uid: "u" });
    expect(clones).toHaveLength(3);
  });

  test("a call that nothing can end hands no signal to fetch", async () => {
    const signals: unknown[] = [];
    const { client } = await setUp(() => ({ body: { uid: "u" } }), {
      fetch: (url, init) => {
        signals.push(init.signal);
        return fetch(url, init);
      },
    });
    await call(client, get, { uid: "u" }, { timeoutMs: 0 });
    await call(client, get, { uid: "u" });
    const { signal } = new AbortController();
    await call(client, get, { uid: "u" }, { timeoutMs: 0, signal });
    expect(signals[0]).toBeNull();
    expect(signals[1]).toBeInstanceOf(AbortSignal);
    expect(signals[2]).toBeInstanceOf(AbortSignal);
  });

  test("what every object inherits is not an input", async () => {
    const { server, client } = await setUp(() => ({ body: {} }));
    const operation: Operation<Record<string, unknown>, unknown> = {
      ...untyped,
      path: "/v1/things",
      parameters: {
        constructor: get.parameters?.["tags"] as never,
        toString: get.parameters?.["tags"] as never,
      },
    };
    await call(client, operation, {});
    expect(server.requests[0]?.url).toBe("/v1/things");
    await call(client, operation, { constructor: "c" });
    expect(server.requests[1]?.url).toBe("/v1/things?constructor=c");
  });
});

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  value["self"] = value;
  return value;
}
