import {
  afterEach,
  beforeEach,
  describe,
  expect,
  expectTypeOf,
  test,
} from "vitest";
import {
  credentials,
  startServer,
  type RunningServer,
} from "../../examples/quickstart/server/index.js";
import {
  apiKey,
  type MaasAccount,
  NotFoundError,
  onLifecycle,
  Palette,
  safe,
  type SearchFilterItem,
  type SpectroCluster,
} from "../../generated/palette/typescript/index.js";
import { deprecated } from "../../generated/palette/typescript/deprecated.js";
import { Palette as PaletteAlpha } from "../../generated/palette/typescript/v1alpha1/index.js";

// The committed SDK of spec/palette as its users write it: what must compile, what must not, and what then happens.

let server: RunningServer;
let palette: Palette;
let told: string[];

beforeEach(async () => {
  server = await startServer({ seed: { clusters: 60 } });
  told = [];
  palette = new Palette({
    baseUrl: server.url,
    auth: apiKey(credentials.apiKey),
    middleware: [onLifecycle(({ message }) => told.push(message))],
  });
});

afterEach(async () => {
  await server.close();
});

describe("types of requests and responses", () => {
  const spec = { apiEndpoint: "https://maas.example.com", apiKey: "secret" };

  test("a new resource has neither uid nor status; the answer has both", async () => {
    const { maas } = palette.cloudAccounts;
    const { uid } = await maas.create({
      body: { metadata: { name: "a" }, spec },
    });
    const account = await maas.get({ uid });
    expect(account.metadata.uid).toBe(uid);
    expect(account.status?.state).toBe("active");
    expectTypeOf(account).toEqualTypeOf<MaasAccount>();
    expectTypeOf(account.metadata.uid).toEqualTypeOf<string>();
    expectTypeOf<
      Parameters<typeof maas.create>[0]["body"]
    >().not.toHaveProperty("status");
    expectTypeOf<
      Parameters<typeof maas.create>[0]["body"]["metadata"]
    >().not.toHaveProperty("uid");
  });

  test("a secret can be sent and not be read", async () => {
    const { maas } = palette.cloudAccounts;
    const { uid } = await maas.create({
      body: { metadata: { name: "b" }, spec },
    });
    const account = await maas.get({ uid });
    // @ts-expect-error `apiKey` is write only
    expect(account.spec.apiKey).toBeUndefined();
  });

  test("a missing parameter does not compile, and is refused before it is sent", async () => {
    // @ts-expect-error the path needs `uid`
    const call = palette.clusters.get({});
    await expect(call).rejects.toThrow(/uid/);
    expect(server.requests).toEqual([]);
  });

  test("a state that the SDK does not know is read all the same", () => {
    const later: NonNullable<SpectroCluster["status"]["state"]> = "Hibernating";
    expect(later).toBe("Hibernating");
  });

  test("a condition is told apart by its type", () => {
    const item = {
      type: "string",
      property: "clusterName",
      condition: { string: { match: { values: ["a"] } } },
    } as SearchFilterItem;
    if (item.type === "string")
      expect(item.condition.string.match?.values).toEqual(["a"]);
    expect.assertions(1);
  });

  test("null can be sent where the description allows it", async () => {
    const filter = { name: { beginsWith: "wea", eq: null } };
    const page = await palette.dashboard.searchProjects({ body: { filter } });
    expect(page.items.map(({ metadata }) => metadata.name)).toEqual([
      "weather",
    ]);
  });
});

describe("calls", () => {
  test("safe() narrows the body of an error by its status", async () => {
    const { error } = await safe(palette.clusters.get({ uid: "nowhere" }));
    if (error?.status !== 404) throw new Error("a 404 was expected");
    expectTypeOf(error.body.code).toEqualTypeOf<string>();
    expect(error.body.code).toBe("ResourceNotFound");
    expect(error.body.details).toEqual({ kind: "cluster", uid: "nowhere" });
  });

  test("an error is an instance of its class", async () => {
    const call = palette.users.get({ uid: "nobody" });
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });

  test("a list gives items that are typed", async () => {
    const names: string[] = [];
    const { clusters } = palette.project(server.project);
    for await (const { metadata } of clusters.search())
      names.push(metadata.name);
    expect(names).toHaveLength(60);
  });

  test("audits are read by offset", async () => {
    for (let n = 0; n < 60; n++)
      await palette.projects.create({
        body: { metadata: { name: `p${String(n)}` } },
      });
    const before = server.requests.length;
    const uids = new Set<string>();
    for await (const { metadata } of palette.audits.list({ limit: 25 }))
      uids.add(metadata.uid);
    expect(uids.size).toBe(60);
    const asked = server.requests
      .slice(before)
      .map(({ query }) => query["offset"]);
    // A short page does not prove the end: a server may cap pages below `limit`. An empty one does.
    expect(asked).toEqual([undefined, ["25"], ["50"], ["60"]]);
  });

  test("a JSON Patch is sent as it is", async () => {
    const { maas } = palette.cloudAccounts;
    const [account] = (await maas.list()).items;
    const { uid } = account!.metadata;
    const body = [
      { op: "replace", path: "/metadata/labels/site", value: "harbour" },
    ];
    await maas.patch({ uid, body });
    expect((await maas.get({ uid })).metadata.labels).toEqual({
      site: "harbour",
    });
  });

  test("an earlier version of the API has an entry point of its own", async () => {
    const alpha = new PaletteAlpha({
      baseUrl: server.url,
      auth: apiKey(credentials.apiKey),
    });
    const page = await alpha
      .project(server.project)
      .clusters.list({ limit: 5 });
    expect(page.items).toHaveLength(5);
    expect(server.requests[0]?.path).toBe("/v1alpha1/spectroclusters");
    expectTypeOf(alpha).not.toHaveProperty("users");
  });
});

describe("life cycle", () => {
  test("a call of an operation in Sunset is told once, with date and replacement", async () => {
    await palette.cloudAccounts.maas.list();
    expect(told).toEqual([]);
    await palette.cloudAccounts.openStack.list();
    await palette.cloudAccounts.openStack.list();
    expect(told).toEqual([
      "v1CloudAccountsOpenStackList: Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
    ]);
  });

  test("what is Deprecated is gone from the client, its use an error, and still reachable by name", async () => {
    // @ts-expect-error Deprecated: cut-off 2025-02-12
    const use = (): unknown => palette.cloudAccounts.tencent.list();
    expect(use).toThrow(TypeError);
    const call = deprecated(palette).cloudAccounts.tencent.list();
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
    expect(server.requests[0]?.path).toBe("/v1/cloudaccounts/tencent");
  });

  test("server and SDK agree about the date", async () => {
    const disagreements: unknown[] = [];
    const watching = palette.with({
      middleware: [
        onLifecycle((event) => disagreements.push(event.disagreement)),
      ],
    });
    await watching.cloudAccounts.openStack.list();
    expect(disagreements).toEqual([null]);
  });
});
