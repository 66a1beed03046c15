import { describe, expect, it } from "vitest";
import { adapters } from "../../../generator/lifecycle/sources/adapters.js";
import type { Json } from "../../../generator/model/index.js";

function read(extension: string, value: Json) {
  return adapters.find((one) => one.extension === extension)!.read(value);
}

const cutOff = (on: string) => ({
  cutOff: { on, release: null, status: "committed" },
});

/** One row per extension of the table at least; the last test holds that. */
const rows: readonly [string, Json, object | null][] = [
  ["x-sunset", "2027-02-20", cutOff("2027-02-20")],
  ["x-sunset", "2027-02-20T00:00:00Z", cutOff("2027-02-20")],
  ["x-sunset", { date: "2027-02-20" }, cutOff("2027-02-20")],
  ["x-sunset", "invalid", { problem: '"invalid" is not a date' }],
  ["x-sunset", 20270220, { problem: "20270220 is not a date" }],
  ["x-forge-sunset", { date: "2030-01-01T00:00:00Z" }, cutOff("2030-01-01")],
  [
    "x-ms-deprecation",
    {
      removalDate: "2022-10-24T00:00:00.0000000+00:00",
      date: "2022-08-30T00:00:00.0000000+00:00",
      version: "v1.0",
      description: "In favour of\n the others",
    },
    {
      ...cutOff("2022-10-24"),
      announcedOn: "2022-08-30",
      reason: "In favour of the others",
    },
  ],
  [
    "x-ms-deprecation",
    { removalDate: null, date: "2022-08-30" },
    { cutOff: null, announcedOn: "2022-08-30" },
  ],
  [
    "x-ms-deprecation",
    { removalDate: "soon" },
    { problem: 'removalDate "soon" is not a date' },
  ],
  [
    "x-github",
    {
      removalDate: "2021-02-01",
      deprecationDate: "2020-01-21",
      category: "teams",
    },
    { ...cutOff("2021-02-01"), announcedOn: "2020-01-21" },
  ],
  ["x-github", { category: "teams", githubCloudOnly: false }, null],
  [
    "x-cfDeprecation",
    {
      description: "In favour of types.",
      display: true,
      eol: "2023-03-19",
      id: "bookmarks",
    },
    { ...cutOff("2023-03-19"), reason: "In favour of types." },
  ],
  [
    "x-cfDeprecation",
    { description: "Use v2.", display: true },
    { cutOff: null, reason: "Use v2." },
  ],
  [
    "x-glean-deprecated",
    {
      id: "a",
      message: "Use /v2/test",
      introduced: "2024-01-15",
      removal: "2024-07-15",
    },
    {
      ...cutOff("2024-07-15"),
      announcedOn: "2024-01-15",
      reason: "Use /v2/test",
    },
  ],
  ["x-glean-deprecated", [{ id: "a", value: "foo" }], null],
  [
    "x-speakeasy-deprecation-message",
    "Use `id` instead.",
    { reason: "Use `id` instead." },
  ],
  ["x-speakeasy-deprecation-message", 1, { problem: "it is not text" }],
  [
    "x-speakeasy-deprecation-replacement",
    "checkouts:create",
    {
      replacement: {
        kind: "operation",
        ref: "checkouts:create",
        map: null,
        guide: null,
      },
    },
  ],
  ["x-stainless-deprecation-message", "Use V2.", { reason: "Use V2." }],
  [
    "x-deprecated-reason",
    "Use /clients instead.",
    { reason: "Use /clients instead." },
  ],
  ["x-deprecatedMessage", "", { reason: null }],
  ["x-deprecatedInVersion", "68", { reason: "Deprecated since version 68." }],
  ["x-deprecatedInVersion", 68, { reason: "Deprecated since version 68." }],
  ["x-fern-availability", "deprecated", { reason: null }],
  [
    "x-fern-availability",
    { status: "deprecated", message: "Use b." },
    { reason: "Use b." },
  ],
  ["x-fern-availability", "generally-available", null],
  ["x-stability-level", "deprecated", {}],
  ["x-stability-level", "beta", null],
  ["x-scalar-stability", "deprecated", {}],
  ["x-scalar-stability", "experimental", null],
  ["x-state", "Deprecated", {}],
  ["x-state", "alpha", null],
  ["x-okta-lifecycle", { lifecycle: "DEPRECATED" }, {}],
  ["x-okta-lifecycle", { lifecycle: "GA", isGenerallyAvailable: true }, null],
  [
    "x-okta-lifecycle",
    { deprecated: { since: "2024.01.0" }, eol: { since: "2025.01.0" } },
    { cutOff: { on: null, release: "2025.01.0", status: "committed" } },
  ],
  ["x-deprecated", true, {}],
  ["x-deprecated", false, null],
  ["x-deprecated", "Use b.", { reason: "Use b." }],
  [
    "x-deprecated",
    { since: "2024-01-15", sunset: "2024-07-15" },
    { ...cutOff("2024-07-15"), announcedOn: "2024-01-15" },
  ],
];

describe("the adapter table", () => {
  it.each(rows)("%s: %j", (extension, value, want) => {
    const found = read(extension, value);
    if (want === null) expect(found).toBeNull();
    else expect(found).toMatchObject(want);
  });

  it("has a row here for every extension", () => {
    const tried = new Set(rows.map(([extension]) => extension));
    expect(
      adapters
        .map(({ extension }) => extension)
        .filter((one) => !tried.has(one)),
    ).toEqual([]);
  });
});
