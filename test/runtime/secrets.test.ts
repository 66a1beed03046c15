import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  apiKey,
  basic,
  refreshingToken,
} from "../../runtime/typescript/auth.js";
import { json } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import type { ClientOptions } from "../../runtime/typescript/client.js";
import { logging } from "../../runtime/typescript/logging.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { header, path } from "../../runtime/typescript/parameters.js";
import {
  basic as basicPlace,
  inCookie,
  inHeader,
  inQuery,
} from "../../runtime/typescript/security.js";
import { get, rejection, setUp } from "./fixture.js";

const secret = "s3cr3t";

/** Everything a program could print of a value. */
function shown(value: unknown): string {
  const error = value as Error;
  return [
    inspect(value, { depth: 12, showHidden: false }),
    JSON.stringify(value),
    String(error.stack),
    String(error),
    inspect(error.cause, { depth: 12 }),
    JSON.stringify((error as { body?: unknown }).body),
  ].join("\n");
}

const login: Operation<
  { readonly body: { readonly email: string; readonly password: string } },
  unknown
> = {
  id: "login",
  method: "POST",
  path: "/login",
  body: json,
  responses: { 200: json },
};

const refresh: Operation<
  { readonly token: string; readonly pin?: string },
  unknown
> = {
  id: "refresh",
  method: "GET",
  path: "/refresh/{token}",
  parameters: { token: path, pin: ["X-Pin", header] },
  responses: { 200: json },
  sensitive: ["pin"],
};

describe("a credential is in no error, log or inspection", () => {
  const header1 = { id: "h", name: "ApiKey", place: inHeader };
  const query = { id: "q", name: "k", place: inQuery };
  const cookie = { id: "c", name: "sid", place: inCookie };

  test.each<[string, Partial<ClientOptions>]>([
    ["header", { auth: apiKey(header1, secret) }],
    ["query", { auth: apiKey(query, secret) }],
    ["cookie", { auth: apiKey(cookie, secret) }],
    ["basic", { auth: basic({ id: "b", place: basicPlace }, "me", secret) }],
    [
      "token",
      {
        auth: refreshingToken(header1, {
          initial: { token: secret },
          lifetimeMs: 1e6,
        }),
      },
    ],
    ["default header", { headers: { authorization: secret } }],
  ])("%s", async (_title, options) => {
    const lines: unknown[] = [];
    const failures = [
      // The server tells it back, as debug pages do.
      ({
        rawHeaders,
        url,
      }: {
        rawHeaders: readonly string[];
        url: string;
      }) => ({
        status: 500,
        headers: { "content-type": "text/html", "x-echo": url },
        body: `<pre>${url}\n${rawHeaders.join("\n")}</pre>`,
      }),
      ({
        rawHeaders,
        url,
      }: {
        rawHeaders: readonly string[];
        url: string;
      }) => ({
        status: 400,
        body: { code: "E", message: url + rawHeaders.join() },
      }),
      () => ({ body: "<html>" }),
    ];
    for (const fail of failures) {
      const { client } = await setUp((request) => fail(request), {
        ...options,
        retries: 1,
        middleware: [
          logging((entry) => {
            lines.push(entry);
          }),
        ],
      });
      const text = shown(await rejection(call(client, get, { uid: "u" })));
      expect(text).not.toContain(secret);
      expect(shown(client)).not.toContain(secret);
      expect(shown(options.auth ?? {})).not.toContain(secret);
    }
    const { server, client } = await setUp(() => 200, {
      ...options,
      retries: 0,
    });
    await server.close();
    const text = shown(await rejection(call(client, get, { uid: "u" })));
    expect(text).not.toContain(secret);
    expect(lines.length).toBeGreaterThan(0);
    expect(shown(lines)).not.toContain(secret);
  });

  test("a password in a body and a token in a path are in none either", async () => {
    const { client } = await setUp(
      ({ url, body, headers }) => ({
        status: 400,
        body: {
          code: "E",
          message: `cannot: ${url} ${body.toString()} ${String(headers["x-pin"])}`,
        },
      }),
      { retries: 0 },
    );
    const first = await rejection(
      call(client, login, {
        body: { email: "me@example.com", password: secret },
      }),
    );
    expect(shown(first)).not.toContain(secret);
    expect(shown(first)).toContain("me@example.com");
    const second = await rejection(
      call(client, refresh, { token: `a/${secret}`, pin: `${secret}-2` }),
    );
    expect(shown(second)).not.toContain(secret);
    expect(shown(second)).toContain("/refresh/***");
  });

  test("what cannot be sent is not shown", async () => {
    const { client } = await setUp(() => 200);
    const error = await rejection(
      call(client, refresh, { token: "t", pin: `${secret}\r\n` }),
    );
    expect(error.message).toBe(
      "refresh: header x-pin has an invalid character",
    );
    expect(shown(error)).not.toContain(secret);
  });
});
