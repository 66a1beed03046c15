import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/model/index.js";
import { parseSource } from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { findings, read, schemas30 } from "../normalize/support.js";

/** A schema of 3.0 as 3.1 has it. */
function upgraded(schema: Json): Json {
  const { tree } = read(schemas30({ It: schema })).upgraded;
  return (tree as { components: { schemas: { It: Json } } }).components.schemas
    .It;
}

describe("a schema of 3.0 in the tree", () => {
  test.each<[given: Json, want: Json]>([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [{ type: "string", nullable: false }, { type: "string" }],
    [
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [{ nullable: true, description: "D" }, { description: "D" }],
    [
      { $ref: "#/components/schemas/It", nullable: true, description: "D" },
      {
        description: "D",
        anyOf: [{ $ref: "#/components/schemas/It" }, { type: "null" }],
      },
    ],
    [
      {
        nullable: true,
        type: "object",
        allOf: [{ type: "object" }],
        title: "T",
        default: null,
      },
      {
        title: "T",
        default: null,
        anyOf: [
          { type: "object", allOf: [{ type: "object" }] },
          { type: "null" },
        ],
      },
    ],
    [
      { nullable: true, oneOf: [{ type: "string" }], "x-a": 1 },
      { oneOf: [{ type: "string" }, { type: "null" }], "x-a": 1 },
    ],
    [
      { nullable: true, oneOf: [{ type: "string", nullable: true }] },
      { oneOf: [{ type: ["string", "null"] }, { type: "null" }] },
    ],
    [
      { nullable: true, anyOf: [{ type: "null" }] },
      { anyOf: [{ type: "null" }] },
    ],
    [
      { nullable: true, type: "object", oneOf: [{ required: ["a"] }] },
      {
        anyOf: [
          { type: "object", oneOf: [{ required: ["a"] }] },
          { type: "null" },
        ],
      },
    ],
    [
      {
        type: "number",
        minimum: 1,
        exclusiveMinimum: true,
        maximum: 2,
        exclusiveMaximum: false,
      },
      { type: "number", exclusiveMinimum: 1, maximum: 2 },
    ],
    [{ type: "number", exclusiveMaximum: true }, { type: "number" }],
    [
      { type: "number", exclusiveMaximum: 5 },
      { type: "number", exclusiveMaximum: 5 },
    ],
    [
      { type: "string", example: "e" },
      { type: "string", examples: ["e"] },
    ],
    [
      { type: "string", format: "byte" },
      { type: "string", contentEncoding: "base64" },
    ],
    [
      { type: "string", format: "base64url" },
      { type: "string", contentEncoding: "base64url" },
    ],
    [
      { type: "string", format: "binary" },
      { type: "string", format: "binary" },
    ],
    [
      { type: "integer", format: "byte" },
      { type: "integer", format: "byte" },
    ],
    [
      {
        type: "object",
        properties: { nullable: { type: "string", nullable: true } },
        additionalProperties: { type: "string", nullable: true },
      },
      {
        type: "object",
        properties: { nullable: { type: ["string", "null"] } },
        additionalProperties: { type: ["string", "null"] },
      },
    ],
    [
      { type: "array", items: { not: { type: "string", nullable: true } } },
      { type: "array", items: { not: { type: ["string", "null"] } } },
    ],
    [
      { default: { nullable: true }, example: { nullable: true } },
      { default: { nullable: true }, examples: [{ nullable: true }] },
    ],
  ])("%j is %j", (given, want) => {
    expect(upgraded(given)).toEqual(want);
  });

  test("is found wherever a schema can be", () => {
    const schema = { type: "string", nullable: true };
    const media = {
      "application/json": {
        schema,
        encoding: { a: { headers: { H: { schema } } } },
      },
    };
    const operation = {
      parameters: [{ schema }, { content: media }],
      requestBody: { content: media },
      responses: { "200": { headers: { H: { schema } }, content: media } },
      callbacks: {
        c: { "{$url}": { post: { requestBody: { content: media } } } },
      },
    };
    const description = {
      openapi: "3.0.3",
      info: { title: "T", version: "1" },
      paths: {
        "/a": {
          parameters: [{ schema }],
          get: operation,
          "x-untouched": { schema },
        },
      },
      components: {
        schemas: { S: schema },
        parameters: { P: { schema } },
        headers: { H: { schema } },
        requestBodies: { B: { content: media } },
        responses: { R: { content: media } },
        callbacks: { C: { "{$url}": { get: operation } } },
      },
    };
    const tree = JSON.stringify(
      upgrade(source(description), () => undefined)!.tree,
    );
    expect(tree.match(/"nullable":true/g)).toHaveLength(1);
    expect(tree.match(/\["string","null"\]/g)!.length).toBe(
      JSON.stringify(description).match(/"nullable":true/g)!.length - 1,
    );
  });
});

test("what needs no rewriting is shared with the source, which stays as it was", () => {
  const description = schemas30({
    Plain: { type: "object", properties: { a: { type: "string" } } },
    Other: {
      type: "object",
      properties: {
        a: { type: "string" },
        b: { type: "string", nullable: true },
      },
    },
  });
  const given = source(description);
  const before = JSON.stringify(given.tree);
  const { tree } = upgrade(given, () => undefined)!;
  expect(JSON.stringify(given.tree)).toBe(before);
  const at = (root: JsonObject, ...path: readonly string[]) =>
    path.reduce<Json>((node, key) => (node as JsonObject)[key]!, root);
  expect(at(tree, "components", "schemas", "Plain")).toBe(
    at(given.tree, "components", "schemas", "Plain"),
  );
  const property = [
    "components",
    "schemas",
    "Other",
    "properties",
    "a",
  ] as const;
  expect(at(tree, ...property)).toBe(at(given.tree, ...property));
  expect(at(tree, "info")).toBe(at(given.tree, "info"));
});

test("3.1 and 3.2 are taken as they are", () => {
  for (const openapi of ["3.1.0", "3.1.1", "3.2.0"]) {
    const given = source({
      openapi,
      info: { title: "T", version: "1" },
      paths: {},
    });
    expect(upgrade(given, () => undefined)!.tree).toBe(given.tree);
  }
});

test("origins of what was wrapped", () => {
  const { origin } = read(
    schemas30({
      It: {
        nullable: true,
        allOf: [
          {
            type: "object",
            properties: { a: { type: "string", nullable: true } },
          },
        ],
      },
    }),
  ).upgraded;
  const at = (pointer: string) =>
    origin(`/components/schemas/It${pointer}`).pointer;
  expect(at("/anyOf/0/allOf/0/properties/a")).toBe(
    "/components/schemas/It/allOf/0/properties/a",
  );
  expect(at("/anyOf/0/allOf/0/properties/a/type/1")).toBe(
    "/components/schemas/It/allOf/0/properties/a/type/1",
  );
  expect(at("/anyOf")).toBe("/components/schemas/It");
});

describe("the version", () => {
  const codes = (description: Json) => {
    const found: string[] = [];
    const result = upgrade(source(description), ({ code, source: at }) =>
      found.push(`${code} ${at!.pointer}`),
    );
    return [result?.specification ?? null, ...found];
  };
  const rest = { info: { title: "T", version: "1" }, paths: { "/a": {} } };
  test.each<[Json, readonly (string | null)[]]>([
    [{ swagger: "2.0", ...rest }, ["2.0"]],
    [{ swagger: 2, ...rest }, ["2.0", "source/unquoted /swagger"]],
    [{ openapi: "3.0.4", ...rest }, ["3.0"]],
    [{ openapi: "3.1.0-rc0", ...rest }, ["3.1"]],
    [{ openapi: 3.1, ...rest }, ["3.1", "source/unquoted /openapi"]],
    [{ openapi: "3.2.0", ...rest }, ["3.2"]],
    [
      { openapi: "3.3.0", ...rest },
      [null, "source/unsupported-version /openapi"],
    ],
    [
      { openapi: "4.0.0", ...rest },
      [null, "source/unsupported-version /openapi"],
    ],
    [
      { swagger: "1.2", ...rest },
      [null, "source/unsupported-version /swagger"],
    ],
    [
      { swagger: "3.0.0", ...rest },
      [null, "source/unsupported-version /swagger"],
    ],
    [
      { openapi: "2.0", ...rest },
      [null, "source/unsupported-version /openapi"],
    ],
    [{ openapi: null, ...rest }, [null, "source/unsupported-version /openapi"]],
    [{ asyncapi: "3.0.0" }, [null, "source/not-openapi "]],
  ])("%j", (description, want) => {
    expect(codes(description)).toEqual(want);
  });
});

test("constraints beside a reference are said once", () => {
  const result = read(
    schemas30({
      A: {},
      B: {
        $ref: "#/components/schemas/A",
        required: ["a"],
        minLength: 1,
        description: "D",
      },
    }),
  );
  expect(findings(result)).toEqual([
    "upgrade/ref-siblings-ignored /components/schemas/B/minLength",
  ]);
});

function source(description: Json) {
  return parseSource("api.json", JSON.stringify(description), () => undefined)!;
}
