import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { shape } from "./shape.js";
import { findings, read, schemaOf, schemas31 } from "./support.js";

const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` });

describe("schemas that contain themselves", () => {
  const errors: readonly (readonly [
    name: string,
    schemas: Record<string, Json>,
    want: readonly string[],
  ])[] = [
    [
      "a reference to itself",
      { A: ref("A") },
      ["schema/circular-composition /components/schemas/A/$ref"],
    ],
    [
      "references in a circle",
      { A: ref("B"), B: ref("C"), C: ref("A") },
      ["schema/circular-composition /components/schemas/C/$ref"],
    ],
    [
      "an allOf of itself",
      { A: { allOf: [ref("A"), { properties: { a: {} } }] } },
      ["schema/circular-composition /components/schemas/A/allOf/0/$ref"],
    ],
    [
      "an allOf through another",
      { A: { allOf: [ref("B")] }, B: { allOf: [{ allOf: [ref("A")] }] } },
      [
        "schema/circular-composition /components/schemas/B/allOf/0/allOf/0/$ref",
      ],
    ],
    [
      "two with a discriminator that extend each other",
      {
        A: { discriminator: { propertyName: "a" }, allOf: [ref("B")] },
        B: { discriminator: { propertyName: "b" }, allOf: [ref("A")] },
      },
      ["schema/circular-composition /components/schemas/B/allOf/0/$ref"],
    ],
    [
      "two circles through one schema",
      {
        A: { allOf: [ref("B"), ref("C")] },
        B: { allOf: [ref("A")] },
        C: { allOf: [ref("A")] },
      },
      [
        "schema/circular-composition /components/schemas/B/allOf/0/$ref",
        "schema/circular-composition /components/schemas/C/allOf/0/$ref",
      ],
    ],
  ];
  test.each(errors)("%s is an error", (_name, schemas, want) => {
    const result = read(schemas31(schemas));
    expect(findings(result)).toEqual(want);
    expect(result.diagnostics.map(({ severity }) => severity)).toEqual(
      want.map(() => "error"),
    );
    expect(result.document.schemas).toHaveLength(Object.keys(schemas).length);
  });

  test("the message names the circle", () => {
    const { diagnostics } = read(schemas31({ A: ref("B"), B: ref("A") }));
    expect(diagnostics[0]!.message).toBe(
      "The schema consists of itself: A → B → A.",
    );
  });

  test("a union that is its own variant loses the variant, with a warning", () => {
    const result = read(
      schemas31({
        A: { oneOf: [{ type: "string" }, ref("B")] },
        B: { anyOf: [ref("A"), { type: "integer" }] },
      }),
    );
    expect(findings(result)).toEqual([
      "schema/circular-variant /components/schemas/B/anyOf/0/$ref",
    ]);
    expect(result.diagnostics[0]!.severity).toBe("warning");
    expect(shape(schemaOf(result, "A"))).toBe("oneOf(string | B)");
    expect(shape(schemaOf(result, "B"))).toBe("integer");
  });

  test("a chain of three thousand references ends", () => {
    const schemas: Record<string, Json> = {};
    for (let i = 0; i < 3000; i++)
      schemas[`S${i}`] = { allOf: [ref(`S${i + 1}`)] };
    schemas["S3000"] = ref("S0");
    const result = read(schemas31(schemas));
    expect(findings(result)).toEqual([
      "schema/circular-composition /components/schemas/S3000/$ref",
    ]);
  });
});

describe("recursion through a property, item, map or tuple is no circle", () => {
  const recursive: readonly (readonly [
    name: string,
    given: Json,
    want: string,
  ])[] = [
    [
      "property",
      { type: "object", properties: { next: ref("A") } },
      "{ next?: A }",
    ],
    ["item", { type: "array", items: ref("A") }, "array<A>"],
    ["map", { type: "object", additionalProperties: ref("A") }, "map<A>"],
    ["tuple", { type: "array", prefixItems: [ref("A")], items: false }, "[A]"],
    [
      "nullable Json",
      {
        anyOf: [
          { type: "null" },
          { type: "string" },
          { type: "array", items: ref("A") },
          { type: "object", additionalProperties: ref("A") },
        ],
      },
      "anyOf(string | array<A> | map<A>) | null",
    ],
  ];
  test.each(recursive)("%s", (_name, given, want) => {
    const result = read(schemas31({ A: given }));
    expect(shape(schemaOf(result, "A"))).toBe(want);
    expect(findings(result)).toEqual([]);
  });
});

describe("a reference into the middle of a schema", () => {
  test("is repeated in place", () => {
    const result = read(
      schemas31({
        A: {
          type: "object",
          properties: {
            b: { type: "object", properties: { c: { type: "string" } } },
          },
        },
        B: {
          $ref: "#/components/schemas/A/properties/b/properties/c",
          description: "D",
        },
        C: ref("A/properties/b"),
      }),
    );
    expect(schemaOf(result, "B")).toMatchObject({
      kind: "string",
      description: "D",
    });
    expect(shape(schemaOf(result, "C"))).toBe("{ c?: string }");
    expect(findings(result)).toEqual([]);
  });

  test("gets a name when it contains itself", () => {
    const result = read(
      schemas31({
        A: {
          type: "object",
          properties: {
            b: {
              type: "object",
              properties: {
                again: { $ref: "#/components/schemas/A/properties/b" },
              },
            },
          },
        },
      }),
    );
    expect(shape(schemaOf(result, "A"))).toBe("{ b?: { again?: A.b } }");
    expect(shape(schemaOf(result, "A.b"))).toBe("{ again?: A.b }");
  });

  test("also in the middle of an operation", () => {
    const pointer =
      "#/paths/~1a/get/responses/200/content/application~1json/schema";
    const result = read({
      openapi: "3.1.0",
      info: { title: "Test", version: "1" },
      paths: {
        "/a": {
          get: {
            responses: {
              "200": {
                description: "OK",
                content: {
                  "application/json": {
                    schema: {
                      type: "object",
                      properties: {
                        kids: { type: "array", items: { $ref: pointer } },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    const [named] = result.document.schemas;
    expect(shape(named!.schema)).toBe(`{ kids?: array<${named!.id}> }`);
    expect(named!.usage).toEqual({ request: false, response: true });
  });

  test("that is itself is an error", () => {
    const result = read(
      schemas31({
        A: {
          type: "object",
          properties: { b: { $ref: "#/components/schemas/A/properties/b" } },
        },
      }),
    );
    expect(findings(result)).toEqual([
      "schema/ref-cycle /components/schemas/A/properties/b/$ref",
    ]);
  });

  test("finds $anchor, $id and $dynamicAnchor", () => {
    const result = read(
      schemas31({
        A: { $anchor: "here", type: "string" },
        B: { $id: "https://example.com/b", type: "integer" },
        C: { type: "array", items: { $ref: "#here" } },
        D: { $ref: "https://example.com/b" },
        E: {
          type: "object",
          properties: { f: { $anchor: "inner", type: "boolean" } },
        },
        F: { $ref: "#inner" },
        Tree: {
          $dynamicAnchor: "node",
          type: "object",
          properties: {
            kids: { type: "array", items: { $dynamicRef: "#node" } },
          },
        },
      }),
    );
    expect(shape(schemaOf(result, "C"))).toBe("array<A>");
    expect(shape(schemaOf(result, "D"))).toBe("B");
    expect(shape(schemaOf(result, "F"))).toBe("boolean");
    expect(shape(schemaOf(result, "Tree"))).toBe("{ kids?: array<Tree> }");
    expect(findings(result)).toEqual([]);
  });

  test("reads escaped and percent-encoded names", () => {
    const result = read(
      schemas31({
        "a/b": { type: "string" },
        "c d%": { type: "integer" },
        "100%25": { type: "boolean" },
        X: { $ref: "#/components/schemas/a~1b" },
        Y: { $ref: "#/components/schemas/c%20d%25" },
        Z: { $ref: "#/components/schemas/100%25" },
      }),
    );
    expect(shape(schemaOf(result, "X"))).toBe("a/b");
    expect(shape(schemaOf(result, "Y"))).toBe("c d%");
    expect(shape(schemaOf(result, "Z"))).toBe("100%25");
  });

  test("that leads nowhere comes with the name that was probably meant", () => {
    const { diagnostics } = read(schemas31({ Owner: {}, A: ref("Onwer") }));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "The $ref #/components/schemas/Onwer leads nowhere; did you mean `Owner`?",
    ]);
  });

  test("that leads nowhere, out of the document, or to no schema is said", () => {
    const result = read(
      schemas31({
        A: { $ref: "#/components/schemas/Nope" },
        B: { $ref: "other.yaml#/X" },
        C: { $ref: "#/info/title" },
        D: { type: "object", properties: { p: { $ref: "#/nope" } } },
      }),
    );
    expect(findings(result)).toEqual([
      "schema/unresolved-ref /components/schemas/A/$ref",
      "source/external-ref /components/schemas/B/$ref",
      "schema/ref-to-no-schema /components/schemas/C/$ref",
      "schema/unresolved-ref /components/schemas/D/properties/p/$ref",
    ]);
    expect(shape(schemaOf(result, "A"))).toBe("unknown");
  });
});
