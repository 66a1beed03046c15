import { expect, test } from "vitest";
import { compile } from "../../support/compile.js";
import {
  consumerFolder,
  descriptionOf,
  fetchClient,
} from "../../support/fetch-client.js";

const exact = `
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(answer: Same<A, B>): Same<A, B> => answer;
`;

/** What is told apart, the schemas, and statements about `S["Name"]`. */
const cases: readonly [string, Readonly<Record<string, unknown>>, string][] = [
  [
    "anyOf beside properties adds to them",
    {
      A: {
        type: "object",
        required: ["a"],
        properties: { a: { type: "string" } },
        anyOf: [
          { type: "object", properties: { b: { type: "number" } } },
          { type: "object", properties: { c: { type: "number" } } },
        ],
      },
    },
    'declare const value: S["A"]; same<typeof value.a, string>(true);',
  ],
  [
    "alternatives that only require leave the type alone",
    {
      A: {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string" } },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    },
    'same<S["A"], { a?: string; b?: string }>(true);',
  ],
  [
    "an object without properties holds anything",
    { A: { type: "object" } },
    'same<S["A"], Record<string, unknown>>(true);',
  ],
  [
    "a default does not make a member required",
    {
      A: {
        type: "object",
        properties: { a: { type: "string", default: "x" } },
      },
    },
    'same<S["A"], { a?: string }>(true);',
  ],
  [
    "a list of itself, and two schemas of each other",
    {
      Json: {
        anyOf: [
          { type: "string" },
          { type: "array", items: { $ref: "#/components/schemas/Json" } },
        ],
      },
      A: { type: "array", items: { $ref: "#/components/schemas/B" } },
      B: {
        oneOf: [{ type: "null" }, { $ref: "#/components/schemas/A" }],
      },
    },
    'const json: S["Json"] = ["a", ["b"]]; const b: S["B"] = [null, [null]]; void json; void b;',
  ],
  [
    "an alternative that is the schema itself adds nothing",
    {
      A: {
        oneOf: [
          { $ref: "#/components/schemas/A" },
          { type: "array", items: { type: "number" } },
        ],
      },
      B: {
        anyOf: [{ $ref: "#/components/schemas/C" }, { type: "string" }],
      },
      C: {
        anyOf: [
          { allOf: [{ $ref: "#/components/schemas/B" }] },
          { type: "array", items: { $ref: "#/components/schemas/C" } },
        ],
      },
    },
    'same<S["A"], number[]>(true); same<S["C"], S["C"][]>(true); same<S["B"], S["C"] | string>(true);',
  ],
  [
    "a reference into a schema is its part",
    {
      A: {
        type: "object",
        properties: {
          list: {
            type: "array",
            items: {
              type: "object",
              required: ["x"],
              properties: { x: { type: "boolean" } },
            },
          },
        },
      },
      B: { $ref: "#/components/schemas/A/properties/list/items" },
    },
    'same<S["B"], { x: boolean }>(true);',
  ],
  [
    "boolean schemas",
    {
      A: { allOf: [true, { type: "string" }] },
      B: {
        type: "object",
        required: ["none", "any"],
        properties: { none: false, any: true },
      },
    },
    'same<S["B"], { none: never; any: unknown }>(true); const a: S["A"] = "x"; void a;',
  ],
  [
    "values of an enumeration of objects",
    { A: { type: "object", enum: [{ a: 1 }, { b: "x" }] } },
    'same<S["A"], { a: 1 } | { b: "x" }>(true);',
  ],
  [
    "names that its pointers cannot hold",
    {
      "100%": { type: "string" },
      "a#/b": {
        type: "object",
        required: ["%", "", "#"],
        properties: {
          "%": { $ref: "#/components/schemas/100%25" },
          "": { type: "number" },
          "#": { type: "boolean" },
        },
      },
      C: { $ref: "#/components/schemas/a%23~1b" },
    },
    'same<S["C"], { "%": string; "": number; "#": boolean }>(true); same<S["100%"], string>(true);',
  ],
  [
    "names that every object has",
    JSON.parse(`{
        "constructor": {"type": "object", "required": ["constructor", "x"], "properties": {"__proto__": {"type": "string"}, "x": {"type": "number"}}},
        "B": {"allOf": [{"$ref": "#/components/schemas/constructor"}], "required": ["toString"]}
      }`) as Record<string, unknown>,
    'same<S["constructor"]["x"], number>(true); same<S["B"]["x"], number>(true);',
  ],
];

test("openapi-typescript misreads none of the cases", async () => {
  const files = new Map<string, string>();
  for (const [index, [, schemas, statements]] of cases.entries()) {
    const components = { schemas };
    const { schema } = await fetchClient(descriptionOf({ components }));
    files.set(`case${index}/schema.d.ts`, schema);
    files.set(
      `case${index}/use.ts`,
      `import type { components } from "./schema.js";
export type S = components["schemas"];
${exact}${statements}`,
    );
  }
  const errors = await compile("TypeScript 7", consumerFolder(files), {
    compilerOptions: { isolatedDeclarations: false, declaration: false },
  });
  const named = errors.replace(
    /case(\d+)/g,
    (_whole, index: string) => cases[Number(index)]![0],
  );
  expect(named).toBe("");
}, 60_000);

test("a part that contains itself is said to be unknown", async () => {
  const made = await fetchClient(
    descriptionOf({
      components: {
        schemas: {
          A: {
            type: "object",
            properties: {
              b: {
                type: "object",
                properties: {
                  c: { $ref: "#/components/schemas/A/properties/b" },
                },
              },
            },
          },
        },
      },
    }),
  );
  const lost = made.diagnostics.filter(
    ({ code }) => code === "openapi-fetch/lost-reference",
  );
  expect(lost.map(({ message }) => message)).toEqual([
    'schema.d.ts says `unknown` for "#/components/schemas/A/properties/b": it leads to a part that contains itself.',
  ]);
});
