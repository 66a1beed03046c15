import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { enrich } from "../../generator/enrich/index.js";
import {
  emptyNames,
  printOperationName,
  pascalCase,
} from "../../generator/names/index.js";
import { palette } from "../../generator/presets/palette.js";
import type {
  Document,
  Operation,
  Resource,
} from "../../generator/model/index.js";
import { paletteDescription } from "../support/shared.js";
import { normalized, operationOf, schemaOf, type Enriched } from "./support.js";

describe.skipIf(paletteDescription === null)(
  "the published Palette description",
  () => {
    let plain: Document;
    let result: Enriched;
    let byCall: ReadonlyMap<string, Operation>;
    const nameOf = (operation: Operation) => printOperationName(operation.name);
    beforeAll(() => {
      plain = normalized(readFileSync(paletteDescription!, "utf8"));
      const diagnostics: Diagnostic[] = [];
      const enrichment = enrich(plain, {
        conventions: palette,
        preset: palette,
        names: emptyNames,
        report: (found) => diagnostics.push(found),
      });
      result = { ...enrichment, diagnostics };
      byCall = new Map(
        result.document.operations.map((operation) => [
          `${operation.method} ${operation.path.replace("/v1/", "/")}`,
          operation,
        ]),
      );
    });

    it.each([
      ["GET /spectroclusters/{uid}", "clusters.get"],
      ["POST /spectroclusters/aws", "clusters.aws.create"],
      ["GET /spectroclusters/{uid}/vms", "clusters.vms.list"],
      ["PUT /spectroclusters/{uid}/vms/{vmName}/start", "clusters.vms.start"],
      ["POST /spectroclusters/validate/packs", "clusters.validatePacks"],
      [
        "POST /spectroclusters/{uid}/validate/packs",
        "clusters.validatePacksByUid",
      ],
      [
        "DELETE /spectroclusters/{uid}/features/complianceScan/logs/{logUid}",
        "clusters.features.complianceScan.logs.delete",
      ],
      [
        "PATCH /spectroclusters/{uid}/clusterConfig/hostCluster",
        "clusters.clusterConfig.patchHostCluster",
      ],
      ["POST /cloudaccounts/maas", "cloudAccounts.maas.create"],
      [
        "GET /cloudconfigs/aws/{configUid}/machinePools/{machinePoolName}/machines/{machineUid}",
        "cloudConfigs.aws.machinePools.machines.get",
      ],
      [
        "GET /clouds/aws/regions/{region}/instancetypes",
        "clouds.aws.regions.getInstanceTypes",
      ],
      ["PUT /users/{uid}/roles", "users.updateRoles"],
      ["PATCH /clusterprofiles/{uid}/publish", "clusterProfiles.publish"],
      [
        "GET /metrics/{resourceKind}/{resourceUid}/values",
        "metrics.values.listByResourceUid",
      ],
      ["POST /dashboard/spectroclusters/search", "clusters.search"],
      ["GET /auth/refresh/{token}", "auth.refresh"],
      ["POST /auth/authenticate", "auth.authenticate"],
      ["POST /spectroclusters/{uid}/vms", "clusters.vms.create"],
      [
        "DELETE /edgehosts/{uid}/cluster/associate",
        "edgeHosts.deassociateCluster",
      ],
      ["DELETE /system/passwords/blocklist", "system.deletePasswordsBlockList"],
      ["GET /projects/{uid}/macros", "projects.macros.list"],
    ])("%s is %s", (call, name) => {
      expect(nameOf(byCall.get(call)!)).toBe(name);
    });

    it("has one name for each of its 1,181 operations, in 262 namespaces of at most 39 methods, median length 28", () => {
      const { operations } = result.document;
      const names = operations.map(nameOf);
      const methods = new Map<string, number>();
      for (const name of names) {
        const space = name.slice(0, name.lastIndexOf("."));
        methods.set(space, (methods.get(space) ?? 0) + 1);
      }
      const lengths = names.map(({ length }) => length).sort((a, b) => a - b);
      expect({
        operations: operations.length,
        distinct: new Set(names.map((name) => name.toLowerCase())).size,
        namespaces: methods.size,
        most: Math.max(...methods.values()),
        median: lengths[lengths.length >> 1],
      }).toEqual({
        operations: 1181,
        distinct: 1181,
        namespaces: 262,
        most: 39,
        median: 28,
      });
    });

    it("would have 266 namespaces by the rules alone: two of its names are the preset's", () => {
      const aliases = palette.naming!.aliases!;
      const report = () => undefined;
      const { document } = enrich(plain, {
        conventions: { naming: { aliases } },
        names: emptyNames,
        report,
      });
      const names = document.operations.map(nameOf);
      const spaces = names.map((name) => name.slice(0, name.lastIndexOf(".")));
      expect(new Set(spaces).size).toBe(266);
      expect(new Set(names).size).toBe(1181);
      expect(names).toContain("auth.refresh.get");
    });

    it("has no method called like a namespace beside it", () => {
      const clashes: string[] = [];
      const ids = new Map(result.document.operations.map((o) => [o.id, o]));
      const visit = (resource: Resource): void => {
        const spaces = new Set(
          resource.resources.map(({ name }) => name.words.join("")),
        );
        for (const id of resource.operations) {
          const { method } = ids.get(id)!.name;
          if (spaces.has(method.words.join(""))) clashes.push(id);
        }
        resource.resources.forEach(visit);
      };
      result.document.resources.forEach(visit);
      expect(clashes).toEqual([]);
    });

    it("puts each operation into exactly one of 40 root namespaces", () => {
      const placed: string[] = [];
      const visit = (resource: Resource): void => {
        placed.push(...resource.operations);
        resource.resources.forEach(visit);
      };
      result.document.resources.forEach(visit);
      expect(placed.sort()).toEqual(
        result.document.operations.map(({ id }) => id).sort(),
      );
      expect(result.document.resources).toHaveLength(40);
      expect(result.document.versions).toEqual(["v1"]);
    });

    it("has one name for each of its 1,875 schemas, also of those that differ only in case or a dot", () => {
      const { schemas } = result.document;
      const all = schemas.flatMap(({ name, variants }) => [
        name,
        ...variants.map((variant) => variant.name),
      ]);
      const keys = all.map(({ words }) => words.join(""));
      expect(schemas).toHaveLength(1875);
      expect(new Set(keys).size).toBe(keys.length);
      const name = (id: string) =>
        pascalCase(schemaOf(result.document, id).name.words);
      expect(
        [
          "v1SpectroCluster",
          "v1Error",
          "V1Error",
          "v1APIEndpoint",
          "v1ApiEndpoint",
          "v1GcpAccountEntitySpec",
          "v1.GcpAccountEntitySpec",
          "URLEncodedBase64",
          "urlEncodedBase64",
        ]
          .filter((id) => schemas.some((schema) => schema.id === id))
          .map((id) => `${id} ${name(id)}`),
      ).toEqual([
        "v1SpectroCluster SpectroCluster",
        "v1Error ErrorBody",
        "V1Error LegacyErrorBody",
        "v1APIEndpoint ApiEndpoint",
        "v1ApiEndpoint ClusterApiEndpoint",
        "v1GcpAccountEntitySpec GcpAccountEntitySpec",
        "v1.GcpAccountEntitySpec GcpAccountCredentials",
        "URLEncodedBase64 UrlEncodedBase64",
        "urlEncodedBase64 UrlEncodedBase64Text",
      ]);
    });

    it("pages 53 operations: 51 by their own parameter, two that declare none", () => {
      const paged = result.document.operations.filter(
        ({ pagination }) => pagination !== null,
      );
      const count = (test: (operation: Operation) => boolean) =>
        paged.filter(test).length;
      expect({
        all: paged.length,
        post: count(
          ({ method, pagination }) =>
            method === "POST" && pagination!.parameter!.declared,
        ),
        metadata: count(
          ({ pagination }) => pagination!.next === "/metadata/continue",
        ),
        undeclared: paged
          .filter(({ pagination }) => !pagination!.parameter!.declared)
          .map(({ id }) => id),
        inQuery: count(
          ({ pagination }) => pagination!.parameter!.in === "query",
        ),
        preset: count(({ pagination }) => pagination!.origin === "preset"),
      }).toEqual({
        all: 53,
        post: 12,
        metadata: 2,
        undeclared: [
          "v1EdgeNativeClustersHostsList",
          "v1SpectroClustersMetadataSearch",
        ],
        inQuery: 53,
        preset: 53,
      });
      expect(
        operationOf(result.document, "v1DashboardAppProfiles").pagination,
      ).toEqual({
        kind: "token",
        items: "/appProfiles",
        parameter: { name: "continue", in: "query", declared: true },
        next: "/listmeta/continue",
        limit: "limit",
        origin: "preset",
      });
    });

    it("asks for a key or a token, except where one is given or a link is followed", () => {
      const { operations } = result.document;
      const open = operations.filter(({ security }) => security?.length === 0);
      expect(open).toHaveLength(21);
      expect(operationOf(result.document, "v1Authenticate").security).toEqual(
        [],
      );
      expect(
        operationOf(result.document, "V1AuthMfaDevicesList").security,
      ).not.toEqual([]);
      const schemes = new Set(
        operations
          .filter(({ security }) => security?.length !== 0)
          .map(({ security }) =>
            JSON.stringify(
              security?.map(({ schemes }) => schemes.map(({ id }) => id)),
            ),
          ),
      );
      expect([...schemes]).toEqual(['[["ApiKey"],["Authorization"]]']);
    });

    it("limits requests by prefix: 50 for clusters, 10 below their assets, a bucket for each root", () => {
      const limit = (id: string) => operationOf(result.document, id).rateLimit;
      expect(limit("v1SpectroClustersGet")).toEqual({
        key: "/v1/spectroclusters",
        perSecond: 50,
        burst: 250,
      });
      expect(limit("v1SpectroClustersUidKubeConfig")).toEqual({
        key: "/v1/spectroclusters/*/assets",
        perSecond: 10,
        burst: 50,
      });
      expect(limit("v1UsersList")).toEqual({
        key: "/v1/users",
        perSecond: 10,
        burst: 50,
      });
      expect(limit("v1RolesList")).toEqual({
        key: "/v1/roles",
        perSecond: 10,
        burst: 50,
      });
      expect(limit("v1EventsComponentsList")).toEqual({
        key: "/v1/events/components",
        perSecond: 50,
        burst: 250,
      });
    });

    it("never sends a resource's status, nor its uid in an update", () => {
      const { document } = result;
      const properties = (id: string, direction: string): string[] => {
        const { schema } = schemaOf(document, id).variants.find(
          (variant) => variant.direction === direction,
        )!;
        return schema.kind === "object"
          ? schema.properties.map(({ name }) => name)
          : [];
      };
      expect(properties("v1AwsAccount", "request")).toEqual([
        "apiVersion",
        "kind",
        "metadata",
        "spec",
      ]);
      const meta = properties("v1ObjectMeta", "update");
      expect(meta).not.toContain("uid");
      expect(meta).not.toContain("creationTimestamp");
      expect(meta).toContain("name");
      expect(schemaOf(document, "v1ClusterCondition").variants).toEqual([]);
      expect(
        document.schemas.filter(({ variants }) => variants.length > 0).length,
      ).toBeLessThan(60);
    });

    it("knows the error body, and that tenants and the system lie in no project", () => {
      const { document } = result;
      expect(document.errors).toEqual({
        schema: "v1Error",
        statuses: ["4XX", "5XX"],
        codePointer: "/code",
        messagePointer: "/message",
      });
      expect(document.scopes).toEqual({
        outer: "tenant",
        inner: "project",
        header: "ProjectUid",
      });
      for (const { path, scope } of document.operations)
        expect(scope).toBe(
          /^\/v1\/(tenants|system)(\/|$)/.test(path) ? "outer" : "both",
        );
    });

    it("reports nothing about names", () => {
      const found = result.diagnostics.filter(({ code }) =>
        code.startsWith("name/"),
      );
      expect(found.map(({ code }) => code)).toEqual([]);
    });
  },
);
