import { describe, expect, test } from "vitest";
import { binary, json } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import {
  AbortError,
  ApiError,
  NetworkError,
  ServerError,
  TimeoutError,
} from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import {
  createBudget,
  retryAfter,
  retryDelay,
} from "../../runtime/typescript/retry.js";
import { create, get, rejection, setUp } from "./fixture.js";
import type { Handler } from "./server.js";

/** Fails so many times, then succeeds. */
function failing(
  times: number,
  failure: Awaited<ReturnType<Handler>>,
): Handler {
  return (_request, response, index) => {
    if (index >= times) return { body: { uid: "u" } };
    if (failure !== undefined) return failure;
    response.destroy();
    return undefined;
  };
}

const post = (body = { uid: "u" }) => ({ body });

describe("which failures are tried again", () => {
  test.each([
    ["GET 408", get, 408, 3],
    ["GET 429", get, 429, 3],
    ["GET 500", get, 500, 3],
    ["GET 502", get, 502, 3],
    ["GET 503", get, 503, 3],
    ["GET 504", get, 504, 3],
    ["GET reset", get, undefined, 3],
    ["GET 400", get, 400, 1],
    ["GET 404", get, 404, 1],
    ["GET 409", get, 409, 1],
    ["PUT 500", { ...create, method: "PUT" }, 500, 3],
    ["DELETE 500", { ...get, method: "DELETE" }, 500, 3],
    ["POST 429", create, 429, 3],
    ["POST 503", create, 503, 3],
    ["POST 500", create, 500, 1],
    ["POST 502", create, 502, 1],
    ["POST 408", create, 408, 1],
    ["POST reset", create, undefined, 1],
    ["PATCH 500", { ...create, method: "PATCH" }, 500, 1],
  ] as const)("%s", async (_title, operation, status, attempts) => {
    const { server, client } = await setUp(failing(9, status));
    const error = await rejection(
      call(client, operation as typeof create & typeof get, {
        uid: "u",
        ...post(),
      }),
    );
    expect(error).toBeInstanceOf(
      status === undefined ? NetworkError : ApiError,
    );
    expect(server.requests).toHaveLength(attempts);
  });

  test("a POST whose connection was refused is sent when the server is there", async () => {
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    });
    let attempts = 0;
    const { client } = await setUp(() => 200, {
      fetch: () =>
        ++attempts < 3
          ? Promise.reject(refused)
          : Promise.resolve(Response.json({ uid: "u" }, { status: 201 })),
    });
    expect(await call(client, create, post())).toEqual({ uid: "u" });
    expect(attempts).toBe(3);
  });

  test("409 where the policy says so", async () => {
    const { server, client } = await setUp(failing(1, 409), {
      retry: { conflict: true, random: () => 0 },
    });
    await call(client, get, { uid: "u" });
    expect(server.requests).toHaveLength(2);
  });

  test("a body that broke off is read again", async () => {
    const { server, client } = await setUp((_request, response, index) => {
      if (index > 0) return { body: { uid: "u" } };
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 5);
      return undefined;
    });
    expect(await call(client, get, { uid: "u" })).toEqual({ uid: "u" });
    expect(server.requests).toHaveLength(2);
  });

  test("an attempt that took too long", async () => {
    const { server, client } = await setUp((_request, _response, index) =>
      index > 0 ? { body: { uid: "u" } } : undefined,
    );
    await call(client, get, { uid: "u" }, { timeoutMs: 400 });
    expect(server.requests).toHaveLength(2);
  });

  test("as often as the client or the call says", async () => {
    const { server, client } = await setUp(failing(4, 500), { retries: 4 });
    await call(client, get, { uid: "u" });
    expect(server.requests).toHaveLength(5);
    const none = await setUp(failing(4, 500), { retries: 4 });
    await rejection(call(none.client, get, { uid: "u" }, { retries: 0 }));
    expect(none.server.requests).toHaveLength(1);
  });
});

describe("an idempotency key", () => {
  test("lets a POST be repeated, and stays the same", async () => {
    const { server, client } = await setUp(failing(2, undefined));
    await call(client, create, post(), { idempotencyKey: "k-1" });
    expect(
      server.requests.map(({ headers, body }) => [
        headers["idempotency-key"],
        body.toString(),
      ]),
    ).toEqual(Array(3).fill(["k-1", '{"uid":"u"}']));
  });

  test("is made for each call where the client says how, under the API's own name", async () => {
    let made = 0;
    const { server, client } = await setUp(failing(1, 500), {
      idempotencyKey: () => `made-${++made}`,
      idempotencyHeader: "X-Request-Key",
    });
    await call(client, create, post());
    await call(client, create, post());
    await call(client, get, { uid: "u" });
    expect(
      server.requests.map(({ headers }) => headers["x-request-key"]),
    ).toEqual(["made-1", "made-1", "made-2", undefined]);
  });
});

describe("a body", () => {
  const upload: Operation<{ readonly body: unknown }, unknown> = {
    id: "upload",
    method: "PUT",
    path: "/upload",
    body: binary,
    responses: { 200: json },
  };

  test("that is a stream is sent once; a function gives it anew", async () => {
    const { server, client } = await setUp(failing(2, 500));
    const open = (): ReadableStream<Uint8Array> =>
      new Blob(["stream"]).stream() as ReadableStream<Uint8Array>;
    await rejection(call(client, upload, { body: open() }));
    expect(server.requests).toHaveLength(1);
    const other = await setUp(failing(2, 500));
    await call(other.client, upload, { body: open });
    expect(other.server.requests.map(({ body }) => body.toString())).toEqual([
      "stream",
      "stream",
      "stream",
    ]);
  });
});

describe("Retry-After", () => {
  test.each([
    ["seconds", { "retry-after": "1" }],
    ["milliseconds", { "retry-after-ms": "1000" }],
    [
      "a date, by the server's clock",
      {
        date: "Sat, 04 Apr 2026 10:00:00 GMT",
        "retry-after": "Sat, 04 Apr 2026 10:00:01 GMT",
      },
    ],
  ])("%s: waits, and succeeds", async (_title, headers) => {
    const { server, client } = await setUp(
      failing(1, { status: 429, headers }),
    );
    const before = performance.now();
    await call(client, get, { uid: "u" });
    const waited = performance.now() - before;
    expect(waited).toBeGreaterThanOrEqual(990);
    expect(waited).toBeLessThan(1900);
    expect(server.requests).toHaveLength(2);
  });

  test("is never waited for beyond the deadline: the error comes at once", async () => {
    const { server, client } = await setUp(
      failing(1, { status: 429, headers: { "retry-after": "2" } }),
    );
    const before = performance.now();
    const error = await rejection<ApiError>(
      call(client, get, { uid: "u" }, { deadlineMs: 1500 }),
    );
    expect(error.status).toBe(429);
    expect(error.retryAfterMs).toBe(2000);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [{ "retry-after": "5" }, 5000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after": "-1" }, undefined],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after-ms": "250", "retry-after": "5" }, 250],
    [{ "retry-after-ms": "x", "retry-after": "5" }, 5000],
    [{ "retry-after": new Date(90_000).toUTCString() }, 60_000],
    [{ "retry-after": new Date(0).toUTCString() }, 0],
    [
      {
        "retry-after": new Date(90_000).toUTCString(),
        date: new Date(80_000).toUTCString(),
      },
      10_000,
    ],
  ])("%j is %s ms", (headers, want) => {
    const known = new Headers(headers as Record<string, string>);
    expect(retryAfter(known, 30_000)).toBe(want);
  });
});

describe("the wait", () => {
  interface Failure {
    readonly attempt: number;
    readonly remainingMs: number;
  }
  const wait = (failure: Partial<Failure>, random: number): number | null =>
    retryDelay(
      new NetworkError("reset"),
      failure.attempt ?? 0,
      true,
      failure.remainingMs ?? Infinity,
      { random: () => random },
      createBudget(),
    );

  test("doubles from 0.5 s to 8 s, fully jittered", () => {
    const longest = [0, 1, 2, 3, 4, 5, 6].map((attempt) =>
      wait({ attempt }, 1),
    );
    expect(longest).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(wait({ attempt: 3 }, 0.25)).toBe(1000);
    expect(wait({ attempt: 3 }, 0)).toBe(0);
  });

  test("fits before the deadline, or there is none", () => {
    expect(wait({ remainingMs: 400 }, 1)).toBeNull();
    expect(wait({ remainingMs: 600 }, 1)).toBe(500);
    expect(wait({ remainingMs: -1 }, 0)).toBeNull();
  });

  test("uses up a budget that all clients derived from one share", async () => {
    const budget = createBudget();
    const granted = Array.from({ length: 150 }, () =>
      retryDelay(new NetworkError("reset"), 0, true, Infinity, {}, budget),
    ).filter((delay) => delay !== null);
    expect(granted).toHaveLength(100);
    const { server, client } = await setUp(() => 500);
    for (let index = 0; index < 60; index++)
      await rejection(
        call(client.with({ headers: { n: String(index) } }), get, {
          uid: "u",
        }),
      );
    expect(server.requests.length).toBe(60 + 100);
  });
});

describe("time and patience", () => {
  test("the deadline ends the call, whatever it is doing", async () => {
    const { client } = await setUp(() => undefined);
    const before = performance.now();
    const error = await rejection(
      call(client, get, { uid: "u" }, { deadlineMs: 60 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toContain("not done in time");
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test("the deadline counts attempts together", async () => {
    const { server, client } = await setUp(() => undefined);
    const error = await rejection(
      call(
        client,
        get,
        { uid: "u" },
        { timeoutMs: 60, deadlineMs: 150, retries: 9 },
      ),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  test("a signal ends the wait at once", async () => {
    const controller = new AbortController();
    let aborted = Infinity;
    const { server, client } = await setUp(
      () => {
        setTimeout(() => {
          aborted = performance.now();
          controller.abort();
        }, 50);
        return 503;
      },
      { retry: { random: () => 1, baseMs: 60_000, capMs: 60_000 } },
    );
    const error = await rejection(
      call(client, get, { uid: "u" }, { signal: controller.signal }),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(performance.now() - aborted).toBeLessThan(1000);
    expect(server.requests).toHaveLength(1);
  });

  test("a signal ends the reading of a body, and its socket", async () => {
    const { server, client } = await setUp((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write("{");
      return undefined;
    });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 50);
    const error = await rejection(
      call(client, get, { uid: "u" }, { signal: controller.signal }),
    );
    expect(error).toBeInstanceOf(AbortError);
    await expect.poll(() => server.requests[0]?.isOpen()).toBe(false);
  });

  test("a signal is listened to once, however many calls wait for it", async () => {
    const { client } = await setUp(failing(1, 500));
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    };
    await Promise.all(
      Array.from({ length: 30 }, () =>
        call(client, get, { uid: "u" }, { signal }),
      ),
    );
    expect(listeners).toBe(1);
    const waits = Array.from({ length: 30 }, () =>
      rejection(call(client, get, { uid: "u" }, { signal })),
    );
    controller.abort();
    for (const error of await Promise.all(waits))
      expect(error).toBeInstanceOf(AbortError);
  });
});

test("the last error surfaces", async () => {
  const statuses = [500, 502, 503];
  const { client } = await setUp((_request, _response, index) => ({
    status: statuses[index] ?? 200,
  }));
  const error = await rejection<ServerError>(call(client, get, { uid: "u" }));
  expect(error).toBeInstanceOf(ServerError);
  expect(error.status).toBe(503);
});
