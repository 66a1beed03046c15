import { describe, expect, it } from "vitest";
import { dueOn } from "../../generator/lifecycle/due.js";
import { attach } from "./support.js";
import { api, entries } from "./things.js";

const manifest =
  entries(`- { id: list, select: { operation: listThings }, announcedOn: 2026-02-10, cutOff: { on: 2026-08-31 }, milestones: [{ on: 2026-06-01, effect: no-new-use }] }
- { id: alpha, select: { version: v1alpha1 }, announcedOn: 2025-05-25, cutOff: { status: tba } }
- { id: old, select: { operation: gone }, cutOff: { on: 2025-03-01 }, removed: [{ operation: gone, method: get, path: /g, name: gone.get }] }`);

function due(day: string) {
  return dueOn(attach(api, manifest).document, day);
}

describe("due", () => {
  it.each<[string, string[], boolean]>([
    ["2026-02-01", [], false],
    ["2026-02-09", [], false],
    ["2026-02-10", ["2026-02-10 list enters Sunset."], true],
    [
      "2026-08-31",
      [
        "2026-02-10 list enters Sunset.",
        "2026-03-01 old is dropped from SDKs.",
        "2026-05-31 list begins its countdown to 2026-08-31.",
        "2026-06-01 list reaches its milestone no-new-use.",
        "2026-08-31 list becomes Deprecated.",
      ],
      true,
    ],
  ])("on %s", (day, want, bump) => {
    const { items, bump: found, asOf } = due(day);
    const own = items.filter(({ id }) => id === "list" || id === "old");
    expect(own.map(({ on, message }) => `${on} ${message}`)).toEqual(want);
    expect(asOf).toBe("2026-02-01");
    if (own.length === items.length) expect(found).toBe(bump);
  });

  it("also sees what the description says itself", () => {
    const ids = due("2026-06-30").items.map(({ id }) => id);
    expect(ids).toContain("operation createThing");
  });

  it("asks for a new asOf only when output changes", () => {
    const only = entries(
      "- { id: list, select: { operation: listThings }, announcedOn: 2026-01-01, cutOff: { on: 2026-08-31 } }",
    );
    const plain = api
      .replaceAll(/,? ?x-sunset: [\d-]+/g, "")
      .replace(/ {4}\n/, "");
    const { document } = attach(plain, only);
    expect(dueOn(document, "2026-06-15")).toMatchObject({
      items: [{ what: "countdown", on: "2026-05-31" }],
      bump: false,
    });
    expect(dueOn(document, "2026-08-31").bump).toBe(true);
  });

  it("counts the elements of a family", () => {
    const family = entries(
      "- { id: all, select: { path: /v1/** }, announcedOn: 2026-02-02 }",
    );
    const { items } = dueOn(attach(api, family).document, "2026-02-02");
    expect(items[0]?.message).toBe("all (4 elements) enters Sunset.");
  });

  it("begins at the beginning without asOf", () => {
    const { document } = attach(
      api,
      manifest.replace("asOf: 2026-02-01\n", ""),
    );
    expect(dueOn(document, "2025-05-25").items.map(({ id }) => id)).toEqual([
      "old",
      "old",
      "alpha",
    ]);
  });
});
