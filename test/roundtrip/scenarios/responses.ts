import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { credentials } from "../../../examples/quickstart/server/index.js";
import type { LifecycleEvent } from "../../../runtime/typescript/lifecycle.js";
import { bytesOf, collect, type Fixture } from "../support/fixture.js";
import type { Json } from "../support/sdk.js";

const search = "v1SpectroClustersSearchFilterSummary";

/** Answers of every kind, errors, retries, files. */
export function responses(at: Fixture): void {
  describe("responses", () => {
    const entity = (name: string) => ({
      metadata: { name },
      spec: {
        cloudAccountUid: "a",
        cloudConfig: { domain: "lab.example.com" },
        machinepoolconfig: [],
      },
    });

    test("201 gives the uid, which the resource then has", async () => {
      const palette = (await at.connect()).project(at.server.project);
      const created = await at.sdk.call(
        palette,
        "v1SpectroClustersMaasCreate",
        {
          body: entity("new"),
        },
      );
      const uid = String(created["uid"]);
      const cluster = await at.sdk.call(palette, "v1SpectroClustersGet", {
        uid,
      });
      expect(cluster["metadata"]).toMatchObject({ uid, name: "new" });
    });

    test("204 gives undefined, and the header can be read", async () => {
      const palette = (await at.connect()).project(at.server.project);
      const { uid } = await at.sdk.call(
        palette,
        "v1SpectroClustersMaasCreate",
        {
          body: entity("new"),
        },
      );
      const call = at.sdk.call(palette, "v1SpectroClustersDelete", { uid });
      const { data, response } = await call.withResponse();
      expect([data, response.status]).toEqual([undefined, 204]);
      expect(response.headers.get("AuditUid")).toMatch(/^[0-9a-f]{24}$/);
    });

    test("404 is a NotFoundError with Palette's code", async () => {
      const palette = await at.connect();
      const error: unknown = await at.sdk
        .call(palette, "v1SpectroClustersGet", { uid: "nowhere" })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(at.sdk.errors.NotFoundError);
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({
        status: 404,
        code: "ResourceNotFound",
        body: { code: "ResourceNotFound", details: { uid: "nowhere" } },
      });
      expect((error as Error).message).toContain("There is no cluster nowhere");
    });

    test("409 and 400 are told apart by class", async () => {
      const palette = await at.connect();
      const create = (name: string) =>
        at.sdk.call(palette, "v1ProjectsCreate", {
          body: { metadata: { name } },
        });
      await create("twice");
      await expect(create("twice")).rejects.toBeInstanceOf(
        at.sdk.errors.ConflictError,
      );
      await expect(create("")).rejects.toBeInstanceOf(
        at.sdk.errors.BadRequestError,
      );
    });

    test("no secret is in an error", async () => {
      const palette = await at.connect();
      const error: unknown = await at.sdk
        .call(palette, "v1SpectroClustersGet", { uid: "nowhere" })
        .catch((reason: unknown) => reason);
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(
        credentials.apiKey,
      );
    });
  });

  describe("rate limits", () => {
    test("429 is tried again after Retry-After, a POST too", async () => {
      const palette = await at.connect();
      at.server.inject({
        status: 429,
        code: "TooManyRequests",
        retryAfter: "0",
      });
      await at.sdk.call(palette, "v1ProjectsCreate", {
        body: { metadata: { name: "late" } },
      });
      expect(at.server.requests.map(({ status }) => status)).toEqual([
        429, 201,
      ]);
    });

    test("429 without Retry-After is tried again after a wait of one's own", async () => {
      const palette = await at.connect({}, { retry: { baseMs: 1 } });
      at.server.inject({ status: 429, times: 2 });
      await at.sdk.call(palette, "v1UsersList");
      expect(at.server.requests.map(({ status }) => status)).toEqual([
        429, 429, 200,
      ]);
    });

    test("a POST is not repeated after a 500", async () => {
      const palette = await at.connect();
      at.server.inject({ status: 500 });
      const create = at.sdk.call(palette, "v1ProjectsCreate", {
        body: { metadata: { name: "once" } },
      });
      await expect(create).rejects.toBeInstanceOf(at.sdk.errors.ServerError);
      expect(at.server.requests).toHaveLength(1);
    });
  });

  describe("files", () => {
    test("a kubeconfig is bytes, and the request accepts them", async () => {
      const palette = (await at.connect({ seed: { clusters: 1 } })).project(
        at.server.project,
      );
      const [uid] = await collect(at.sdk.list(palette, search));
      const file = await at.sdk.call(
        palette,
        "v1SpectroClustersUidKubeConfig",
        {
          uid,
        },
      );
      const text = Buffer.from(await bytesOf(file)).toString();
      expect(text).toMatch(/^apiVersion: v1\nkind: Config\n/);
      expect(at.server.requests.at(-1)?.accept).toContain(
        "application/octet-stream",
      );
    });

    test("an uploaded file arrives whole, and comes back byte for byte", async () => {
      const palette = (await at.connect()).project(at.server.project);
      const bytes = Uint8Array.from(
        { length: 100_000 },
        (_, n) => (n * 31) % 256,
      );
      const importFile = new File([bytes], "profile.bin");
      const { uid } = await at.sdk.call(
        palette,
        "v1ClusterProfilesImportFile",
        {
          body: { importFile },
          format: "json",
        },
      );
      const upload = at.server.requests.at(-1)!;
      expect(upload.contentType).toMatch(/^multipart\/form-data; ?boundary=/);
      expect(upload.query).toEqual({ format: ["json"] });
      const file = await at.sdk.call(palette, "V1ClusterProfilesUidExport", {
        uid,
      });
      expect(Buffer.from(await bytesOf(file)).equals(bytes)).toBe(true);
      const profile = await at.sdk.call(palette, "v1ClusterProfilesGet", {
        uid,
      });
      expect((profile["metadata"] as Json)["name"]).toBe("profile.bin");
    });
  });

  describe("life cycle", () => {
    test("what the server says about the end of an operation is told once", async () => {
      const events: LifecycleEvent[] = [];
      const told = at.sdk.onLifecycle((event) => events.push(event));
      const palette = await at.connect({}, { middleware: [told] });
      await at.sdk.call(palette, "v1RolesList").catch(() => undefined);
      expect(events).toEqual([]);
      const headers = {
        deprecation: "@1760745600",
        sunset: "Sat, 04 Apr 2026 00:00:00 GMT",
        link: '</v1/teams>; rel="successor-version"',
      };
      const body = { items: [], listmeta: {} };
      at.server.inject({ status: 200, headers, body, times: 2 });
      await at.sdk.call(palette, "v1UsersList");
      await at.sdk.call(palette, "v1UsersList");
      expect(at.server.requests).toHaveLength(3);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        operation: { id: "v1UsersList" },
        sunset: new Date("2026-04-04"),
        deprecation: new Date("2025-10-18"),
        successor: "/v1/teams",
      });
    });
  });
}
