import { describe, expect, it, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import {
  exact,
  lenient,
  type Semantics,
} from "../../generator/validators/index.js";
import { read, schemas20, schemas30 } from "../normalize/support.js";
import { judge } from "./support/judge.js";

type Row = [
  what: string,
  schema: Json,
  semantics: Semantics,
  valid: unknown[],
  invalid: unknown[],
];
const own = (json: string): unknown => JSON.parse(json);

const rows: Row[] = [
  [
    "a name like `__proto__`",
    { type: "object", required: ["__proto__", "constructor"] },
    exact,
    [own('{"__proto__":1,"constructor":2}')],
    [{}, own('{"__proto__":1}')],
  ],
  [
    "`__proto__` among refused members",
    { type: "object", properties: { a: {} }, additionalProperties: false },
    exact,
    [{ a: 1 }],
    [own('{"__proto__":1}')],
  ],
  [
    "a hostile name",
    { type: "object", properties: { 'a"];throw 1;//': { type: "string" } } },
    exact,
    [{ 'a"];throw 1;//': "x" }],
    [{ 'a"];throw 1;//': 1 }],
  ],
  [
    "a hostile pattern",
    { pattern: "^/\"'`\\u2028\\$\\{x\\}$" },
    exact,
    ["/\"'`\u2028${x}"],
    ["/"],
  ],
  [
    "a hostile enum value",
    { enum: ['";process.exit(1);"', "</script>"] },
    exact,
    ["</script>"],
    ["x"],
  ],
  [
    "a list with a hole, which holds no value",
    {
      type: "object",
      properties: { list: { type: "array", items: { $ref: "#/$defs/item" } } },
      $defs: { item: { type: "object" } },
    },
    exact,
    [{ list: [] }, { list: [{}] }],
    [{ list: [{}, , {}] }, { list: {} }, { list: [{}, 1] }],
  ],
  [
    "members that need not be there",
    {
      properties: {
        text: { type: "string" },
        flag: { type: "boolean" },
        number: { type: "number" },
        count: { type: "integer" },
      },
    },
    lenient,
    [{}, { text: "", flag: false, number: 0.5, count: 1 }, { text: undefined }],
    [{ text: 1 }, { flag: 0 }, { number: NaN }, { count: 0.5 }, { flag: null }],
  ],
  [
    "code points",
    { type: "string", minLength: 2, maxLength: 2 },
    exact,
    ["😀😀", "ab"],
    ["😀", "abc"],
  ],
  [
    "decimal multiples",
    { multipleOf: 0.01 },
    exact,
    [19.99, 0.07, 1e300],
    [0.001],
  ],
  [
    "open enums",
    { type: "string", enum: ["a", "b"] },
    lenient,
    ["a", "new"],
    [1],
  ],
  [
    "open objects",
    {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: false,
    },
    lenient,
    [{ a: "x", b: 1 }],
    [{ a: 1 }],
  ],
  [
    "closed objects",
    {
      allOf: [{ properties: { a: {} } }, { properties: { b: {} } }],
      type: "object",
    },
    { ...exact, closedObjects: true },
    [{ a: 1, b: 2 }],
    [{ a: 1, c: 3 }],
  ],
  [
    "finite numbers",
    { type: "object", properties: { n: { minimum: 0, type: "number" } } },
    lenient,
    [{ n: 1 }, {}],
    [{ n: "1" }, { n: null }],
  ],
];

describe("a validator", () => {
  const answers = judge(
    rows.map(([, schema, semantics, valid, invalid]) => ({
      schema,
      semantics,
      values: [...valid, ...invalid],
    })),
  );
  test.each(rows.map((row, index) => [row[0], index] as const))(
    "%s",
    (_what, index) => {
      const [, , , valid, invalid] = rows[index]!;
      const answer = answers[index]!;
      expect(answer.error).toBeNull();
      expect(answer.valid).toEqual([
        ...valid.map(() => true),
        ...invalid.map(() => false),
      ]);
      expect(answer.issues.map((issues) => issues.length > 0)).toEqual(
        answer.valid.map((passes) => !passes),
      );
    },
  );

  it("says where and why", () => {
    const schema = {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        tags: { type: "array", items: { type: "string" } },
        "a/b": { minimum: 3 },
      },
    };
    const [answer] = judge([
      { schema, semantics: exact, values: [{ tags: ["x", 1], "a/b": 2 }] },
    ]);
    expect(answer!.issues[0]).toEqual([
      {
        pointer: "/name",
        keyword: "required",
        expected: "a value",
        received: "nothing",
        message: "is required",
      },
      {
        pointer: "/tags/1",
        keyword: "type",
        expected: "string",
        received: "number",
        message: "expected string, got number",
      },
      {
        pointer: "/a~1b",
        keyword: "minimum",
        expected: "at least 3",
        received: "number",
        message: "expected at least 3, got number",
      },
    ]);
  });

  it("reports a pattern that JavaScript refuses", () => {
    const [answer] = judge([
      { schema: { pattern: "(" }, semantics: exact, values: [] },
    ]);
    expect(answer!.problems).toMatchObject([
      { kind: "invalid-pattern", pointer: "" },
    ]);
  });

  it("dispatches by the discriminator, and lets an unknown variant pass when unions are open", () => {
    const variant = (own: string): Json => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" }, [own]: { type: "string" } },
    });
    const schema: Json = {
      oneOf: [{ $ref: "#/$defs/Cat" }, { $ref: "#/$defs/Dog" }],
      discriminator: {
        propertyName: "kind",
        mapping: {
          cat: "#/$defs/Cat",
          kitten: "#/$defs/Cat",
          dog: "#/$defs/Dog",
        },
      },
      $defs: { Cat: variant("purr"), Dog: variant("bark") },
    };
    const [answer] = judge([
      {
        schema,
        semantics: lenient,
        values: [
          { kind: "cat", purr: "x" },
          { kind: "kitten", purr: 1 },
          { kind: "bird", purr: 1 },
          { kind: 1 },
          "cat",
        ],
      },
    ]);
    expect(answer!.valid).toEqual([true, false, true, false, false]);
  });
});

describe("a choice by discriminator that is only a part", () => {
  const variant = (tag: string): Json => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { const: tag } },
  });
  const choice: Json = { oneOf: [variant("cat"), variant("dog")] };

  it.each<[what: string, schema: Json, valid: Json, invalid: Json]>([
    [
      "beside null",
      { oneOf: [variant("cat"), variant("dog"), { type: "null" }] },
      null,
      { kind: "bird" },
    ],
    [
      "inside anyOf",
      { anyOf: [choice, { type: "string" }] },
      { kind: "dog" },
      { kind: "bird" },
    ],
    [
      "of a member",
      { properties: { pet: { anyOf: [choice, { type: "null" }] } } },
      { pet: { kind: "cat" } },
      { pet: { kind: "bird" } },
    ],
    ["negated", { not: choice }, { kind: "bird" }, { kind: "cat" }],
  ])("stands %s", (_what, schema, valid, invalid) => {
    const [answer] = judge([
      { schema, semantics: exact, values: [valid, invalid] },
    ]);
    expect(answer!.problems).toEqual([]);
    expect(answer!.valid).toEqual([true, false]);
  });
});

describe("through the upgrade", () => {
  const cases: [
    what: string,
    description: Json,
    semantics: Semantics,
    valid: unknown[],
    invalid: unknown[],
  ][] = [
    [
      "nullable",
      schemas30({ Root: { type: "string", nullable: true } }),
      exact,
      [null, "x"],
      [1],
    ],
    [
      "nullable beside enum",
      schemas30({ Root: { type: "string", nullable: true, enum: ["a"] } }),
      exact,
      ["a", null],
      ["b"],
    ],
    [
      "x-nullable",
      schemas20({ Root: { type: "string", "x-nullable": true } }),
      exact,
      [null, "x"],
      [1],
    ],
    [
      "exclusiveMinimum: true",
      schemas30({
        Root: { type: "number", minimum: 5, exclusiveMinimum: true },
      }),
      exact,
      [6],
      [5],
    ],
    [
      "readOnly in a request",
      schemas30({
        Root: {
          type: "object",
          required: ["id", "n"],
          properties: {
            id: { type: "string", readOnly: true },
            n: { type: "string" },
          },
        },
      }),
      { ...exact, direction: "request" },
      [{ n: "x" }],
      [{ id: "x" }],
    ],
    [
      "writeOnly in a response",
      schemas30({
        Root: {
          type: "object",
          required: ["key"],
          properties: { key: { type: "string", writeOnly: true } },
        },
      }),
      { ...exact, direction: "response" },
      [{}],
      [{ key: 1 }],
    ],
  ];
  const answers = judge(
    cases.map(([, description, semantics, valid, invalid]) => ({
      schema: read(description).upgraded.tree,
      pointer: "/components/schemas/Root",
      semantics,
      values: [...valid, ...invalid],
    })),
  );
  test.each(cases.map((one, index) => [one[0], index] as const))(
    "%s",
    (_what, index) => {
      const [, , , valid, invalid] = cases[index]!;
      expect(answers[index]!.valid).toEqual([
        ...valid.map(() => true),
        ...invalid.map(() => false),
      ]);
    },
  );
});
