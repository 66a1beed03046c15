import { afterEach, describe, expect, test } from "vitest";
import {
  credentials,
  startServer,
  TOKEN_LIFETIME_MS,
  type RunningServer,
  type ServerOptions,
} from "../../examples/quickstart/server/index.js";

// The server that the generated clients are tested against, asked by plain fetch: what it does is documented behaviour
// of the API, so a client that passes against it is right for the API and not merely for this server.

let server: RunningServer;

afterEach(async () => {
  await server.close();
});

async function start(options: ServerOptions = {}): Promise<void> {
  server = await startServer(options);
}

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are checked by expect

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
  readonly bytes: Buffer;
}

async function ask(
  method: string,
  path: string,
  headers: Record<string, string> = { ApiKey: credentials.apiKey },
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...headers,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get("content-type") === "application/json";
  const json = isJson ? (JSON.parse(bytes.toString()) as Json) : {};
  return { status: response.status, headers: response.headers, json, bytes };
}

const key = { ApiKey: credentials.apiKey };
const login = (): Promise<Answer> =>
  ask("POST", "/v1/auth/authenticate", {}, credentials);

describe("authentication", () => {
  test("a request without token or key is a 401 in the API's form", async () => {
    await start();
    const { status, json } = await ask("GET", "/v1/users", {});
    expect(status).toBe(401);
    expect(Object.keys(json).sort()).toEqual([
      "code",
      "details",
      "message",
      "ref",
    ]);
  });

  test("a wrong password is a 401", async () => {
    await start();
    const body = { ...credentials, password: "wrong" };
    const { status, json } = await ask(
      "POST",
      "/v1/auth/authenticate",
      {},
      body,
    );
    expect([status, json["code"]]).toEqual([401, "InvalidCredentials"]);
  });

  test("the token is sent as it is, without Bearer", async () => {
    await start();
    const token = String((await login()).json["Authorization"]);
    const bare = await ask("GET", "/v1/users", { Authorization: token });
    const bearer = await ask("GET", "/v1/users", {
      Authorization: `Bearer ${token}`,
    });
    expect([bare.status, bearer.status]).toEqual([200, 401]);
  });

  test("a token lives for 15 minutes and can be exchanged before", async () => {
    let now = Date.UTC(2026, 1, 1);
    await start({ now: () => now });
    const first = String((await login()).json["Authorization"]);
    now += TOKEN_LIFETIME_MS - 1;
    const refreshed = await ask("GET", `/v1/auth/refresh/${first}`, {});
    const second = String(refreshed.json["Authorization"]);
    now += 1;
    const statuses = [];
    for (const token of [first, second])
      statuses.push(
        (await ask("GET", "/v1/users", { Authorization: token })).status,
      );
    expect(statuses).toEqual([401, 200]);
    const late = await ask("GET", `/v1/auth/refresh/${first}`, {});
    expect([late.status, late.json["code"]]).toEqual([401, "TokenExpired"]);
  });

  test("a retired token is good for a refresh only", async () => {
    await start();
    const token = String((await login()).json["Authorization"]);
    server.retireTokens();
    const list = await ask("GET", "/v1/users", { Authorization: token });
    const refresh = await ask("GET", `/v1/auth/refresh/${token}`, {});
    expect([list.status, refresh.status]).toEqual([401, 200]);
  });

  test("a revoked API key is refused", async () => {
    await start();
    const created = await ask("POST", "/v1/apiKeys", key, {
      metadata: { name: "second" },
      spec: { expiry: "2099-01-01T00:00:00Z" },
    });
    const second = { ApiKey: String(created.json["apiKey"]) };
    const before = await ask("GET", "/v1/users", second);
    const path = `/v1/apiKeys/${String(created.json["uid"])}/state`;
    await ask("PUT", path, key, { isActive: false });
    const after = await ask("GET", "/v1/users", second);
    expect([created.status, before.status, after.status]).toEqual([
      201, 200, 401,
    ]);
  });

  test("the log holds no secret", async () => {
    await start();
    const token = String((await login()).json["Authorization"]);
    await ask("GET", `/v1/auth/refresh/${token}`, {});
    await ask("GET", "/v1/users");
    const log = JSON.stringify(server.requests);
    for (const secret of [token, credentials.apiKey, credentials.password])
      expect(log).not.toContain(secret);
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/v1/auth/authenticate",
      "/v1/auth/refresh/***",
      "/v1/users",
    ]);
  });
});

describe("scope", () => {
  test("a project sees its own clusters only; the tenant sees all", async () => {
    await start({ seed: { clusters: 3 } });
    const names = await ask("GET", "/v1/dashboard/projects/metadata");
    const uids = (names.json["items"] as Json[]).map((item) =>
      String((item["metadata"] as Json)["uid"]),
    );
    const counts = [];
    for (const headers of [
      key,
      ...uids.map((ProjectUid) => ({ ...key, ProjectUid })),
    ])
      counts.push(
        (await ask("POST", "/v1/dashboard/spectroclusters/search", headers, {}))
          .json["listmeta"]["count"],
      );
    expect(counts).toEqual([3, 3, 0]);
  });

  test("an unknown project is a 404", async () => {
    await start();
    const { status } = await ask("GET", "/v1/cloudaccounts/maas", {
      ...key,
      ProjectUid: "nowhere",
    });
    expect(status).toBe(404);
  });
});

describe("lists", () => {
  const search = "/v1/dashboard/spectroclusters/search";

  test("a list holds at most 50, whatever limit says", async () => {
    await start({ seed: { users: 120 } });
    const { json } = await ask("GET", "/v1/users?limit=100");
    expect(json["items"]).toHaveLength(50);
    expect(json["listmeta"]).toMatchObject({
      count: 120,
      limit: 50,
      offset: 0,
    });
  });

  test("continue leads to the end, where it is empty", async () => {
    await start({ seed: { users: 120 } });
    const sizes: number[] = [];
    let token = "";
    do {
      const { json } = await ask("GET", `/v1/users?continue=${token}`);
      sizes.push((json["items"] as unknown[]).length);
      token = String(json["listmeta"]["continue"]);
    } while (token !== "");
    expect(sizes).toEqual([50, 50, 20]);
  });

  test("a search takes continue from the query and not from the body", async () => {
    await start({ seed: { clusters: 60 } });
    const first = await ask("POST", search, key, {});
    const token = String(first.json["listmeta"]["continue"]);
    const inBody = await ask("POST", search, key, { continue: token });
    const inQuery = await ask("POST", `${search}?continue=${token}`, key, {});
    expect(inBody.json["items"]).toEqual(first.json["items"]);
    expect(inQuery.json["items"]).toHaveLength(10);
  });

  test("machines carry the token in metadata, and filter by csv", async () => {
    await start({ seed: { clusters: 1, machines: 120 } });
    const found = await ask("POST", search, key, {});
    const uid = String(found.json["items"][0]["metadata"]["uid"]);
    const path = `/v1/spectroclusters/${uid}/vms`;
    const first = await ask("GET", path);
    expect(first.json["metadata"]["remainingItemCount"]).toBe(70);
    const dev = await ask("GET", `${path}?namespace=dev,nothing`);
    expect(dev.json["items"]).toHaveLength(50);
    const next = String(dev.json["metadata"]["continue"]);
    const rest = await ask("GET", `${path}?namespace=dev&continue=${next}`);
    expect(rest.json["items"]).toHaveLength(10);
    expect(rest.json["metadata"]["continue"]).toBe("");
  });

  test("audits are read by offset", async () => {
    await start();
    for (let n = 0; n < 3; n++)
      await ask("POST", "/v1/projects", key, {
        metadata: { name: `p${String(n)}` },
      });
    const { json } = await ask("GET", "/v1/audits?offset=2&limit=2");
    expect(json["items"]).toHaveLength(1);
    expect(json["listmeta"]).toEqual({ count: 3, limit: 2, offset: 2 });
  });

  test("a search compares texts, joins and sorts", async () => {
    await start({ seed: { clusters: 12 } });
    const string = (operator: string, ...values: string[]) => ({
      type: "string",
      property: "clusterName",
      condition: { string: { operator, match: { values } } },
    });
    const { json } = await ask("POST", search, key, {
      filter: {
        filterGroups: [
          {
            conjunction: "or",
            filters: [string("eq", "edge-003"), string("contains", "-01")],
          },
        ],
      },
      sort: [{ field: "clusterName", order: "desc" }],
    });
    const names = (json["items"] as Json[]).map(
      (item) => (item["metadata"] as Json)["name"] as string,
    );
    expect(names).toEqual(["edge-012", "edge-011", "edge-010", "edge-003"]);
  });
});

describe("resources", () => {
  test("creating answers 201 with the uid, changing and deleting 204", async () => {
    await start();
    const headers = { ...key, ProjectUid: server.project };
    const created = await ask("POST", "/v1/spectroclusters/maas", headers, {
      metadata: { name: "new", uid: "mine" },
      spec: { cloudAccountUid: "a", cloudConfig: { domain: "d" } },
      status: { state: "Running" },
    });
    const path = `/v1/spectroclusters/${String(created.json["uid"])}`;
    const changed = await ask("PATCH", `${path}/metadata`, headers, {
      metadata: { name: "newer" },
    });
    const got = await ask("GET", path, headers);
    const deleted = await ask("DELETE", path, headers);
    const gone = await ask("GET", path, headers);
    expect(
      [created, changed, got, deleted, gone].map(({ status }) => status),
    ).toEqual([201, 204, 200, 204, 404]);
    expect(created.json["uid"]).not.toBe("mine");
    expect(got.json["metadata"]["name"]).toBe("newer");
    expect(got.json["status"]["state"]).toBe("Provisioning");
    expect(gone.json["code"]).toBe("ResourceNotFound");
  });

  test("a missing name is a 400, a taken one a 409", async () => {
    await start();
    const create = (name?: string) =>
      ask("POST", "/v1/projects", key, { metadata: { name } });
    const statuses = [await create(), await create("a"), await create("a")];
    expect(statuses.map(({ status }) => status)).toEqual([400, 201, 409]);
  });

  test("a JSON Patch changes a label and removes another", async () => {
    await start();
    const headers = { ...key, ProjectUid: server.project };
    const { json } = await ask("GET", "/v1/cloudaccounts/maas", headers);
    const path = `/v1/cloudaccounts/maas/${String(json["items"][0]["metadata"]["uid"])}`;
    await ask("PATCH", path, headers, [
      { op: "add", path: "/metadata/labels/a~1b", value: "c" },
      { op: "remove", path: "/metadata/labels/site" },
    ]);
    const after = await ask("GET", path, headers);
    expect(after.json["metadata"]["labels"]).toEqual({ "a/b": "c" });
  });

  test("an imported file comes back as it was", async () => {
    await start();
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, n) => n % 256));
    const form = new FormData();
    form.append("importFile", new Blob([bytes]), "profile.bin");
    const response = await fetch(
      `${server.url}/v1/clusterprofiles/import/file`,
      { method: "POST", headers: key, body: form },
    );
    const { uid } = (await response.json()) as { uid: string };
    const file = await ask("GET", `/v1/clusterprofiles/${uid}/export`);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.bytes.equals(bytes)).toBe(true);
  });

  test("a secret is taken, never given", async () => {
    await start();
    const created = await ask("POST", "/v1/cloudaccounts/maas", key, {
      metadata: { name: "other" },
      spec: { apiEndpoint: "https://maas.example.com", apiKey: "top-secret" },
    });
    const path = `/v1/cloudaccounts/maas/${String(created.json["uid"])}`;
    expect(JSON.stringify((await ask("GET", path)).json)).not.toContain(
      "top-secret",
    );
  });
});

describe("life cycle", () => {
  test("an operation in Sunset says so in its headers", async () => {
    await start();
    const { status, headers } = await ask("GET", "/v1/cloudaccounts/openstack");
    expect(status).toBe(200);
    expect(headers.get("deprecation")).toBe("@1760745600");
    expect(headers.get("sunset")).toBe("Sat, 04 Apr 2026 00:00:00 GMT");
    expect(headers.get("link")).toContain('rel="successor-version"');
  });

  test("an operation that is Deprecated is a 404", async () => {
    await start();
    const { status } = await ask("GET", "/v1/cloudaccounts/tencent");
    expect(status).toBe(404);
  });
});

describe("faults", () => {
  test("are used as often as asked, for the requests they fit", async () => {
    await start({
      faults: [
        { path: "/v1/users", status: 429, retryAfter: "1", times: 2 },
        { method: "GET", path: /projects/, status: 503 },
      ],
    });
    const statuses = [];
    for (const path of [
      "/v1/users",
      "/v1/dashboard/projects/metadata",
      "/v1/users",
      "/v1/users",
    ])
      statuses.push((await ask("GET", path)).status);
    expect(statuses).toEqual([429, 503, 429, 200]);
  });

  test("429 carries Retry-After only where asked", async () => {
    await start();
    server.inject({ status: 429 });
    server.inject({ status: 429, retryAfter: "7" });
    const first = await ask("GET", "/v1/users");
    const second = await ask("GET", "/v1/users");
    expect(first.headers.get("retry-after")).toBeNull();
    expect(second.headers.get("retry-after")).toBe("7");
  });

  test("a connection can be dropped", async () => {
    await start({ faults: [{ drop: true }] });
    await expect(ask("GET", "/v1/users")).rejects.toThrow();
    expect(server.requests.map(({ status }) => status)).toEqual([0]);
  });
});

test("an unknown path is a 404, a wrong method a 405", async () => {
  await start();
  const path = await ask("GET", "/v1/nothing");
  const method = await ask("PATCH", "/v1/users");
  expect([path.status, method.status]).toEqual([404, 405]);
});
