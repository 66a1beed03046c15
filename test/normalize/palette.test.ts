import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Document, Json, Schema } from "../../generator/model/index.js";
import { normalize } from "../../generator/normalize/index.js";
import {
  loadSource,
  type SourceDocument,
} from "../../generator/source/index.js";
import {
  upgrade,
  type UpgradedDocument,
} from "../../generator/upgrade/index.js";
import { paletteDescription } from "../support/shared.js";
import { shape } from "./shape.js";

/** The published description: what other converters lose of it must arrive. */
describe.skipIf(paletteDescription === null)(
  "the published Palette description",
  () => {
    let source: SourceDocument;
    let upgraded: UpgradedDocument;
    let document: Document;
    const diagnostics: Diagnostic[] = [];

    beforeAll(async () => {
      const report = (found: Diagnostic) => diagnostics.push(found);
      source = (await loadSource(paletteDescription!, report))!;
      upgraded = upgrade(source, report)!;
      document = normalize(upgraded, report);
    });

    const schema = (id: string) =>
      document.schemas.find((named) => named.id === id)!.schema;
    const operation = (id: string) =>
      document.operations.find((found) => found.id === id)!;

    test("has every operation and every schema", () => {
      expect(document.operations).toHaveLength(1181);
      expect(
        document.operations.every(({ hasOperationId }) => hasOperationId),
      ).toBe(true);
      expect(document.schemas.map(({ id }) => id)).toEqual(
        Object.keys(source.tree["definitions"] as object).sort(),
      );
    });

    test("has no errors, and a warning for each body on GET and each property that is required but not declared", () => {
      const counts: Record<string, number> = {};
      for (const { code, severity } of diagnostics)
        counts[`${severity} ${code}`] =
          (counts[`${severity} ${code}`] ?? 0) + 1;
      expect(counts).toEqual({
        "warning schema/required-not-declared": 7,
        "warning unsupported/get-body": 4,
        "warning source/unknown-member":
          counts["warning source/unknown-member"],
      });
    });

    test("keeps the four bodies that are declared at path level", () => {
      const bodies = document.operations.filter(({ requestBody }) =>
        /^\/paths\/[^/]+\/parameters\//.test(requestBody?.source.pointer ?? ""),
      );
      expect(
        bodies.map(
          ({ method, path, requestBody }) =>
            `${method} ${path} ${shape(requestBody!.contents[0]!.schema!)}`,
        ),
      ).toEqual([
        "GET /v1/clustergroups/{uid}/packs/resolvedValues v1SpectroClusterProfilesParamReferenceEntity",
        "PATCH /v1/clusterprofiles/{uid}/packRefs v1ClusterProfileNotificationUpdateEntity",
        "GET /v1/clusterprofiles/{uid}/packs/resolvedValues v1PackParamsEntity",
        "GET /v1/spectroclusters/{uid}/packs/resolvedValues v1SpectroClusterProfilesParamReferenceEntity",
      ]);
    });

    test("has 24 binary responses, 10 multipart bodies and 2 forms", () => {
      const binary = document.operations.filter(({ responses }) =>
        responses.some(({ contents }) =>
          contents.some((media) => media.schema?.kind === "binary"),
        ),
      );
      expect(binary).toHaveLength(24);
      const types = document.operations.flatMap(
        ({ requestBody }) =>
          requestBody?.contents.map(({ contentType }) => contentType) ?? [],
      );
      const count = (type: string) =>
        types.filter((found) => found === type).length;
      expect([
        count("multipart/form-data"),
        count("application/x-www-form-urlencoded"),
      ]).toEqual([10, 2]);
    });

    test("keeps what stands beside its 218 references", () => {
      let beside = 0;
      let described = 0;
      const visit = (node: Json): void => {
        if (typeof node !== "object" || node === null) return;
        for (const child of Object.values(node)) visit(child);
        if (!("$ref" in node)) return;
        if (Object.keys(node).length > 1) beside++;
        if ("description" in node) described++;
      };
      visit(source.tree["definitions"]!);
      const kept: Schema[] = [];
      for (const named of document.schemas)
        collect(named.schema, (found) => found.kind === "ref", kept);
      expect(beside).toBe(218);
      expect(
        kept.filter(({ description }) => description !== null),
      ).toHaveLength(described);
    });

    test("knows unions of types, typed maps, nulls and sets", () => {
      expect(shape(schema("v1VmHttpGetAction"))).toContain(
        "port: type(string | number)",
      );
      const maps: Schema[] = [];
      const nullable: Schema[] = [];
      const sets: Schema[] = [];
      for (const { schema: root } of document.schemas) {
        collect(root, ({ kind }) => kind === "map", maps);
        collect(root, (found) => found.nullable, nullable);
        collect(
          root,
          (found) => found.kind === "array" && found.uniqueItems,
          sets,
        );
      }
      expect(maps).toHaveLength(101);
      expect(shape(schema("v1.DataSinkPayload"))).toBe(
        "{ refUid?: string, timestamp?: v1Time, ...: {} }",
      );
      expect(nullable).toHaveLength(30);
      expect(sets).toHaveLength(307);
    });

    test("sends lists in queries separated by commas", () => {
      const lists = document.operations.flatMap(({ parameters }) =>
        parameters.filter(
          ({ in: place, schema: value }) =>
            place === "query" && value.kind === "array",
        ),
      );
      expect(lists.length).toBeGreaterThan(0);
      expect(
        lists.every(({ style, explode }) => style === "form" && !explode),
      ).toBe(true);
    });

    test("has its security schemes and says nothing of their use", () => {
      expect(document.securitySchemes).toMatchObject([
        { id: "ApiKey", kind: "apiKey", in: "header", name: "ApiKey" },
        {
          id: "Authorization",
          kind: "apiKey",
          in: "header",
          name: "Authorization",
        },
      ]);
      expect(document.security).toBeNull();
      expect(document.servers).toEqual([]);
    });

    test("leads back to the lines of the file", () => {
      expect(operation("v1SpectroClustersGet").source.pointer).toMatch(
        /^\/paths\/~1v1~1spectroclusters~1\{uid\}\/get$/,
      );
      expect(
        upgraded.origin("/components/schemas/v1Error/properties/code").pointer,
      ).toBe("/definitions/v1Error/properties/code");
    });
  },
);

/** Schemas inside a schema, itself included, that fulfil a condition; references are not followed. */
function collect(
  schema: Schema,
  wanted: (schema: Schema) => boolean,
  found: Schema[],
): void {
  if (wanted(schema)) found.push(schema);
  const inner = (): readonly Schema[] => {
    switch (schema.kind) {
      case "object":
        return [
          ...schema.properties.map((property) => property.schema),
          ...(typeof schema.additional === "boolean"
            ? []
            : [schema.additional]),
        ];
      case "map":
        return [schema.values];
      case "array":
        return [schema.items];
      case "union":
        return schema.variants;
      case "intersection":
        return schema.parts;
      default:
        return [];
    }
  };
  for (const child of inner()) collect(child, wanted, found);
}
