import { describe, expect, it } from "vitest";
import { attach, recordOf } from "../support.js";
import { api, entries } from "../things.js";

describe("a manifest that does not fit the description", () => {
  it.each([
    ["operation", "operation: listThing", "Did you mean listThings?"],
    ["path", "path: /v2/**", "If it was removed"],
    ["method", "method: put, path: /v1/things", "If it was removed"],
    ["parameter", "parameter: limits", "Did you mean limit?"],
    ["header", "header: X-Totals", "Did you mean X-Total?"],
    ["schema", "schema: Thin", "Did you mean Thing?"],
    ["property", "schema: Thing, property: names", "Did you mean name?"],
    [
      "property of a misspelt schema",
      "schema: Thig, property: name",
      "Did you mean Thing?",
    ],
    [
      "enum value",
      "schema: Thing, property: type, enumValue: older",
      "If it was removed",
    ],
    ["tag", "tag: thing", "Did you mean things?"],
    ["security scheme", "securityScheme: Basics", "Did you mean Basic?"],
    ["version", "version: v3", "Did you mean v1?"],
    ["pointer", "pointer: /paths/nothing", "If it was removed"],
    ["prototype member", "schema: __proto__", "If it was removed"],
  ])("has a stale selector: %s", (_, select, hint) => {
    const { diagnostics, lines } = attach(
      api,
      entries(`- id: e\n  select: { ${select} }`),
    );
    expect(lines).toEqual(["lifecycle/stale-selector 5:5"]);
    expect(diagnostics[0]?.hint).toContain(hint);
    expect(diagnostics[0]?.severity).toBe("error");
  });

  it("may name what is gone, when it says what that was", () => {
    const { lines } = attach(
      api,
      entries(
        "- { id: e, select: { operation: gone }, removed: [{ operation: gone, method: get, path: /g, name: gone.get }] }",
      ),
    );
    expect(lines).toEqual([]);
  });

  it.each([
    ["the same selector", "operation: getThing", "operation: getThing"],
    [
      "two ways to name it",
      "operation: getThing",
      "method: get, path: '/v1/things/{id}'",
    ],
    ["two globs", "path: /v1/**", "path: /v1/things/*"],
    [
      "a property and a pointer",
      "schema: Thing, property: name",
      "pointer: /components/schemas/Thing/properties/name",
    ],
  ])("has two entries for one element: %s", (_, first, second) => {
    const { diagnostics, lines } = attach(
      api,
      entries(
        `- id: a\n  select: { ${first} }\n- id: b\n  select: { ${second} }`,
      ),
    );
    expect(lines).toEqual(["lifecycle/duplicate-entry 7:5"]);
    expect(diagnostics[0]?.related).toMatchObject([
      { message: "The entry a.", source: { pointer: "/entries/0/select" } },
    ]);
  });

  it("may have one entry for a family and one for a member", () => {
    const { document, lines } = attach(
      api,
      entries(`- { id: family, select: { path: /v1/** }, cutOff: { on: 2026-04-04 }, reason: all }
- { id: member, select: { operation: listThings }, reason: this }`),
    );
    expect(lines).toEqual([]);
    expect(recordOf(document, "listThings")).toMatchObject({
      id: "member",
      reason: "this",
      cutOff: { on: "2026-04-04" },
    });
  });

  it("contradicts itself by a written phase", () => {
    const { lines } = attach(
      api,
      entries(
        "- { id: e, select: { operation: listThings }, phase: deprecated, cutOff: { on: 2026-04-04 } }",
      ),
    );
    expect(lines).toEqual(["lifecycle/phase-contradiction 4:5"]);
  });
});
