import { describe, expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import { ValidationError } from "../../runtime/typescript/errors.js";
import { type LogEntry, logging } from "../../runtime/typescript/logging.js";
import type { Middleware } from "../../runtime/typescript/middleware.js";
import { apiKey } from "../../runtime/typescript/auth.js";
import { inHeader } from "../../runtime/typescript/security.js";
import { create, get, rejection, setUp } from "./fixture.js";

describe("middleware", () => {
  test("runs in order around every attempt, with the operation and a state of the call", async () => {
    const told: string[] = [];
    const spy = (name: string): Middleware => ({
      onInput: ({ id }, input) => {
        told.push(`${name} input ${id} ${JSON.stringify(input)}`);
      },
      onRequest: (request, { attempt, state }) => {
        state.set(name, attempt);
        told.push(`${name} request ${attempt} ${request.method}`);
      },
      onResponse: (response, _request, { state }) => {
        told.push(
          `${name} response ${response.status} ${String(state.get(name))}`,
        );
      },
      onError: (error, { retryInMs }) => {
        told.push(`${name} error ${String(error.status)} ${String(retryInMs)}`);
      },
      onOutput: (_operation, data) => {
        told.push(`${name} output ${JSON.stringify(data)}`);
        return data;
      },
    });
    const { client } = await setUp(
      (_request, _response, index) =>
        index === 0 ? 503 : { body: { uid: "u" } },
      { middleware: [spy("a"), spy("b")] },
    );
    await call(client, get, { uid: "u" });
    expect(told).toEqual([
      'a input thingsGet {"uid":"u"}',
      'b input thingsGet {"uid":"u"}',
      "a request 0 GET",
      "b request 0 GET",
      "a response 503 0",
      "b response 503 0",
      "a error 503 0",
      "b error 503 0",
      "a request 1 GET",
      "b request 1 GET",
      "a response 200 1",
      "b response 200 1",
      'a output {"uid":"u"}',
      'b output {"uid":"u"}',
    ]);
  });

  test("may change the request, the response, the error and the data", async () => {
    const { server, client } = await setUp((_request, _response, index) =>
      index === 2 ? 404 : { body: { uid: "u" } },
    );
    const changing = client.with({
      middleware: [
        {
          onRequest: (request) => {
            request.url += "?trace=1";
            request.headers["x-trace"] = "1";
          },
          onResponse: (response) =>
            response.ok ? Response.json({ uid: "other" }) : undefined,
          onError: (error) => new RangeError(`own: ${error.message}`),
          onOutput: (_operation, data) => ({ ...(data as object), name: "n" }),
        },
      ],
    });
    expect(await call(changing, get, { uid: "u" })).toEqual({
      uid: "other",
      name: "n",
    });
    expect(server.requests[0]?.url).toBe("/v1/things/u?trace=1");
    expect(server.requests[0]?.headers["x-trace"]).toBe("1");
    await call(client, get, { uid: "u" });
    const error = await rejection(call(changing, get, { uid: "u" }));
    expect(error).toEqual(new RangeError("own: thingsGet: 404 Not Found"));
  });

  test("that throws ends the call with what it throws", async () => {
    const { server, client } = await setUp(() => ({ body: {} }), {
      middleware: [
        {
          onRequest: () => Promise.reject(new RangeError("no")),
        },
      ],
    });
    const error = await rejection(call(client, get, { uid: "u" }));
    expect(error).toEqual(new RangeError("no"));
    expect(server.requests).toHaveLength(0);
  });

  test("sees the request with its credentials, after they were set", async () => {
    const keys: unknown[] = [];
    const { client } = await setUp(() => ({ body: {} }), {
      auth: apiKey({ id: "k", name: "ApiKey", place: inHeader }, "k"),
      middleware: [
        {
          onRequest: ({ headers }) => {
            keys.push(headers["apikey"]);
          },
        },
      ],
    });
    await call(client, get, { uid: "u" });
    expect(keys).toEqual(["k"]);
  });
});

test("validation is asked about inputs and outputs", async () => {
  const { server, client } = await setUp(() => ({
    status: 201,
    body: { uid: 7 },
  }));
  const checked = client.with({
    validation: {
      onInput: ({ id }, input) => {
        if (typeof (input["body"] as { uid?: unknown }).uid !== "string")
          throw new ValidationError(
            "the input does not match",
            [{ path: "/body/uid", message: "must be a string" }],
            { operation: id },
          );
      },
      onOutput: ({ id }, data) => {
        if (typeof (data as { uid?: unknown }).uid !== "string")
          throw new ValidationError(
            "the response does not match",
            [{ path: "/uid", message: "must be a string" }],
            { operation: id },
          );
        return data;
      },
    },
  });
  const input = await rejection<ValidationError>(
    call(checked, create, { body: { uid: 1 } as never }),
  );
  expect(input).toBeInstanceOf(ValidationError);
  expect(input.message).toBe("thingsCreate: the input does not match");
  expect(server.requests).toHaveLength(0);
  const output = await rejection<ValidationError>(
    call(checked, create, { body: { uid: "u" } }),
  );
  expect(output.issues).toEqual([
    { path: "/uid", message: "must be a string" },
  ]);
  expect(server.requests).toHaveLength(1);
});

test("logging tells each request, response and error, with OpenTelemetry's attributes", async () => {
  const entries: LogEntry[] = [];
  const { server, client } = await setUp(
    (_request, _response, index) =>
      index === 0
        ? { status: 503, headers: { "x-internal": "1" } }
        : { body: { uid: "u" } },
    {
      middleware: [
        logging((entry) => {
          entries.push(entry);
        }),
      ],
      headers: { "X-Tenant": "t" },
    },
  );
  await call(client, get, { uid: "u" });
  const port = Number(new URL(server.url).port);
  const url = `${server.url}/v1/things/u`;
  expect(entries.map(({ event, attempt }) => `${event} ${attempt}`)).toEqual([
    "request 0",
    "response 0",
    "error 0",
    "request 1",
    "response 1",
  ]);
  expect(entries[0]).toMatchObject({
    operation: "thingsGet",
    method: "GET",
    url,
    headers: { accept: "application/json", "x-tenant": "***" },
  });
  expect(entries[2]).toMatchObject({
    status: 503,
    error: "ServerError: thingsGet: 503 Service Unavailable",
    retryInMs: 0,
  });
  expect(entries[4]?.durationMs).toBeGreaterThanOrEqual(0);
  expect(entries[4]?.attributes).toEqual({
    "http.request.method": "GET",
    "url.full": url,
    "url.template": "/v1/things/{uid}",
    "server.address": "127.0.0.1",
    "server.port": port,
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
  });
  expect(entries[2]?.attributes["error.type"]).toBe("503");
});
