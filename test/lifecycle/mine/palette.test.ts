import { describe, expect, it } from "vitest";
import { mine, proposed } from "../../../generator/lifecycle/mine/index.js";
import { paletteDescription } from "../../support/shared.js";
import { attachFile } from "../support.js";

describe.skipIf(paletteDescription === null)(
  "the published Palette description",
  () => {
    const candidates =
      paletteDescription === null
        ? []
        : mine(attachFile(paletteDescription).document);
    const real = candidates.filter(({ confidence }) => confidence >= proposed);
    const passing = candidates.filter(
      ({ confidence }) => confidence < proposed,
    );
    const of = (kind: string) => real.filter((one) => one.kind === kind);

    it("speaks of deprecation 44 times; 40 are about the element", () => {
      const rows = candidates.map(
        ({ select, kind, confidence, named, replacement, values }) => ({
          element: Object.values(select).join(" ").slice(0, 64),
          kind,
          confidence,
          named: named ?? values.join(" "),
          resolved:
            replacement === null
              ? ""
              : `${replacement.kind} ${replacement.ref}`,
        }),
      );
      console.table(rows);
      expect(candidates).toHaveLength(44);
      expect(real).toHaveLength(40);
      expect([
        of("leading").length,
        of("values").length,
        of("sentence").length,
      ]).toEqual([36, 2, 2]);
    });

    it("does not propose the four states of packs", () => {
      expect(
        passing.map(({ select }) => Object.values(select).join(" ")).sort(),
      ).toEqual([
        "states /v1/packs/{packName}/registries/{registryUid}",
        "v1ClusterProfilePackSummary",
        "v1ClusterProfilePackSummary deprecated",
        "v1PackFilterSpec state",
      ]);
      expect(
        Math.max(...passing.map(({ confidence }) => confidence)),
      ).toBeLessThan(0.2);
    });

    it("names 22 replacements, of which 21 are found in the description", () => {
      const named = real.filter(({ named }) => named !== null);
      expect(named).toHaveLength(22);
      const lost = named.filter(({ replacement }) => replacement === null);
      expect(lost).toMatchObject([
        {
          select: { schema: "v1ClusterImport", property: "isBrownfield" },
          named: "spec.clusterType",
        },
      ]);
    });

    it("resolves renames, nesting, other types, and a path", () => {
      const find = (schema: string, property: string) =>
        real.find(
          ({ select }) =>
            select["schema"] === schema && select["property"] === property,
        )?.replacement;
      expect(
        find("v1ResourceCostSummaryFilter", "includeMasterMachines"),
      ).toEqual({
        kind: "property",
        ref: "includeControlPlaneMachines",
        map: null,
        guide: null,
      });
      expect(
        find("v1AzureClusterConfig", "enablePrivateCluster"),
      ).toMatchObject({ ref: "apiServerAccessProfile.enablePrivateCluster" });
      expect(
        find("v1ClusterBackupConfig", "includeClusterResources"),
      ).toMatchObject({ ref: "includeClusterResourceMode", map: null });
      expect(find("v1UserUpdateSpecEntity", "roles")).toMatchObject({
        kind: "operation",
        ref: "v1UsersUidRolesUpdate",
      });
    });

    it("names the values that amiType gives up", () => {
      expect(of("values").map(({ values }) => values)).toEqual([
        ["AL2_x86_64", "AL2_x86_64_GPU"],
        ["AL2_x86_64", "AL2_x86_64_GPU"],
      ]);
    });

    it("gives selectors that match", async () => {
      const { parseManifest } =
        await import("../../../generator/lifecycle/manifest/parse.js");
      const entries = real.map(({ select }, index) => ({
        id: `e${index}`,
        select,
      }));
      const manifest = parseManifest(
        "m.yaml",
        JSON.stringify({ lifecycle: 1, asOf: "2026-01-01", entries }),
        () => {},
      )!;
      const { diagnostics } = attachFile(paletteDescription!, manifest);
      expect(manifest.entries).toHaveLength(40);
      expect(
        diagnostics.filter(({ code }) => code.startsWith("lifecycle/")),
      ).toEqual([]);
    });
  },
);
