import type { Json, JsonObject } from "../../generator/model/index.js";

/** What is measured: a schema, what is done with it, and the values it is done with. */
export interface Case {
  readonly name: string;
  readonly schema: JsonObject;
  /** `loose`: yes or no, further members pass. `strict`: they do not. `strip`: a copy without them. `errors`: a list. */
  readonly task: "loose" | "strict" | "strip" | "strictParse" | "errors";
  readonly values: readonly Json[];
  /** Whether the values pass: what every library must answer. */
  readonly valid: boolean;
}

const text = { type: "string" } as const;
const number = { type: "number" } as const;
const whole = { type: "integer" } as const;
const yesNo = { type: "boolean" } as const;

function object(
  properties: JsonObject,
  optional: readonly string[] = [],
): JsonObject {
  const required = Object.keys(properties).filter(
    (name) => !optional.includes(name),
  );
  return { type: "object", properties, required };
}

/** The object of moltar's typescript-runtime-type-benchmarks. */
const moltar = object({
  number,
  negNumber: number,
  maxNumber: number,
  string: text,
  longString: text,
  boolean: yesNo,
  deeplyNested: object({ foo: text, num: number, bool: yesNo }),
});

const moltarValue: Json = {
  number: 1,
  negNumber: -1,
  maxNumber: Number.MAX_VALUE,
  string: "string",
  longString:
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.".repeat(
      8,
    ),
  boolean: true,
  deeplyNested: { foo: "bar", num: 1, bool: false },
};

const shapes = Array.from({ length: 10 }, (_, index) =>
  object({
    kind: { type: "string", enum: [`kind${index}`] },
    id: text,
    size: number,
    [`own${index}`]: text,
  }),
);
const union: JsonObject = { oneOf: shapes };
const unionValues: Json[] = shapes.map((_, index) => ({
  kind: `kind${index}`,
  id: `id${index}`,
  size: index,
  [`own${index}`]: "x",
}));

const list: JsonObject = {
  type: "array",
  items: object(
    {
      id: whole,
      name: text,
      tags: { type: "array", items: text },
      done: yesNo,
    },
    ["done"],
  ),
};
const listValue: Json = Array.from({ length: 1000 }, (_, index) => ({
  id: index,
  name: `item ${index}`,
  tags: ["a", "b"],
  ...(index % 2 === 0 && { done: true }),
}));

const patterns = object({
  id: { type: "string", pattern: "^[0-9a-f]{24}$" },
  slug: { type: "string", pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
  cidr: { type: "string", pattern: "^\\d{1,3}(?:\\.\\d{1,3}){3}/\\d{1,2}$" },
  code: { type: "string", minLength: 3, maxLength: 8 },
});
const patternValue: Json = {
  id: "0123456789abcdef01234567",
  slug: "a-slug-of-words",
  cidr: "10.11.0.0/16",
  code: "abcdef",
};

const tree: JsonObject = {
  $ref: "#/$defs/Node",
  $defs: {
    Node: object({
      value: number,
      children: { type: "array", items: { $ref: "#/$defs/Node" } },
    }),
  },
};
function treeValue(depth: number): Json {
  return {
    value: depth,
    children: depth === 0 ? [] : [treeValue(depth - 1), treeValue(depth - 1)],
  };
}

/** All cases. `cluster`: the schema of a Palette cluster with what it refers to; `clusterValue`: one such cluster. */
export function cases(
  cluster: JsonObject | null,
  clusterValue: Json,
): readonly Case[] {
  const brokenList = (listValue as JsonObject[]).map((item, index) =>
    index === 500 ? { ...item, name: 5 } : item,
  );
  const own: Case[] = [
    {
      name: "moltar assertLoose",
      schema: moltar,
      task: "loose",
      values: [moltarValue],
      valid: true,
    },
    {
      name: "moltar assertStrict",
      schema: moltar,
      task: "strict",
      values: [moltarValue],
      valid: true,
    },
    {
      name: "moltar parseSafe",
      schema: moltar,
      task: "strip",
      values: [moltarValue],
      valid: true,
    },
    {
      name: "moltar parseStrict",
      schema: moltar,
      task: "strictParse",
      values: [moltarValue],
      valid: true,
    },
    {
      name: "union of 10",
      schema: union,
      task: "loose",
      values: unionValues,
      valid: true,
    },
    {
      name: "array of 1,000",
      schema: list,
      task: "loose",
      values: [listValue],
      valid: true,
    },
    {
      name: "patterns",
      schema: patterns,
      task: "loose",
      values: [patternValue],
      valid: true,
    },
    {
      name: "recursion (tree of 255)",
      schema: tree,
      task: "loose",
      values: [treeValue(7)],
      valid: true,
    },
    {
      name: "errors: array of 1,000",
      schema: list,
      task: "errors",
      values: [brokenList],
      valid: false,
    },
    {
      name: "errors: moltar",
      schema: moltar,
      task: "errors",
      values: [
        {
          ...(moltarValue as JsonObject),
          deeplyNested: { foo: "bar", num: "1", bool: false },
        },
      ],
      valid: false,
    },
  ];
  if (cluster === null) return own;
  const broken = structuredClone(clusterValue) as {
    status: { conditions: { reason: unknown }[] };
  };
  broken.status.conditions[1]!.reason = 5;
  return [
    ...own,
    {
      name: "Palette cluster",
      schema: cluster,
      task: "loose",
      values: [clusterValue],
      valid: true,
    },
    {
      name: "errors: Palette cluster",
      schema: cluster,
      task: "errors",
      values: [broken as unknown as Json],
      valid: false,
    },
  ];
}
