import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import { locate } from "../../../generator/source/index.js";

function parse(text: string) {
  const diagnostics: Diagnostic[] = [];
  const manifest = parseManifest("lifecycle.yaml", text, (found) =>
    diagnostics.push(found),
  );
  const lines = diagnostics.map(({ code, source }) => {
    const place =
      source?.position ??
      locate({ text, format: "yaml" }, source?.pointer ?? "");
    return `${code} ${place?.line ?? 1}:${place?.column ?? 1}`;
  });
  return { manifest, diagnostics, lines };
}

const example = `lifecycle: 1
asOf: 2026-02-01
policy: { countdown: 2mo, minNotice: 90d, tombstones: 1y, deprecatedFlag: ignore }
entries:
  - id: openstack
    select: { path: /v1/cloudaccounts/openstack/** }
    announcedOn: 2025-10-18
    cutOff: { on: 2026-04-04, release: "4.9", status: committed }
    milestones:
      - { on: 2026-03-01, effect: read-only }
      - { on: 2026-01-10, effect: no-new-use }
    replacement: { kind: operation, ref: v1CloudAccountsMaasCreate, map: none, guide: https://example.com/guide }
    reason: Nobody uses it.
    notices: [{ on: 2026-01-05, url: https://example.com/notice }]
    removed:
      - { operation: v1OpenStackCreate, method: post, path: /v1/openstack, name: cloudAccounts.openstack.create, version: v1 }
      - { operation: v1ClustersList, parameter: cloud }
      - { schema: v1Cloud, property: spec.openstack }
      - { schema: v1Cloud, property: kind, enumValue: openstack }
`;

describe("a manifest", () => {
  it("is read with its defaults applied and its lists sorted", () => {
    const { manifest, lines } = parse(example);
    expect(lines).toEqual([]);
    expect(manifest?.asOf).toBe("2026-02-01");
    expect(manifest?.policy).toEqual({
      countdown: { unit: "months", count: 2 },
      minNotice: { unit: "days", count: 90 },
      tombstones: { unit: "months", count: 12 },
      deprecatedFlag: "ignore",
    });
    const entry = manifest?.entries[0];
    expect(entry).toMatchObject({
      id: "openstack",
      select: { kind: "path", path: "/v1/cloudaccounts/openstack/**" },
      phase: null,
      announcedOn: "2025-10-18",
      cutOff: { on: "2026-04-04", release: "4.9", status: "committed" },
      milestones: [
        { on: "2026-01-10", effect: "no-new-use" },
        { on: "2026-03-01", effect: "read-only" },
      ],
      replacement: { kind: "operation", ref: "v1CloudAccountsMaasCreate" },
      source: { file: "lifecycle.yaml", pointer: "/entries/0" },
    });
    expect(entry?.removed.map((record) => record.kind)).toEqual([
      "operation",
      "parameter",
      "property",
      "enumValue",
    ]);
    expect(entry?.removed[0]).toMatchObject({ method: "POST" });
  });

  it("may be JSON, may name its schema, may be empty of entries", () => {
    const { manifest, lines } = parse(
      '{"$schema": "./lifecycle.schema.json", "lifecycle": 1, "entries": []}',
    );
    expect(lines).toEqual([]);
    expect(manifest).toMatchObject({ asOf: null, entries: [] });
  });

  it.each([
    ["path: /v1/**", { kind: "path", path: "/v1/**" }],
    ["operation: getThing", { kind: "operation", operation: "getThing" }],
    ["method: get, path: /t", { kind: "method", method: "GET", path: "/t" }],
    ["parameter: limit", { kind: "parameter", in: null, within: null }],
    [
      "parameter: limit, in: query, operation: list",
      { kind: "parameter", in: "query", within: { operation: "list" } },
    ],
    ["header: X-Old, path: /v1/**", { kind: "header", header: "X-Old" }],
    ["schema: Thing", { kind: "schema", schema: "Thing" }],
    [
      "schema: Thing, property: spec.old, direction: request",
      { kind: "property", property: "spec.old", direction: "request" },
    ],
    [
      "schema: Thing, property: type, enumValue: 1",
      { kind: "enumValue", enumValue: "1", of: { property: "type" } },
    ],
    [
      "parameter: kind, enumValue: old",
      { kind: "enumValue", of: { kind: "parameter", parameter: "kind" } },
    ],
    ["tag: legacy", { kind: "tag", tag: "legacy" }],
    ["securityScheme: Basic", { kind: "securityScheme" }],
    ["version: v1alpha1", { kind: "version", version: "v1alpha1" }],
    ["terraform: spectrocloud_macro", { kind: "terraform" }],
    [
      "pointer: '#/paths/~1t/get'",
      { kind: "pointer", pointer: "/paths/~1t/get" },
    ],
  ])("select: { %s }", (select, want) => {
    const { manifest, lines } = parse(
      `lifecycle: 1\nentries: [{ id: a, select: { ${select} } }]\n`,
    );
    expect(lines).toEqual([]);
    expect(manifest?.entries[0]?.select).toMatchObject(want);
  });

  it.each([
    ["TBA", "status: tba", { on: null, release: null, status: "tba" }],
    ["a date alone", "on: 2026-04-04", { status: "committed" }],
    ["a release alone", 'release: "4.10"', { on: null, release: "4.10" }],
    ["planned", "on: 2026-04-04, status: planned", { status: "planned" }],
  ])("cutOff: %s", (_, text, want) => {
    const { manifest, lines } = parse(
      `lifecycle: 1\nentries: [{ id: a, select: { tag: t }, cutOff: { ${text} } }]\n`,
    );
    expect(lines).toEqual([]);
    expect(manifest?.entries[0]?.cutOff).toMatchObject(want);
  });
});

const head = "lifecycle: 1\nentries:\n  - id: a\n    select: { tag: t }\n    ";

describe("a bad manifest gives a located diagnostic with a hint", () => {
  it.each([
    ["malformed YAML", "lifecycle: [1\n", ["source/malformed-yaml 2:1"]],
    [
      "a duplicate key",
      "lifecycle: 1\nlifecycle: 1\n",
      ["source/malformed-yaml 2:1"],
    ],
    ["an empty file", " \n", ["lifecycle/not-a-manifest 1:1"]],
    ["a list", "- lifecycle: 1\n", ["lifecycle/not-a-manifest 1:1"]],
    ["plain text", "lifecycle\n", ["lifecycle/not-a-manifest 1:1"]],
    ["no version", "entries: []\n", ["lifecycle/missing-field 1:1"]],
    ["another version", "lifecycle: 2\n", ["lifecycle/bad-value 1:12"]],
    [
      "an unknown field at the top",
      "lifecycle: 1\nentrys: []\n",
      ["lifecycle/unknown-field 2:1"],
    ],
    [
      "an unknown field of an entry",
      `${head}announceOn: 2026-01-01\n`,
      ["lifecycle/unknown-field 5:17"],
    ],
    [
      "a prototype member",
      `${head}__proto__: {}\n`,
      ["lifecycle/unknown-field 5:5"],
    ],
    [
      "a field that the selector's kind has not",
      "lifecycle: 1\nentries: [{ id: a, select: { tag: t, in: query } }]\n",
      ["lifecycle/unknown-field 2:42"],
    ],
    [
      "a date that does not exist",
      `${head}announcedOn: 2026-02-30\n`,
      ["lifecycle/bad-date 5:18"],
    ],
    [
      "asOf with a time",
      "lifecycle: 1\nasOf: 2026-02-01T00:00:00Z\n",
      ["lifecycle/bad-date 2:7"],
    ],
    [
      "a period",
      "lifecycle: 1\npolicy: { countdown: three months }\n",
      ["lifecycle/bad-value 2:22"],
    ],
    [
      "cut-off before announcement",
      `${head}announcedOn: 2026-04-04\n    cutOff: { on: 2026-04-03 }\n`,
      ["lifecycle/cut-off-before-announcement 6:5"],
    ],
    [
      "cut-off on the announcement",
      `${head}announcedOn: 2026-04-04\n    cutOff: { on: 2026-04-04 }\n`,
      ["lifecycle/cut-off-before-announcement 6:5"],
    ],
    [
      "a release as a number",
      `${head}cutOff: { release: 4.10 }\n`,
      ["lifecycle/number-for-text 5:24"],
    ],
    [
      "an empty cut-off",
      `${head}cutOff: {}\n`,
      ["lifecycle/missing-field 5:5"],
    ],
    [
      "TBA with a date",
      `${head}cutOff: { on: 2026-04-04, status: tba }\n`,
      ["lifecycle/bad-value 5:39"],
    ],
    [
      "committed without a date",
      `${head}cutOff: { status: committed }\n`,
      ["lifecycle/missing-field 5:5"],
    ],
    [
      "no id",
      "lifecycle: 1\nentries:\n  - select: { tag: t }\n",
      ["lifecycle/missing-field 3:5"],
    ],
    [
      "an id with an @",
      "lifecycle: 1\nentries: [{ id: a@b, select: { tag: t } }]\n",
      ["lifecycle/bad-value 2:17"],
    ],
    [
      "no selector",
      "lifecycle: 1\nentries:\n  - id: a\n",
      ["lifecycle/missing-field 3:5"],
    ],
    [
      "an empty selector",
      "lifecycle: 1\nentries:\n  - id: a\n    select: {}\n",
      ["lifecycle/missing-field 4:5"],
    ],
    [
      "two entries of one id",
      "lifecycle: 1\nentries:\n  - { id: a, select: { tag: t } }\n  - { id: a, select: { tag: u } }\n",
      ["lifecycle/duplicate-id 4:5"],
    ],
    [
      "a milestone without a date",
      `${head}milestones: [{ effect: no-new-use }]\n`,
      ["lifecycle/missing-field 5:18"],
    ],
    [
      "a guide that is code",
      `${head}replacement: { kind: url, ref: x, guide: "javascript:alert(1)" }\n`,
      ["lifecycle/bad-value 5:47"],
    ],
    [
      "entries that are no objects",
      "lifecycle: 1\nentries: [a]\n",
      ["lifecycle/bad-value 2:11"],
    ],
    [
      "entries that are no list",
      "lifecycle: 1\nentries: {}\n",
      ["lifecycle/bad-value 2:1"],
    ],
  ])("%s", (_, text, want) => {
    const { diagnostics, lines } = parse(text);
    expect(lines).toEqual(want);
    for (const found of diagnostics) {
      expect(found.severity).toBe("error");
      expect(found.hint).not.toBeNull();
    }
  });

  it("names what was meant", () => {
    const { diagnostics } = parse(`${head}announceOn: 2026-01-01\n`);
    expect(diagnostics[0]?.message).toBe(
      "A field announceOn is not known here.",
    );
    expect(diagnostics[0]?.hint).toBe("Did you mean announcedOn?");
  });
});
