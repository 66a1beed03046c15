import { describe, expect, test } from "vitest";
import { collect, type Fixture } from "../support/fixture.js";

const search = "v1SpectroClustersSearchFilterSummary";

/** Lists, page by page. */
export function lists(at: Fixture): void {
  describe("pages", () => {
    test("120 items of a GET come in three requests, continue in the query", async () => {
      const palette = await at.connect({ seed: { users: 120 } });
      const uids = await collect(at.sdk.list(palette, "v1UsersList"));
      expect(new Set(uids).size).toBe(120);
      expect(at.server.requests.map(({ query }) => query)).toEqual([
        {},
        { continue: [expect.any(String)] },
        { continue: [expect.any(String)] },
      ]);
    });

    test("120 items of a POST search come in three requests, continue in the query", async () => {
      const palette = await at.connect({ seed: { clusters: 120 } });
      const inProject = palette.project(at.server.project);
      const body = { sort: [{ field: "clusterName", order: "asc" }] };
      const uids = await collect(at.sdk.list(inProject, search, { body }));
      expect(new Set(uids).size).toBe(120);
      expect(
        at.server.requests.map(({ method, query, bodyBytes }) => [
          method,
          Object.keys(query),
          bodyBytes,
        ]),
      ).toEqual([
        ["POST", [], JSON.stringify(body).length],
        ["POST", ["continue"], JSON.stringify(body).length],
        ["POST", ["continue"], JSON.stringify(body).length],
      ]);
    });

    test("machines are read by the token in metadata, the namespaces as csv", async () => {
      const palette = await at.connect({
        seed: { clusters: 1, machines: 150 },
      });
      const [uid] = await collect(at.sdk.list(palette, search));
      const names = await collect(
        at.sdk.list(palette, "v1SpectroClustersVMList", {
          uid,
          namespace: ["dev", "test"],
        }),
      );
      expect(names).toHaveLength(150);
      const { query } = at.server.requests.at(-1)!;
      expect(query["namespace"]).toEqual(["dev,test"]);
    });

    test("a page at a time, resumed from its token", async () => {
      const palette = await at.connect({ seed: { users: 120 } });
      const first = await at.sdk.list(palette, "v1UsersList", { limit: 30 });
      expect(first.items).toHaveLength(30);
      const second = await at.sdk.list(
        palette,
        "v1UsersList",
        { limit: 30 },
        { pageToken: first.token! },
      );
      expect(second.items).toHaveLength(30);
      expect(second.items[0]).not.toEqual(first.items[0]);
    });

    test("a repeated token raises instead of looping", async () => {
      const body = { items: [], listmeta: { continue: "again" } };
      const palette = await at.connect({
        faults: [{ status: 200, body, times: 9 }],
      });
      await expect(
        collect(at.sdk.list(palette, "v1UsersList")),
      ).rejects.toBeInstanceOf(at.sdk.errors.PaginationError);
      expect(at.server.requests.length).toBeLessThan(4);
    });
  });
}
