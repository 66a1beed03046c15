import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { call, isApiError, safe } from "../../runtime/typescript/call.js";
import { createClient } from "../../runtime/typescript/client.js";
import {
  AbortError,
  ApiError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  SdkError,
  ServerError,
  TimeoutError,
  UnauthorizedError,
  UnprocessableError,
} from "../../runtime/typescript/errors.js";
import { create, get, type Problem, rejection, setUp } from "./fixture.js";

describe("a response that is no success", () => {
  test("rejects with an Error that says everything", async () => {
    const { server, client } = await setUp(() => ({
      status: 429,
      headers: { "x-request-id": "r-9", "retry-after": "3" },
      body: { code: "TooMany", message: "slow down" },
    }));
    const error = await rejection<ApiError>(
      call(client, get, { uid: "u" }, { retries: 0 }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.name).toBe("RateLimitError");
    expect(error.message).toBe(
      "thingsGet: 429 Too Many Requests: TooMany: slow down",
    );
    expect(error.status).toBe(429);
    expect(error.code).toBe("TooMany");
    expect(error.requestId).toBe("r-9");
    expect(error.retryAfterMs).toBe(3000);
    expect(error.isRetryable).toBe(true);
    expect(error.headers.get("retry-after")).toBe("3");
    expect(error.body).toEqual({ code: "TooMany", message: "slow down" });
    expect(error.operation).toBe("thingsGet");
    expect(error.request).toEqual({
      method: "GET",
      url: `${server.url}/v1/things/u`,
    });
    expect(error.stack).toContain("slow down");
  });

  test.each([
    [400, BadRequestError, false],
    [401, UnauthorizedError, false],
    [403, ForbiddenError, false],
    [404, NotFoundError, false],
    [408, ApiError, true],
    [409, ConflictError, false],
    [418, ApiError, false],
    [422, UnprocessableError, false],
    [429, RateLimitError, true],
    [500, ServerError, true],
    [503, ServerError, true],
    [304, ApiError, false],
  ])("%i is a %o", async (status, kind, retryable) => {
    const { client } = await setUp(() => status);
    const error = await rejection<ApiError>(
      call(client, get, { uid: "u" }, { retries: 0 }),
    );
    expect(error.constructor).toBe(kind);
    expect(error.status).toBe(status);
    expect(error.isRetryable).toBe(retryable);
    expect(error.body).toBeUndefined();
  });

  test.each([
    ["text/html", "<h1>Bad Gateway</h1>", "<h1>Bad Gateway</h1>"],
    ["application/json", "{broken", "{broken"],
    [
      "application/problem+json",
      '{"type":"about:blank","detail":"no"}',
      { type: "about:blank", detail: "no" },
    ],
    ["text/plain", '{"code":"X"}', { code: "X" }],
    ["application/json", "", undefined],
  ])("its body is read whatever it is: %s %j", async (type, body, want) => {
    const { client } = await setUp(() => ({
      status: 502,
      headers: { "content-type": type },
      body,
    }));
    const error = await rejection<ApiError>(
      call(client, get, { uid: "u" }, { retries: 0 }),
    );
    expect(error).toBeInstanceOf(ServerError);
    expect(error.status).toBe(502);
    expect(error.body).toEqual(want);
  });

  test("code and message are where the API has them", async () => {
    const { client } = await setUp(
      () => ({ status: 400, body: { fault: { id: 7, text: "no" } } }),
      { errors: { code: ["fault", "id"], message: ["fault", "text"] } },
    );
    const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
    expect(error.code).toBe("7");
    expect(error.message).toBe("thingsGet: 400 Bad Request: 7: no");
  });

  test("is typed by its status", async () => {
    const { client } = await setUp(() => ({
      status: 404,
      body: { missing: "u" },
    }));
    const { data, error, response } = await safe(
      call(client, get, { uid: "u" }),
    );
    expect(response?.status).toBe(404);
    expect(data).toBeUndefined();
    if (!error) throw new Error("no error");
    switch (error.status) {
      case 404:
        expectTypeOf(error.body).toEqualTypeOf<{ readonly missing: string }>();
        expect(error.body.missing).toBe("u");
        break;
      case 500:
        expectTypeOf(error.body).toEqualTypeOf<Problem>();
        throw new Error("not this one");
      case undefined:
        expectTypeOf(error.kind).not.toEqualTypeOf<"api">();
        throw new Error("not this one");
      default:
        throw new Error("not this one");
    }
  });

  test("isApiError narrows a caught value to those of an operation", async () => {
    const { client } = await setUp(() => ({
      status: 404,
      body: { missing: "u" },
    }));
    const error = await rejection<unknown>(call(client, get, { uid: "u" }));
    expect(isApiError(error, create)).toBe(false);
    expect(isApiError(new Error("other"))).toBe(false);
    if (!isApiError(error, get)) throw new Error("not narrowed");
    if (error.status === 404) expect(error.body.missing).toBe("u");
    else throw new Error("not this one");
  });

  test("safe gives data too, and throws what is not of a call", async () => {
    const { client } = await setUp(() => ({ body: { uid: "u" } }));
    const found = await safe(call(client, get, { uid: "u" }));
    expect(found.data).toEqual({ uid: "u" });
    expect(found.error).toBeUndefined();
    expect(found.response?.status).toBe(200);
    const bug = client.with({
      middleware: [
        {
          onRequest: () => {
            throw new RangeError("bug");
          },
        },
      ],
    });
    expect(await rejection(safe(call(bug, get, { uid: "u" })))).toBeInstanceOf(
      RangeError,
    );
  });
});

describe("failures without a response are told apart", () => {
  test("a server that is not there", async () => {
    const { server, client } = await setUp(() => 200);
    await server.close();
    const error = await rejection<NetworkError>(
      call(client, get, { uid: "u" }, { retries: 0 }),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.kind).toBe("network");
    expect(error.message).toContain("thingsGet: ");
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.status).toBeUndefined();
  });

  test("a connection that breaks while the body comes", async () => {
    const { client } = await setUp((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 10);
      return undefined;
    });
    const error = await rejection(
      call(client, get, { uid: "u" }, { retries: 0 }),
    );
    expect(error).toBeInstanceOf(NetworkError);
  });

  test("an answer that does not come in time", async () => {
    const { client } = await setUp(() => undefined);
    const error = await rejection<TimeoutError>(
      call(client, get, { uid: "u" }, { timeoutMs: 30, retries: 0 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe("thingsGet: not done in time (30 ms)");
  });

  test("a body that does not come in time", async () => {
    const { client } = await setUp((_request, response) => {
      response.writeHead(200);
      response.write("{");
      return undefined;
    });
    const error = await rejection(
      call(client, get, { uid: "u" }, { timeoutMs: 50, retries: 0 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
  });

  test("a caller who gives up", async () => {
    const { client } = await setUp(() => undefined);
    const reason = new Error("changed my mind");
    const early = await rejection<AbortError>(
      call(client, get, { uid: "u" }, { signal: AbortSignal.abort(reason) }),
    );
    expect(early).toBeInstanceOf(AbortError);
    expect(early.name).toBe("AbortError");
    expect(early.cause).toBe(reason);
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 20);
    const late = await rejection<AbortError>(
      call(client, get, { uid: "u" }, { signal: controller.signal }),
    );
    expect(late).toBeInstanceOf(AbortError);
    expect(late.cause).toBe(reason);
  });
});

test("an inspected error is short: neither headers nor response are in it", async () => {
  const { client } = await setUp(() => ({
    status: 500,
    headers: { "set-cookie": "session=s3cr3t" },
    body: { code: "E" },
  }));
  const error = await rejection(
    call(client, get, { uid: "u" }, { retries: 0 }),
  );
  for (const shown of [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    String(error.stack),
  ])
    expect(shown).not.toContain("s3cr3t");
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ServerError",
    status: 500,
    code: "E",
  });
});

test("a client tells nothing of what it was made with", () => {
  const client = createClient({
    baseUrl: "https://example.com",
    headers: { "x-key": "s3cr3t" },
  });
  expect(inspect(client, { depth: 9 })).not.toContain("s3cr3t");
  expect(JSON.stringify(client)).not.toContain("s3cr3t");
});
