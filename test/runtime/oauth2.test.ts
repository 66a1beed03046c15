import { describe, expect, test } from "vitest";
import { call } from "../../runtime/typescript/call.js";
import {
  type ApiError,
  DecodeError,
  UsageError,
} from "../../runtime/typescript/errors.js";
import {
  clientCredentials,
  refreshToken,
} from "../../runtime/typescript/oauth2.js";
import {
  bearer,
  type SecurityScheme,
} from "../../runtime/typescript/security.js";
import { get, rejection, setUp } from "./fixture.js";
import { listen, type RecordingServer } from "./server.js";

const scheme: SecurityScheme = { id: "oauth", place: bearer };

/** An authorization server that gives tokens a1, a2, … */
async function authServer(answer: object = {}): Promise<RecordingServer> {
  let issued = 0;
  return listen(() => {
    issued += 1;
    return {
      body: { access_token: `a${issued}`, expires_in: 3600, ...answer },
    };
  });
}

describe("client credentials", () => {
  test("are exchanged for a token, which is used and renewed on 401", async () => {
    const server = await authServer();
    const api = await setUp(
      ({ headers }) =>
        headers.authorization === "Bearer a2" ? { body: { uid: "u" } } : 401,
      {
        headers: { "x-api-only": "s3cr3t" },
        auth: clientCredentials(scheme, {
          tokenUrl: `${server.url}/oauth/token?tenant=1`,
          clientId: "me:&",
          clientSecret: "s e",
          scopes: ["read", "write"],
          parameters: { audience: "api" },
        }),
      },
    );
    await Promise.all(
      Array.from({ length: 3 }, () => call(api.client, get, { uid: "u" })),
    );
    expect(server.requests).toHaveLength(2);
    const [request] = server.requests;
    expect(request?.url).toBe("/oauth/token?tenant=1");
    expect(request?.headers["content-type"]).toBe(
      "application/x-www-form-urlencoded",
    );
    expect(request?.body.toString()).toBe(
      "grant_type=client_credentials&scope=read+write&audience=api",
    );
    expect(request?.headers.authorization).toBe(
      `Basic ${btoa("me%3A%26:s%20e")}`,
    );
    expect(request?.rawHeaders.join()).not.toContain("s3cr3t");
    await server.close();
  });

  test("go into the body where the server wants them there", async () => {
    const server = await authServer();
    const api = await setUp(() => ({ body: {} }), {
      auth: clientCredentials(scheme, {
        tokenUrl: server.url,
        clientId: "me",
        clientSecret: "s",
        authentication: "body",
      }),
    });
    await call(api.client, get, { uid: "u" });
    expect(server.requests[0]?.body.toString()).toBe(
      "grant_type=client_credentials&client_id=me&client_secret=s",
    );
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    await server.close();
  });

  test("that are refused, or a grant without a token, are typed errors without the secret", async () => {
    const refusing = await listen(({ body }) => ({
      status: 401,
      body: { error: "invalid_client", error_description: body.toString() },
    }));
    const auth = clientCredentials(scheme, {
      tokenUrl: refusing.url,
      clientId: "me",
      clientSecret: "s3cr3t",
      authentication: "body",
    });
    const api = await setUp(() => ({ body: {} }), { auth });
    const refused = await rejection<ApiError>(
      call(api.client, get, { uid: "u" }),
    );
    expect(refused.status).toBe(401);
    expect(JSON.stringify(refused)).not.toContain("s3cr3t");
    await refusing.close();
    const empty = await authServer({ access_token: undefined });
    const nothing = await rejection(
      call(
        api.client.with({
          auth: clientCredentials(scheme, {
            tokenUrl: empty.url,
            clientId: "me",
          }),
        }),
        get,
        { uid: "u" },
      ),
    );
    expect(nothing).toBeInstanceOf(DecodeError);
    await empty.close();
    const wrong = await rejection(
      call(
        api.client.with({
          auth: clientCredentials(scheme, {
            tokenUrl: "http://[",
            clientId: "me",
          }),
        }),
        get,
        { uid: "u" },
      ),
    );
    expect(wrong).toBeInstanceOf(UsageError);
  });
});

test("a refresh token is exchanged, and replaced by the one the server gives", async () => {
  let count = 0;
  const server = await listen(({ body }) => {
    count += 1;
    const given = new URLSearchParams(body.toString()).get("refresh_token");
    return {
      body: {
        access_token: `a${count}-${String(given)}`,
        refresh_token: `r${count}`,
      },
    };
  });
  const used: (string | undefined)[] = [];
  const api = await setUp(
    ({ headers }) => {
      used.push(headers.authorization);
      return used.length < 3 ? 401 : { body: {} };
    },
    {
      auth: refreshToken(
        scheme,
        { tokenUrl: server.url, clientId: "me" },
        { token: "first", refreshToken: "r0" },
      ),
    },
  );
  await rejection(call(api.client, get, { uid: "u" }));
  await call(api.client, get, { uid: "u" });
  expect(used).toEqual(["Bearer first", "Bearer a1-r0", "Bearer a1-r0"]);
  await server.close();
});
