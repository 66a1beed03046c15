import Ajv07 from "ajv";
import Ajv from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { draft07 } from "../../runtime/typescript/validation/draft-07.js";

const rows: readonly [
  what: string,
  schema: Readonly<Record<string, unknown>>,
  values: unknown[],
][] = [
  [
    "lists that begin with known items",
    { prefixItems: [{ type: "string" }], items: { type: "integer" } },
    [[], ["a"], ["a", 1], ["a", "b"], [1]],
  ],
  ["lists", { items: { type: "integer" } }, [[], [1], ["a"]]],
  [
    "what stands beside a reference",
    {
      $defs: { "a/b": { type: "object", required: ["x"] } },
      $ref: "#/$defs/a~1b",
      required: ["y"],
    },
    [{}, { x: 1 }, { y: 1 }, { x: 1, y: 1 }],
  ],
  [
    "items beside a reference",
    {
      $defs: { few: { maxItems: 1 } },
      $ref: "#/$defs/few",
      items: { type: "string" },
    },
    [[], ["a"], [1], ["a", "b"]],
  ],
  [
    "a reference alone, to what refers to itself",
    {
      $defs: {
        node: { properties: { next: { $ref: "#/$defs/node" }, n: false } },
      },
      $ref: "#/$defs/node",
    },
    [{}, { next: {} }, { next: { n: 1 } }],
  ],
  [
    "members that need others, in both ways at once",
    {
      dependentRequired: { a: ["b"], c: ["b"] },
      dependentSchemas: { a: { required: ["d"] }, e: false },
    },
    [{}, { a: 1 }, { a: 1, b: 1 }, { a: 1, b: 1, d: 1 }, { c: 1 }, { e: 1 }],
  ],
  [
    "members and values that are called like keywords",
    {
      properties: { prefixItems: { type: "array" }, $ref: { type: "string" } },
      enum: [{ prefixItems: [] }, { $ref: "x" }, { $ref: 1 }],
    },
    [{ prefixItems: [] }, { $ref: "x" }, { $ref: 1 }, { items: [] }],
  ],
  [
    "conditions",
    {
      if: { prefixItems: [true] },
      then: { contains: { const: 1 } },
      not: { maxItems: 0 },
    },
    [[], [1], [2]],
  ],
];

test.each(rows)("says %s as draft 2020-12 does", (_what, schema, values) => {
  const judge = new Ajv.default({ strict: false }).compile(schema);
  const other = new Ajv07.default({ strict: false }).compile(draft07(schema));
  const expected = values.map((value) => judge(value));
  expect(expected).toContain(true);
  expect(expected).toContain(false);
  expect(values.map((value) => other(value))).toEqual(expected);
});

test.each([
  "unevaluatedProperties",
  "unevaluatedItems",
  "minContains",
  "$dynamicRef",
])("throws for %s, of which draft-07 knows nothing", (keyword) => {
  expect(() => draft07({ properties: { a: { [keyword]: false } } })).toThrow(
    `no ${keyword}`,
  );
});
