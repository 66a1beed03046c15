import { check } from "prettier";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { zodOptions } from "../../../generator/targets/zod/options.js";
import { compile } from "../../support/compile.js";
import { consumerFolder } from "../../support/fetch-client.js";
import { loadSchemas } from "./support/load.js";
import { zodSchemas } from "./support/schemas.js";

const hostile =
  "*/ ${process.exit(1)} ` \"' \\ \u2028 \u202e __proto__ </script>";

const schemas = {
  Pet: {
    description: hostile,
    type: "object",
    required: ["id", "kind"],
    properties: {
      id: { type: "integer", format: "int64" },
      kind: { type: "string", enum: ["cat", hostile] },
      name: { type: "string", minLength: 2, maxLength: 3, pattern: "^\\S+$" },
      parent: { $ref: "#/components/schemas/Pet" },
      friends: {
        type: "array",
        uniqueItems: true,
        items: { $ref: "#/components/schemas/Pet" },
      },
      old: { type: "string", deprecated: true, "x-sunset": "2026-04-04" },
      created: { type: "string", format: "date-time", readOnly: true },
      constructor: { type: "string" },
      __proto: { type: ["string", "null"] },
      [hostile]: { type: "number", multipleOf: 0.1 },
    },
  },
  Closed: {
    type: "object",
    properties: { a: { type: "string" } },
    additionalProperties: false,
  },
  DogSchema: { type: "string", description: "A type of this name" },
  Cat: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, lives: { type: "integer" } },
  },
  Dog: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" }, barks: { type: "boolean" } },
  },
  Animal: {
    oneOf: [
      { $ref: "#/components/schemas/Cat" },
      { $ref: "#/components/schemas/Dog" },
    ],
    discriminator: {
      propertyName: "kind",
      mapping: {
        cat: "#/components/schemas/Cat",
        dog: "#/components/schemas/Dog",
      },
    },
  },
  Shape: {
    type: "object",
    required: ["form"],
    properties: { form: { type: "string" }, colour: { type: "string" } },
    discriminator: { propertyName: "form" },
  },
  Circle: {
    allOf: [
      { $ref: "#/components/schemas/Shape" },
      {
        type: "object",
        required: ["radius"],
        properties: { radius: { type: "number" } },
      },
    ],
  },
};

const json = (name: string) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});

const description = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets/{id}": {
      put: {
        operationId: "putPet",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "integer", minimum: 1, maximum: 9 },
          },
          { name: "dry-run", in: "query", schema: { type: "boolean" } },
        ],
        requestBody: { content: json("Pet") },
        responses: {
          200: { description: "It", content: json("Pet") },
          "4XX": { description: "Wrong", content: json("Closed") },
        },
      },
    },
    "/pets/{id}/photo": {
      post: {
        operationId: "addPhoto",
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
        ],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["photo"],
                properties: { photo: { type: "string", format: "binary" } },
              },
            },
          },
        },
        responses: { 200: { description: "It", content: json("Animal") } },
      },
    },
  },
  components: { schemas },
};

/** The oldest compiler with which zod works and the newest; with `SUNDIAL_ALL_COMPILERS=1` what is between too. */
const allCompilers = process.env["SUNDIAL_ALL_COMPILERS"] === "1";

const make = (options = {}) => zodSchemas(description, { options });

describe("the zod schemas of a small description", { timeout: 300_000 }, () => {
  test.each([{}, { strict: true }, { importEndings: "none" }])(
    "%j: laid out as Prettier does, the same each time, without a finding",
    async (options) => {
      const { files, diagnostics } = await make(options);
      expect(
        diagnostics.filter(({ severity }) => severity === "error"),
      ).toEqual([]);
      const again = await make(options);
      for (const [filepath, text] of files) {
        expect(await check(text, { filepath }), filepath).toBe(true);
        expect(again.files.get(filepath)).toBe(text);
      }
    },
  );

  test.each([
    [{}, "TypeScript 5.4"],
    [{ strict: true }, "TypeScript 7"],
    ...(allCompilers
      ? ([
          [{}, "TypeScript 5.9"],
          [{}, "TypeScript 6"],
        ] as const)
      : []),
  ] as const)("%j: compile with %s", async (options, compiler) => {
    const { files } = await make(options);
    expect(await compile(compiler, consumerFolder(files))).toBe("");
  });

  test("take what a growing API may send", async () => {
    const { PetSchema, AnimalSchema, ClosedSchema } = await loadSchemas(
      (await make()).files,
    );
    const pet = { id: 9_007_199_254_740_994, kind: "bird", extra: [1] };
    expect(PetSchema!.parse(pet)).toEqual(pet);
    expect(ClosedSchema!.parse({ b: 1 })).toEqual({ b: 1 });
    expect(AnimalSchema!.safeParse({ kind: "fish", fins: 2 }).success).toBe(
      true,
    );
    expect(AnimalSchema!.safeParse({ kind: "cat", lives: "9" }).success).toBe(
      false,
    );
  });

  test("with strict take only what the description lists", async () => {
    const { PetSchema, AnimalSchema, ClosedSchema } = await loadSchemas(
      (await make({ strict: true })).files,
    );
    expect(PetSchema!.safeParse({ id: 1, kind: "bird" }).success).toBe(false);
    expect(PetSchema!.safeParse({ id: 1, kind: hostile }).success).toBe(true);
    expect(ClosedSchema!.safeParse({ b: 1 }).success).toBe(false);
    expect(AnimalSchema!.safeParse({ kind: "fish" }).success).toBe(false);
    const created = (text: string): boolean =>
      PetSchema!.safeParse({ id: 1, kind: "cat", created: text }).success;
    expect(created("2026-04-04T00:00:00Z")).toBe(true);
    expect(created("yesterday")).toBe(false);
  });

  test("count characters, see equal items, and name the place of what is wrong", async () => {
    const { PetSchema } = await loadSchemas((await make()).files);
    const issues = (value: object): readonly unknown[] =>
      PetSchema!
        .safeParse({ id: 1, kind: "cat", ...value })
        .error?.issues.map(({ path }) => path) ?? [];
    expect(issues({ name: "💩💩💩" })).toEqual([]);
    expect(issues({ name: "💩" })).toEqual([["name"]]);
    expect(issues({ name: "four" })).toEqual([["name"]]);
    expect(issues({ id: 1.5 })).toEqual([["id"]]);
    expect(issues({ [hostile]: 0.3 })).toEqual([]);
    expect(issues({ [hostile]: 0.35 })).toEqual([[hostile]]);
    const friend = { id: 2, kind: "cat" };
    expect(issues({ friends: [friend, { ...friend }] })).toEqual([["friends"]]);
    expect(issues({ parent: { id: "1", kind: "cat" } })).toEqual([
      ["parent", "id"],
    ]);
    expect(issues({ constructor: "x" })).toEqual([]);
    expect(issues({ constructor: 1 })).toEqual([["constructor"]]);
    expect(issues({ old: undefined })).toEqual([]);
  });

  test("have one for every parameter, body and response", async () => {
    const { files } = await make();
    const operations = await loadSchemas(files, "operations/pets");
    expect(Object.keys(operations).sort()).toEqual([
      "CreatePhotoBodySchema",
      "CreatePhotoPathSchema",
      "CreatePhotoResponse200Schema",
      "UpdateBodySchema",
      "UpdatePathSchema",
      "UpdateQuerySchema",
      "UpdateResponse200Schema",
      "UpdateResponse4XXSchema",
    ]);
    const passes = (name: string, value: unknown): boolean =>
      operations[name]!.safeParse(value).success;
    expect(passes("UpdatePathSchema", { id: 3 })).toBe(true);
    expect(passes("UpdatePathSchema", { id: 10 })).toBe(false);
    expect(passes("UpdateQuerySchema", { "dry-run": true })).toBe(true);
    expect(passes("UpdateQuerySchema", { "dry-run": "yes" })).toBe(false);
    expect(passes("CreatePhotoBodySchema", { photo: new Blob(["x"]) })).toBe(
      true,
    );
    expect(passes("CreatePhotoBodySchema", { photo: 1 })).toBe(false);
  });

  test("keep out of the way of types that are called like them", async () => {
    const { DogSchema_, DogSchemaSchema } = await loadSchemas(
      (await make()).files,
    );
    expect(DogSchema_!.safeParse({ kind: "dog" }).success).toBe(true);
    expect(DogSchemaSchema!.safeParse("text").success).toBe(true);
  });

  test("stand for what extends them", async () => {
    const { ShapeSchema, CircleSchema } = await loadSchemas(
      (await make({ strict: true })).files,
    );
    const circle = { form: "Circle", radius: 1 };
    expect(CircleSchema!.safeParse(circle).success).toBe(true);
    expect(ShapeSchema!.safeParse(circle).success).toBe(true);
    expect(ShapeSchema!.safeParse({ form: "Circle" }).success).toBe(false);
  });

  test("say what ends", async () => {
    const { files } = await make();
    const text = files.get("models/pets.ts") ?? files.get("models/shared.ts")!;
    expect(text).toMatch(
      /\* @deprecated .*2026-04-04.*\n(?: *\*\/\n)? +old: z\.string\(\)\.optional\(\)\.meta\(\{ deprecated: true \}\),/,
    );
  });
});

test("a pattern that is none is an error where it stands", async () => {
  const { diagnostics } = await zodSchemas({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { A: { type: "string", pattern: "(" } } },
  });
  const found = diagnostics.find(
    ({ code }) => code === "validators/invalid-pattern",
  );
  expect(found?.source?.pointer).toBe("/components/schemas/A");
});

test("options that are not known or wrong are findings", () => {
  const found: Diagnostic[] = [];
  const options = zodOptions(
    { stict: true, formats: "yes", importEndings: ".mjs" },
    (one) => void found.push(one),
  );
  expect(options).toEqual({
    importEndings: ".js",
    strict: false,
    formats: false,
  });
  expect(found.map(({ message }) => message)).toEqual([
    "`stict` is no member here; did you mean `strict`?",
    'Expected importEndings to be ".js", ".ts" or "none", found ".mjs".',
    'Expected formats to be true or false, found "yes".',
  ]);
});
