import { describe, expect, it } from "vitest";
import { adapters } from "../../../generator/lifecycle/sources/adapters.js";
import { shared } from "../../support/shared.js";
import { attachFile, propertyRecord, recordOf } from "../support.js";

const file = (path: string) => shared("specs", path);

describe("vendor extensions in real descriptions", () => {
  const datadog = file("datadog/history/v1-2026-08-21-a6d1742.yaml");
  it.skipIf(datadog === null)(
    "Datadog: x-sunset on 4 operations, 66 more flagged",
    () => {
      const { document, diagnostics } = attachFile(datadog!);
      const records = document.operations.filter(
        ({ lifecycle }) => lifecycle !== null,
      );
      const dated = records.filter(
        ({ lifecycle }) => lifecycle?.cutOff?.on === "2027-02-20",
      );
      expect(records).toHaveLength(70);
      expect(dated.map(({ id }) => id)).toEqual([
        "CheckAWSLogsLambdaAsync",
        "CheckAWSLogsServicesAsync",
        "CreateAWSLambdaARN",
        "DeleteAWSLambdaARN",
      ]);
      expect(dated[0]?.lifecycle?.provenance).toEqual({
        cutOff: "x-sunset",
        phase: "x-sunset",
      });
      expect(propertyRecord(document, "Dashboard", "is_read_only")?.phase).toBe(
        "sunset",
      );
      const codes = diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith("lifecycle/"))).toEqual([
        "lifecycle/no-as-of",
      ]);
    },
  );

  it.skipIf(datadog === null)(
    "Datadog: x-deprecated on a tag ends its operations",
    () => {
      const { document } = attachFile(datadog!);
      const inherited = document.operations.filter(
        ({ lifecycle }) =>
          lifecycle?.provenance["phase"] === "tag Dashboard Lists",
      );
      expect(inherited.map(({ id }) => id)).toEqual([
        "CreateDashboardList",
        "DeleteDashboardList",
        "GetDashboardList",
        "ListDashboardLists",
        "UpdateDashboardList",
      ]);
    },
  );

  const galaxy = file("scalar-galaxy/latest.yaml");
  it.skipIf(galaxy === null)(
    "Scalar: x-scalar-stability experimental is no end",
    () => {
      const { document, diagnostics } = attachFile(galaxy!);
      expect(JSON.stringify(document.tree)).toContain(
        '"x-scalar-stability":"experimental"',
      );
      expect(recordOf(document, "deletePlanet")).toBeNull();
      expect(
        diagnostics.filter(({ code }) => code.startsWith("lifecycle/")),
      ).toEqual([]);
    },
  );

  const adyen = file("adyen/CheckoutService-v72.json");
  it.skipIf(adyen === null)(
    "Adyen: x-deprecatedInVersion and x-deprecatedMessage",
    () => {
      const { document } = attachFile(adyen!);
      expect(recordOf(document, "post-originKeys")).toMatchObject({
        phase: "sunset",
        reason: "Deprecated since version 67.",
        provenance: { reason: "x-deprecatedInVersion" },
      });
      const details = propertyRecord(
        document,
        "ThreeDS2RequestData",
        "authenticationOnly",
      );
      expect(details?.provenance["reason"]).toBe("x-deprecatedMessage");
      expect(details?.reason).toMatch(/^Use /);
    },
  );

  const box = file("box/openapi/openapi-v2026.0.json");
  it.skipIf(box === null)("Box: x-stability-level beta is no end", () => {
    const { document, diagnostics } = attachFile(box!);
    expect(JSON.stringify(document.tree)).toContain(
      '"x-stability-level":"beta"',
    );
    expect(
      document.operations.filter(({ lifecycle }) => lifecycle !== null),
    ).toEqual([]);
    expect(
      diagnostics.filter(({ code }) => code.startsWith("lifecycle/")),
    ).toEqual([]);
  });

  const oapi = file("oapi-codegen/internal/test/schemas/deprecated/spec.yaml");
  it.skipIf(oapi === null)(
    "oapi-codegen: a reason counts only beside the flag",
    () => {
      const { document } = attachFile(oapi!);
      expect(
        recordOf(document, "PostDeprecatedEndpointWithNonDeprecatedBody")
          ?.reason,
      ).toBe("Use /clients instead.");
      expect(
        propertyRecord(document, "ClientWithExtension", "name")?.reason,
      ).toBe("Don't use because reasons");
      expect(propertyRecord(document, "ClientWithExtension", "id")).toBeNull();
    },
  );

  const oasdiff = (name: string) => file(`oasdiff/data/${name}.yaml`);
  it.skipIf(oasdiff("deprecation/deprecated-future") === null).each([
    ["deprecation/deprecated-future", "9999-08-10", []],
    ["deprecation/deprecated-with-sunset", "2023-08-02", []],
    ["deprecation/deprecated-past", "2022-08-10", []],
    ["deprecation/deprecated-path-mixed-rfc3339-sunset", "2022-08-10", []],
    [
      "deprecation/deprecated-with-invalid-sunset",
      null,
      ["lifecycle/unreadable-extension"],
    ],
  ])("oasdiff: %s ends %s", (name, want, codes) => {
    const { document, diagnostics } = attachFile(oasdiff(name)!);
    const ends = document.operations
      .map(({ lifecycle }) => lifecycle?.cutOff?.on ?? null)
      .filter((on) => on !== null);
    expect(ends[0] ?? null).toBe(want);
    expect(
      diagnostics
        .map(({ code }) => code)
        .filter(
          (code) =>
            code.startsWith("lifecycle/") && code !== "lifecycle/no-as-of",
        ),
    ).toEqual(codes);
  });
});

/** What is tried above, and what no description at hand has: the rows of `sources/adapters.test.ts` are all there is. */
const tried = [
  "x-sunset",
  "x-deprecated",
  "x-deprecated-reason",
  "x-deprecatedInVersion",
  "x-deprecatedMessage",
  "x-scalar-stability",
  "x-stability-level",
];
const unused = [
  "x-cfDeprecation",
  "x-fern-availability",
  "x-forge-sunset",
  "x-github",
  "x-glean-deprecated",
  "x-ms-deprecation",
  "x-okta-lifecycle",
  "x-speakeasy-deprecation-message",
  "x-speakeasy-deprecation-replacement",
  "x-stainless-deprecation-message",
  "x-state",
];

it("tries every extension of the adapter table that a description at hand has", () => {
  expect([...tried, ...unused].sort()).toEqual(
    adapters.map(({ extension }) => extension).sort(),
  );
});
