import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Json } from "../../generator/model/index.js";
import { parseSource } from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";

const info = { title: "A", version: "1" };

function upgraded(description: Json) {
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic): void => void found.push(one);
  const text = JSON.stringify(description);
  const source = parseSource("openapi.json", text, report)!;
  const { tree } = upgrade(source, report)!;
  const unknown = found.filter(({ code }) => code === "schema/unknown-type");
  return { tree, unknown };
}

/** The value below members and items of a tree. */
function at(tree: Json, ...keys: readonly (string | number)[]): Json {
  return keys.reduce(
    (node, key) => (node as Readonly<Record<string, Json>>)[key]!,
    tree,
  );
}

const given: readonly (readonly [schema: Json, want: Json, says: string])[] = [
  [{ type: "int" }, { type: "integer" }, "read as integer"],
  [{ type: "Long" }, { type: "integer", format: "int64" }, "read as integer"],
  [
    { type: "date", format: "own" },
    { type: "string", format: "own" },
    "read as string",
  ],
  [{ type: "String" }, { type: "string" }, "read as string"],
  [
    { type: ["bool", "null"] },
    { type: ["boolean", "null"] },
    "read as boolean",
  ],
  [{ type: "pet", title: "P" }, { title: "P" }, "can be anything"],
  [{ type: "interger" }, {}, "did you mean `integer`?"],
  [{ type: "__proto__" }, {}, "can be anything"],
];

describe.each(["3.0.3", "3.1.0", "3.2.0"])(
  "a type unknown to %s",
  (openapi) => {
    test.each(given)("%j", (schema, want, says) => {
      const { tree, unknown } = upgraded({
        openapi,
        info,
        paths: {},
        components: { schemas: { A: { properties: { a: schema } } } },
      });
      expect(at(tree, "components", "schemas", "A", "properties", "a")).toEqual(
        want,
      );
      expect(unknown).toHaveLength(1);
      expect(unknown[0]).toMatchObject({
        severity: "warning",
        source: { pointer: "/components/schemas/A/properties/a/type" },
      });
      expect(unknown[0]!.message).toContain(says);
    });
  },
);

test("a parameter of Swagger 2.0", () => {
  const { tree, unknown } = upgraded({
    swagger: "2.0",
    info,
    paths: {
      "/a": {
        get: {
          parameters: [{ name: "q", in: "query", type: "int" }],
          responses: { 200: { description: "" } },
        },
      },
    },
  });
  expect(at(tree, "paths", "/a", "get", "parameters", 0, "schema")).toEqual({
    type: "integer",
  });
  expect(unknown.map(({ source }) => source?.pointer)).toEqual([
    "/paths/~1a/get/parameters/0/type",
  ]);
});

test("webhooks and further operations, too", () => {
  const content = { "application/json": { schema: { type: "int" } } };
  const operation = {
    responses: { 200: { description: "", content } },
  };
  const { tree } = upgraded({
    openapi: "3.2.0",
    info,
    paths: { "/a": { additionalOperations: { LINK: operation } } },
    webhooks: { w: { post: operation } },
  });
  const schemas = [
    at(tree, "paths", "/a", "additionalOperations", "LINK"),
    at(tree, "webhooks", "w", "post"),
  ].map((one) =>
    at(one, "responses", "200", "content", "application/json", "schema"),
  );
  expect(schemas).toEqual([{ type: "integer" }, { type: "integer" }]);
});
