import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { shape } from "./shape.js";
import {
  findings,
  read,
  schemaOf,
  schemas20,
  schemas30,
  schemas31,
} from "./support.js";

/** Schemas that the cases below refer to. */
const others = {
  Base: {
    type: "object",
    properties: { a: { type: "string" }, b: { type: "integer" } },
  },
  Name: { type: "string" },
};

const cases31: readonly (readonly [given: Json, want: string])[] = [
  // JSON Schema 2020-12: types
  [true, "unknown"],
  [false, "never"],
  [{}, "unknown"],
  [{ type: "string" }, "string"],
  [{ type: "string", format: "date-time" }, "string<date-time>"],
  [{ type: "integer", format: "int64" }, "integer<int64>"],
  [{ type: "number", format: "int64" }, "number<int64>"],
  [{ type: "boolean" }, "boolean"],
  [{ type: "null" }, "null"],
  [{ type: ["string", "number"] }, "type(string | number)"],
  [
    { type: ["string", "number", "null"], format: "x" },
    "type(string<x> | number<x>) | null",
  ],
  [{ not: {} }, "never"],
  [{ not: { type: "string" } }, "unknown"],
  // the spellings of null
  [{ type: ["string", "null"] }, "string | null"],
  [{ type: ["null"] }, "null"],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string | null"],
  [
    { oneOf: [{ $ref: "#/components/schemas/Name" }, { type: "null" }] },
    "Name | null",
  ],
  [
    { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
    "anyOf(string | integer) | null",
  ],
  [
    { type: ["string", "null"], enum: ["a", "b", null] },
    'string enum("a" "b") | null',
  ],
  [{ enum: ["a", null] }, 'string enum("a") | null'],
  [{ anyOf: [{ type: "string" }, { const: null }] }, "string | null"],
  [{ anyOf: [{ type: "string" }, { enum: [null] }] }, "string | null"],
  [{ anyOf: [{ type: "null" }] }, "null"],
  // objects and maps
  [{ type: "object" }, "{}"],
  [{ type: "object", additionalProperties: false }, "{ closed }"],
  [{ type: "object", additionalProperties: true }, "map<unknown>"],
  [
    { type: "object", additionalProperties: { type: "integer" } },
    "map<integer>",
  ],
  [{ properties: { a: { type: "string" } }, required: ["a"] }, "{ a: string }"],
  [
    {
      type: "object",
      properties: { name: { type: "string" } },
      additionalProperties: {
        type: "object",
        properties: { x: { type: "number" } },
      },
    },
    "{ name?: string, ...: { x?: number } }",
  ],
  [
    { type: "object", properties: { a: true }, additionalProperties: {} },
    "{ a?: unknown, ...: unknown }",
  ],
  [{ type: "object", required: ["a"] }, "{}"],
  [
    {
      type: "object",
      required: ["a"],
      additionalProperties: { type: "string" },
    },
    "{ a: string, ...: string }",
  ],
  [
    { type: "object", patternProperties: { "^x-": { type: "string" } } },
    "map<string>",
  ],
  [
    {
      type: "object",
      patternProperties: {
        "^x-": { type: "string" },
        "^y-": { type: "integer" },
      },
      additionalProperties: false,
    },
    "map<anyOf(string | integer)>",
  ],
  [
    { type: "object", unevaluatedProperties: false, properties: { a: {} } },
    "{ a?: unknown, closed }",
  ],
  // arrays and tuples
  [{ type: "array" }, "array<unknown>"],
  [
    { type: "array", items: { type: "string" }, uniqueItems: true },
    "set<string>",
  ],
  [{ items: { type: "string" } }, "array<string>"],
  [
    { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] },
    "[string, integer, ...unknown]",
  ],
  [
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    "[string]",
  ],
  [
    { prefixItems: [{ type: "string" }], items: { type: "integer" } },
    "[string, ...integer]",
  ],
  [
    { type: "array", prefixItems: [{ type: "string" }], maxItems: 1 },
    "[string]",
  ],
  [
    { type: "array", items: [{ type: "string" }], additionalItems: false },
    "[string]",
  ],
  // enums and constants
  [{ type: "string", enum: ["a"] }, 'string enum("a")'],
  [{ type: "integer", enum: [1, 2] }, "integer enum(1 2)"],
  [{ type: "number", enum: [1, 2] }, "number enum(1 2)"],
  [{ enum: [1, 2.5] }, "number enum(1 2.5)"],
  [{ enum: ["a", 1] }, 'mixed enum("a" 1)'],
  [{ enum: [true, false] }, "boolean"],
  [{ type: "boolean", enum: [true] }, "mixed enum(true)"],
  [{ enum: ["a", "a"] }, 'string enum("a")'],
  [{ enum: [null] }, "null"],
  [{ enum: [] }, "never"],
  [{ const: "a" }, 'const "a"'],
  [{ const: { a: [1] } }, 'const {"a":[1]}'],
  [{ const: null }, "null"],
  [
    {
      oneOf: [
        { const: 1, title: "One" },
        { const: 2, title: "Two" },
      ],
    },
    "integer enum(1 2)",
  ],
  // bytes
  [{ type: "string", format: "binary" }, "binary"],
  [{ type: "string", contentMediaType: "image/png" }, "binary"],
  [{ contentMediaType: "application/octet-stream" }, "binary"],
  [
    {
      type: "string",
      contentMediaType: "image/png",
      contentEncoding: "base64",
    },
    "string<byte>",
  ],
  [{ type: "string", contentEncoding: "base64url" }, "string<base64url>"],
  [{ type: "string", contentMediaType: "application/json" }, "string"],
  // references
  [{ $ref: "#/components/schemas/Name" }, "Name"],
  [{ $ref: "#/components/schemas/Base/properties/b" }, "integer"],
  [{ $ref: "#/components/schemas/Name", type: "string" }, "Name"],
  [
    { $ref: "#/components/schemas/Base", required: ["a"] },
    "(Base & { a: string })",
  ],
  // composition
  [{ allOf: [{ $ref: "#/components/schemas/Name" }] }, "Name"],
  [{ type: "string", allOf: [{ $ref: "#/components/schemas/Name" }] }, "Name"],
  [{ type: "object", allOf: [{ $ref: "#/components/schemas/Base" }] }, "Base"],
  [
    {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { type: "object", properties: { c: { type: "boolean" } } },
      ],
    },
    "(Base & { c?: boolean })",
  ],
  [
    {
      properties: { c: { type: "boolean" } },
      allOf: [{ $ref: "#/components/schemas/Base" }],
    },
    "({ c?: boolean } & Base)",
  ],
  [{ anyOf: [{ $ref: "#/components/schemas/Name" }] }, "Name"],
  [
    {
      properties: { k: { type: "string" } },
      oneOf: [{ $ref: "#/components/schemas/Name" }, { type: "integer" }],
    },
    "({ k?: string } & oneOf(Name | integer))",
  ],
  [
    {
      oneOf: [{ type: "string" }, { type: "integer" }],
      anyOf: [{ type: "string" }, { type: "boolean" }],
    },
    "(oneOf(string | integer) & anyOf(string | boolean))",
  ],
  [{ allOf: [{ type: "object", nullable: true }, {}] }, "{} | null"],
  [{ allOf: [] }, "unknown"],
];

describe("a schema of 3.1", () => {
  test.each(
    cases31.map(
      ([given, want]) => [JSON.stringify(given), want, given] as const,
    ),
  )("%s is %s", (_text, want, given) => {
    const result = read(schemas31({ ...others, It: given }));
    expect(shape(schemaOf(result, "It"))).toBe(want);
  });
});

/** Requirement: `required` and its property may stand in different parts. */
const required: readonly (readonly [given: Json, want: string])[] = [
  [
    { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["a"] }] },
    "(Base & { a: string })",
  ],
  [
    { required: ["a"], allOf: [{ $ref: "#/components/schemas/Base" }] },
    "({ a: string } & Base)",
  ],
  [
    {
      required: ["a"],
      allOf: [{ type: "object", properties: { a: { type: "string" } } }],
    },
    "{ a: string }",
  ],
  [
    {
      allOf: [
        { properties: { a: { type: "string" }, b: { type: "string" } } },
        { required: ["a"] },
      ],
    },
    "{ a: string, b?: string }",
  ],
  [
    { properties: { a: { type: "string" } }, allOf: [{ required: ["a"] }] },
    "{ a: string }",
  ],
  [
    { allOf: [{ $ref: "#/components/schemas/Deep" }, { required: ["a"] }] },
    "(Deep & { a: string })",
  ],
  [
    { allOf: [{ $ref: "#/components/schemas/Strict" }, { required: ["a"] }] },
    "Strict",
  ],
  [
    {
      properties: { a: { type: "string" }, b: { type: "integer" } },
      oneOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    "({ a?: string, b?: integer } & oneOf({ a: string } | { b: integer }))",
  ],
  [
    {
      type: "object",
      properties: { a: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["zzz"] }],
    },
    "({ a?: string } & anyOf({ a: string } | {}))",
  ],
  [
    {
      required: ["k"],
      oneOf: [
        { properties: { k: { const: "x" } } },
        { properties: { k: { const: "y" } } },
      ],
    },
    'oneOf({ k: const "x" } | { k: const "y" })',
  ],
  [
    { required: ["nowhere"], allOf: [{ $ref: "#/components/schemas/Base" }] },
    "Base",
  ],
];

describe("required", () => {
  test.each(
    required.map(
      ([given, want]) => [JSON.stringify(given), want, given] as const,
    ),
  )("%s is %s", (_text, want, given) => {
    const more = {
      Deep: { allOf: [{ $ref: "#/components/schemas/Base" }] },
      Strict: {
        type: "object",
        required: ["a"],
        properties: { a: { type: "string" } },
      },
    };
    const result = read(schemas31({ ...others, ...more, It: given }));
    expect(shape(schemaOf(result, "It"))).toBe(want);
  });
});

const cases30: readonly (readonly [given: Json, want: string])[] = [
  [{ type: "string", nullable: true }, "string | null"],
  [{ type: "string", nullable: false }, "string"],
  [
    { type: "string", nullable: true, enum: ["a", "b"] },
    'string enum("a" "b") | null',
  ],
  [
    { type: "string", nullable: true, enum: ["a", null] },
    'string enum("a") | null',
  ],
  [{ nullable: true }, "unknown"],
  [{ nullable: true, properties: { a: {} } }, "{ a?: unknown } | null"],
  [
    {
      type: "object",
      nullable: true,
      additionalProperties: { type: "string" },
    },
    "map<string> | null",
  ],
  [{ $ref: "#/components/schemas/Name", nullable: true }, "Name | null"],
  [
    { nullable: true, allOf: [{ $ref: "#/components/schemas/Name" }] },
    "Name | null",
  ],
  [
    {
      nullable: true,
      allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["a"] }],
    },
    "(Base & { a: string }) | null",
  ],
  [
    {
      type: "object",
      nullable: true,
      allOf: [{ $ref: "#/components/schemas/Base" }],
      required: ["a"],
    },
    "({ a: string } & Base) | null",
  ],
  [
    { nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] },
    "oneOf(string | integer) | null",
  ],
  [
    { anyOf: [{ type: "string" }, { type: "integer", nullable: true }] },
    "anyOf(string | integer | null)",
  ],
  [{ type: "integer", minimum: 0, exclusiveMinimum: true }, "integer"],
  [{ type: "string", format: "byte" }, "string<byte>"],
  [{ type: "string", format: "binary" }, "binary"],
];

describe("a schema of 3.0", () => {
  test.each(
    cases30.map(
      ([given, want]) => [JSON.stringify(given), want, given] as const,
    ),
  )("%s is %s", (_text, want, given) => {
    const result = read(schemas30({ ...others, It: given }));
    expect(shape(schemaOf(result, "It"))).toBe(want);
  });
});

const cases20: readonly (readonly [given: Json, want: string])[] = [
  [{ type: "string", "x-nullable": true }, "string | null"],
  [
    { type: "string", enum: ["a"], "x-nullable": true },
    'string enum("a") | null',
  ],
  [{ $ref: "#/definitions/Name", "x-nullable": true }, "Name | null"],
  [{ type: ["string", "number"] }, "type(string | number)"],
  [{ type: "file" }, "binary"],
  [{ $ref: "Name" }, "Name"],
  [{ type: "array", items: { $ref: "#/definitions/Name" } }, "array<Name>"],
  [
    { type: "object", additionalProperties: { $ref: "#/definitions/Name" } },
    "map<Name>",
  ],
];

describe("a schema of 2.0", () => {
  test.each(
    cases20.map(
      ([given, want]) => [JSON.stringify(given), want, given] as const,
    ),
  )("%s is %s", (_text, want, given) => {
    const result = read(schemas20({ ...others, It: given }));
    expect(shape(schemaOf(result, "It"))).toBe(want);
  });
});

test("parts of different types are said to contradict each other", () => {
  const result = read(
    schemas31({
      It: {
        allOf: [{ $ref: "#/components/schemas/Name" }, { type: "object" }],
      },
      Fine: { type: "number", allOf: [{ type: "integer" }] },
      ...others,
    }),
  );
  expect(findings(result)).toEqual([
    "schema/contradiction /components/schemas/It/allOf",
  ]);
});

describe("facts of a schema", () => {
  const facts = (given: Json) =>
    schemaOf(read(schemas31({ ...others, It: given })), "It");

  test("a wrapper around one reference keeps its own description and the reference", () => {
    const it = facts({
      allOf: [{ $ref: "#/components/schemas/Base" }],
      description: "The base",
      deprecated: true,
    });
    expect(it).toMatchObject({
      kind: "ref",
      schema: "Base",
      description: "The base",
    });
    expect(it.json).toMatchObject({ deprecated: true });
  });

  test("a part of allOf may be there for its remarks only", () => {
    const it = facts({
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { description: "Said in a part", readOnly: true },
      ],
    });
    expect(it).toMatchObject({
      kind: "ref",
      description: "Said in a part",
      access: "readOnly",
    });
  });

  test("siblings of a $ref stay with the reference", () => {
    expect(
      facts({
        $ref: "#/components/schemas/Name",
        title: "T",
        description: "D",
        default: "x",
        readOnly: true,
        examples: ["e"],
      }),
    ).toMatchObject({
      kind: "ref",
      title: "T",
      description: "D",
      default: { value: "x" },
      access: "readOnly",
      examples: ["e"],
    });
  });

  test("access, default null and examples", () => {
    expect(facts({ type: "string", writeOnly: true })).toMatchObject({
      access: "writeOnly",
      default: null,
    });
    expect(facts({ type: ["string", "null"], default: null })).toMatchObject({
      default: { value: null },
    });
    expect(
      facts({ type: "string", example: "a", examples: ["b"] }),
    ).toMatchObject({ examples: ["b", "a"] });
  });

  test("every schema knows its JSON Schema and its source", () => {
    const it = facts({
      type: "object",
      properties: { a: { type: "array", items: { type: "string" } } },
    });
    if (it.kind !== "object") throw new Error(it.kind);
    const array = it.properties[0]!.schema;
    if (array.kind !== "array") throw new Error(array.kind);
    expect(array.items).toMatchObject({
      json: { type: "string" },
      source: {
        file: "api.json",
        pointer: "/components/schemas/It/properties/a/items",
      },
    });
  });
});

describe("enum values", () => {
  const labels = (given: Json) => {
    const it = schemaOf(read(schemas31({ It: given })), "It");
    if (it.kind !== "enum") throw new Error(it.kind);
    return it.values.map(({ value, name, description }) => [
      value,
      name,
      description,
    ]);
  };
  test.each<[string, Json]>([
    [
      "x-enum-varnames",
      {
        enum: ["a", "b"],
        "x-enum-varnames": ["First", "Second"],
        "x-enum-descriptions": ["one", "two"],
      },
    ],
    [
      "x-enumNames",
      {
        enum: ["a", "b"],
        "x-enumNames": ["First", "Second"],
        "x-enumDescriptions": { a: "one", b: "two" },
      },
    ],
    [
      "x-ms-enum",
      {
        enum: ["a", "b"],
        "x-ms-enum": {
          values: [
            { value: "b", name: "Second", description: "two" },
            { value: "a", name: "First", description: "one" },
          ],
        },
      },
    ],
    [
      "oneOf of constants",
      {
        oneOf: [
          { const: "a", title: "First", description: "one" },
          { const: "b", title: "Second", description: "two" },
        ],
      },
    ],
  ])("have the names and descriptions of %s", (_name, given) => {
    expect(labels(given)).toEqual([
      ["a", "First", "one"],
      ["b", "Second", "two"],
    ]);
  });

  test("labels stay with their value when null and repetitions are left out", () => {
    expect(
      labels({
        enum: [null, "a", "a", "b"],
        "x-enum-varnames": ["N", "A", "A2", "B"],
      }),
    ).toEqual([
      ["a", "A", null],
      ["b", "B", null],
    ]);
  });
});
