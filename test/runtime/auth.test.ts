import { describe, expect, test } from "vitest";
import {
  apiKey,
  type AuthProvider,
  basic,
  bearer,
  refreshingToken,
} from "../../runtime/typescript/auth.js";
import { json } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { innerScope } from "../../runtime/typescript/scope.js";
import {
  AbortError,
  type ApiError,
  UnauthorizedError,
  UsageError,
} from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { path } from "../../runtime/typescript/parameters.js";
import {
  basic as basicPlace,
  bearer as bearerPlace,
  inCookie,
  inHeader,
  inQuery,
  type SecurityScheme,
} from "../../runtime/typescript/security.js";
import { get, rejection, setUp } from "./fixture.js";
import type { Answer, RawRequest } from "./server.js";

const key: SecurityScheme = { id: "key", name: "ApiKey", place: inHeader };
const token: SecurityScheme = {
  id: "token",
  name: "Authorization",
  place: inHeader,
};

describe("credentials go where their scheme says", () => {
  test.each<[string, AuthProvider, (request: RawRequest) => unknown, string]>([
    ["header", apiKey(key, "s3"), (r) => r.headers["apikey"], "s3"],
    [
      "query",
      apiKey({ id: "q", name: "api key", place: inQuery }, "a&b"),
      (r) => r.url,
      "/v1/things/u?tags=x&api%20key=a%26b",
    ],
    [
      "cookie",
      apiKey({ id: "c", name: "sid", place: inCookie }, "a;b"),
      (r) => r.headers.cookie,
      "sid=a%3Bb",
    ],
    [
      "bearer",
      bearer({ id: "b", place: bearerPlace }, "t0k"),
      (r) => r.headers.authorization,
      "Bearer t0k",
    ],
    [
      "basic",
      basic({ id: "b", place: basicPlace }, "Aladdin", "open sesame"),
      (r) => r.headers.authorization,
      "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    ],
    [
      "basic in UTF-8",
      basic({ id: "b", place: basicPlace }, "test", "123£"),
      (r) => r.headers.authorization,
      "Basic dGVzdDoxMjPCow==",
    ],
    [
      "raw token",
      apiKey(token, () => Promise.resolve("raw")),
      (r) => r.headers.authorization,
      "raw",
    ],
  ])("%s", async (_title, auth, found, want) => {
    const { server, client } = await setUp(() => ({ body: {} }), { auth });
    await call(client, get, { uid: "u", tags: ["x"] });
    expect(found(server.requests[0] as RawRequest)).toBe(want);
  });

  test("a line break in one is refused, and not shown", async () => {
    const { server, client } = await setUp(() => 200, {
      auth: apiKey(key, "s3cr3t\r\nx: y"),
    });
    const error = await rejection<UsageError>(call(client, get, { uid: "u" }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(
      "thingsGet: header apikey has an invalid character",
    );
    expect(server.requests).toHaveLength(0);
  });
});

describe("what an operation needs", () => {
  const secured = (security: Operation<unknown, unknown>["security"]) => ({
    ...get,
    ...(security && { security }),
  });

  test.each<
    [
      string,
      Operation<unknown, unknown>["security"],
      readonly AuthProvider[],
      object,
    ]
  >([
    [
      "the first alternative that can be met",
      [[token], [key]],
      [apiKey(key, "k")],
      { apikey: "k" },
    ],
    [
      "all schemes of an alternative",
      [[key, token]],
      [apiKey(token, "t"), apiKey(key, "k")],
      { apikey: "k", authorization: "t" },
    ],
    ["none for a public operation", [], [apiKey(key, "k")], {}],
    [
      "what there is where it is optional",
      [[], [key]],
      [apiKey(key, "k")],
      { apikey: "k" },
    ],
    ["none where it is optional", [[key], []], [apiKey(token, "t")], {}],
    [
      "the first provider by default",
      undefined,
      [apiKey(key, "k"), apiKey(token, "t")],
      { apikey: "k" },
    ],
  ])("%s", async (_title, security, auth, want) => {
    const { server, client } = await setUp(() => ({ body: {} }), { auth });
    await call(client, secured(security), { uid: "u" });
    const { apikey, authorization } = server.requests[0]?.headers ?? {};
    expect({
      ...(apikey !== undefined && { apikey }),
      ...(authorization !== undefined && { authorization }),
    }).toEqual(want);
  });

  test("the client's default stands for operations that state none", async () => {
    const { server, client } = await setUp(() => ({ body: {} }), {
      auth: [apiKey(key, "k"), apiKey(token, "t")],
      security: [[token]],
    });
    await call(client, get, { uid: "u" });
    expect(server.requests[0]?.headers.authorization).toBe("t");
    expect(server.requests[0]?.headers["apikey"]).toBeUndefined();
  });

  test("that cannot be met is a UsageError that says what is", async () => {
    const { client } = await setUp(() => 200, { auth: apiKey(key, "k") });
    const other: SecurityScheme = { id: "other", place: bearerPlace };
    const error = await rejection(
      call(client, secured([[token, other], [other]]), { uid: "u" }),
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(
      "thingsGet: needs credentials for token+other or other",
    );
  });
});

/** A server with a login that gives tokens t1, t2, …, and things that want one of those accepted. */
async function tokenServer(
  accepted: (token: string | undefined) => boolean,
  lifetime: { readonly now?: () => number } = {},
) {
  let issued = 0;
  const logins: string[] = [];
  const answer = async (request: RawRequest): Promise<Answer> => {
    if (request.url.startsWith("/v1/auth/")) {
      logins.push(request.url);
      await new Promise((resolve) => setTimeout(resolve, 20));
      issued += 1;
      return { body: { Authorization: `t${issued}` } };
    }
    const given = request.headers.authorization;
    return accepted(given)
      ? { body: { uid: "u", name: given } }
      : { status: 401, body: { code: "InvalidToken" } };
  };
  const login: Operation<Record<string, never>, { Authorization: string }> = {
    id: "login",
    method: "POST",
    path: "/v1/auth/authenticate",
    responses: { 200: json },
    security: [],
  };
  const refresh: Operation<{ token: string }, { Authorization: string }> = {
    id: "refresh",
    method: "GET",
    path: "/v1/auth/refresh/{token}",
    parameters: { token: path },
    responses: { 200: json },
    security: [],
  };
  const auth = refreshingToken(token, {
    login: async (client) => ({
      token: (await call(client, login)).Authorization,
    }),
    refresh: async (client, last) => ({
      token: (await call(client, refresh, { token: last.token })).Authorization,
    }),
    lifetimeMs: 900_000,
    ...lifetime,
  });
  const { server, client } = await setUp(answer, { auth });
  return { server, client, logins };
}

describe("a token that lives for 15 minutes", () => {
  test("is got once for all calls that wait for it", async () => {
    const { client, logins } = await tokenServer(() => true);
    const things = await Promise.all(
      Array.from({ length: 20 }, () => call(client, get, { uid: "u" })),
    );
    expect(new Set(things.map(({ name }) => name))).toEqual(new Set(["t1"]));
    expect(logins).toEqual(["/v1/auth/authenticate"]);
  });

  test("is renewed ahead of its end, and shared by derived clients", async () => {
    let now = 0;
    const { client, logins } = await tokenServer(() => true, {
      now: () => now,
    });
    await call(client, get, { uid: "u" });
    now = 830_000;
    await call(client, get, { uid: "u" });
    expect(logins).toHaveLength(1);
    now = 841_000;
    const derived = client.with({ scope: innerScope("project", "P", "1") });
    const things = await Promise.all(
      Array.from({ length: 5 }, () => call(derived, get, { uid: "u" })),
    );
    expect(things.map(({ name }) => name)).toEqual(Array(5).fill("t2"));
    expect(logins).toEqual(["/v1/auth/authenticate", "/v1/auth/refresh/t1"]);
    now += 830_000;
    expect((await call(client, get, { uid: "u" })).name).toBe("t2");
  });

  test("20 parallel 401s cause one refresh, and each call is sent once more", async () => {
    const { server, client, logins } = await tokenServer(
      (given) => given !== "t1",
    );
    const things = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        call(client, get, { uid: `u${index}` }),
      ),
    );
    expect(things.map(({ name }) => name)).toEqual(Array(20).fill("t2"));
    expect(logins).toEqual(["/v1/auth/authenticate", "/v1/auth/refresh/t1"]);
    const sent = server.requests
      .filter(({ url }) => url.startsWith("/v1/things"))
      .map(({ url, headers }) => `${url} ${headers.authorization ?? ""}`)
      .sort();
    expect(sent).toEqual(
      Array.from({ length: 20 }, (_, index) => [
        `/v1/things/u${index} t1`,
        `/v1/things/u${index} t2`,
      ])
        .flat()
        .sort(),
    );
  });

  test("a second 401 surfaces", async () => {
    const { server, client, logins } = await tokenServer(() => false);
    const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error.code).toBe("InvalidToken");
    expect(logins).toHaveLength(2);
    expect(
      server.requests.filter(({ url }) => url.startsWith("/v1/things")),
    ).toHaveLength(2);
  });

  test("where it cannot be renewed, the 401 surfaces with that as its cause", async () => {
    const { client } = await setUp(
      ({ url }) =>
        url.startsWith("/login")
          ? { status: 403, body: { code: "Locked" } }
          : 401,
      {
        auth: refreshingToken(token, {
          initial: { token: "old" },
          login: (bare) =>
            call(bare, {
              id: "login",
              method: "GET",
              path: "/login",
              responses: { 200: json },
            } as Operation<Record<string, never>, { token: string }>),
          lifetimeMs: 900_000,
        }),
      },
    );
    const error = await rejection<ApiError>(call(client, get, { uid: "u" }));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error.operation).toBe("thingsGet");
    expect((error.cause as ApiError).code).toBe("Locked");
  });

  test("a login that fails is what the call rejects with", async () => {
    const { client } = await setUp(() => ({
      status: 403,
      body: { code: "Locked" },
    }));
    const auth = refreshingToken(token, {
      login: (bare) => call(bare, get, { uid: "login" }) as never,
      lifetimeMs: 1000,
    });
    const error = await rejection<ApiError>(
      call(client.with({ auth }), get, { uid: "u" }),
    );
    expect(error.code).toBe("Locked");
  });

  test("a refresh that fails leaves the token in use while it is good", async () => {
    let now = 0;
    let fails = false;
    const { server, client } = await setUp(({ headers }) => ({
      body: { uid: "u", name: headers.authorization },
    }));
    const auth = refreshingToken(token, {
      login: () =>
        fails
          ? Promise.reject(new Error("down"))
          : Promise.resolve({ token: "t1" }),
      lifetimeMs: 1000,
      now: () => now,
    });
    const authed = client.with({ auth });
    await call(authed, get, { uid: "u" });
    fails = true;
    now = 950;
    expect((await call(authed, get, { uid: "u" })).name).toBe("t1");
    now = 1001;
    expect(await rejection(call(authed, get, { uid: "u" }))).toEqual(
      new Error("down"),
    );
    expect(server.requests).toHaveLength(2);
  });

  test("a caller who gives up does not wait for it, nor stop it", async () => {
    const { client, logins } = await tokenServer(() => true);
    const controller = new AbortController();
    const given = call(
      client,
      get,
      { uid: "u" },
      { signal: controller.signal },
    );
    const other = call(client, get, { uid: "v" });
    controller.abort();
    expect(await rejection(given)).toBeInstanceOf(AbortError);
    expect((await other).name).toBe("t1");
    expect(logins).toHaveLength(1);
  });
});

test("a function that gives another credential on 401 is asked once more", async () => {
  const keys = ["old", "new", "never"];
  const { server, client } = await setUp(
    ({ headers }) => (headers["apikey"] === "new" ? { body: {} } : 401),
    { auth: apiKey(key, () => keys.shift() ?? "") },
  );
  keys.splice(1, 0, "new");
  await call(client, get, { uid: "u" });
  expect(server.requests.map(({ headers }) => headers["apikey"])).toEqual([
    "old",
    "new",
  ]);
});
