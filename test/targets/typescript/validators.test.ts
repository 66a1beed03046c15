import { join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { compile, writeSdk } from "../../support/compile.js";
import { typescriptSdk, type TestSdk } from "../../support/sdk.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

const info = { title: "API", version: "1" };
const ok = { 200: { description: "OK" } };

function sdkOf(description: object): Promise<TestSdk> {
  const folder = temporaryFolder();
  writeFiles(folder, { "api.json": JSON.stringify(description) });
  return typescriptSdk(join(folder, "api.json"), {
    options: { validators: true },
  });
}

/** What no compiler reads, in any file. */
function syntaxErrors({ files }: TestSdk): readonly string[] {
  return [...files]
    .filter(([path]) => path.startsWith("validat"))
    .flatMap(
      ([path, text]) =>
        ts
          .transpileModule(text, { reportDiagnostics: true })
          .diagnostics?.map(
            ({ messageText }) =>
              `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
          ) ?? [],
    );
}

const query = { name: "q", in: "query", schema: { type: "string" } };
const get = { parameters: [query], responses: ok };

describe("validators", () => {
  test("whose patterns are no literals and reach the end of a line are laid out as Prettier does", async () => {
    const lengths = [20, 40, 41, 42, 43, 50, 60, 62, 70, 100];
    // Without the flag `u`: braces that repeat nothing.
    const patterns = lengths.map((length) => `{{"${"x".repeat(length)}"}}`);
    const { files } = await sdkOf({
      openapi: "3.1.0",
      info,
      paths: { "/a": { get } },
      components: {
        schemas: {
          A: {
            properties: Object.fromEntries(
              patterns.map((pattern, index) => [
                `p${index}`,
                { type: "string", pattern },
              ]),
            ),
          },
        },
      },
    });
    const text = files.get("validators/shared.ts") ?? "";
    expect(text.match(/new RegExp\(\n/g)).toHaveLength(6);
    expect(await format(text, { filepath: "a.ts" })).toBe(text);
  });

  test("of a schema that others extend: its own members stand nowhere in the description", async () => {
    const sdk = await sdkOf({
      swagger: "2.0",
      info,
      paths: {},
      definitions: {
        Pet: {
          type: "object",
          discriminator: "kind",
          properties: { kind: { type: "string" } },
        },
        Cat: { allOf: [{ $ref: "#/definitions/Pet" }, { type: "object" }] },
      },
    });
    expect(sdk.diagnostics.filter((one) => one.severity === "error")).toEqual(
      [],
    );
    expect(sdk.files.get("validators/shared.ts")).toContain("PetBaseSchema");
  });

  test("of namespaces that begin with a digit or are not ASCII have names", async () => {
    const paths = ["/12/a", "/1-x/a", "/漢字/a", "/e\u0301\u0301/a"];
    const sdk = await sdkOf({
      openapi: "3.1.0",
      info,
      paths: Object.fromEntries(paths.map((path) => [path, { get }])),
    });
    expect(syntaxErrors(sdk)).toEqual([]);
  });

  test("of operations whose joined names are one are told apart", async () => {
    const typed = (type: string) => ({
      get: {
        parameters: [{ ...query, schema: { type } }],
        responses: ok,
      },
    });
    const { files } = await sdkOf({
      openapi: "3.1.0",
      info,
      paths: {
        "/etc/x/query": typed("string"),
        "/etc-x/query": typed("boolean"),
      },
    });
    const text = (name: string): string =>
      files.get(`validators/operations/${name}.ts`)!;
    const declared = (name: string): string =>
      /const (\w+Schema): Validator/.exec(text(name))![1]!;
    expect(declared("etc")).not.toBe(declared("etc-x"));
    expect(text("etc-x")).toContain("boolean");
    expect(text("etc")).not.toContain("boolean");
  });

  test("hold patterns that only browsers take, and hidden characters, as escapes", async () => {
    const schema = (pattern: string) => ({ type: "string", pattern });
    const sdk = await sdkOf({
      openapi: "3.1.0",
      info,
      paths: {},
      components: {
        schemas: {
          A: schema("C:\\x"),
          B: schema("a\u202eb\u0007"),
          C: { const: "\u202e" },
        },
      },
    });
    const text = sdk.files.get("validators/shared.ts")!;
    expect(text).toContain('new RegExp("C:\\\\x")');
    expect(text).toContain("/a\\u202eb\\u0007/u");
    expect(text).toContain('"\\u202e"');
    expect(text).not.toMatch(/[\u202e\u0007]/);
    expect(syntaxErrors(sdk)).toEqual([]);
  });

  test("tell where a wrong pattern stands in the user's file, whatever its version", async () => {
    const { diagnostics } = await sdkOf({
      swagger: "2.0",
      info,
      paths: {
        "/a": {
          get: {
            parameters: [
              { name: "q", in: "query", type: "string", pattern: "*" },
            ],
            responses: ok,
          },
        },
      },
      definitions: {
        A: { properties: { b: { type: "string", pattern: "(" } } },
      },
    });
    const places = diagnostics
      .filter(({ code }) => code === "validators/invalid-pattern")
      .map(({ source }) => source?.pointer);
    expect(places).toEqual([
      "/definitions/A/properties/b",
      "/paths/~1a/get/parameters/0",
    ]);
  });

  test("are refused for a keyword whose value means nothing, which is named with its place", async () => {
    const { diagnostics } = await sdkOf({
      openapi: "3.1.0",
      info,
      paths: {},
      components: {
        schemas: {
          A: { properties: { b: { type: "string", minLength: -1 } } },
          B: { type: "number", minimum: 0, exclusiveMinimum: true },
        },
      },
    });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(
      errors.map(({ code, message, source }) => [
        code,
        message.split(":")[0],
        source?.pointer,
      ]),
    ).toEqual([
      [
        "validators/meaningless-keyword",
        "Validators cannot honour the keyword minLength",
        "/components/schemas/A/properties/b/minLength",
      ],
    ]);
  });
});

test("a schema that holds itself beside an open object has types that end", async () => {
  const ref = { $ref: "#/components/schemas/A" };
  const open = { type: "object", additionalProperties: { type: "string" } };
  const sdk = await sdkOf({
    openapi: "3.1.0",
    info,
    paths: {},
    components: {
      schemas: {
        A: { type: "object", properties: { list: { allOf: [open, ref] } } },
        "𔆥": { const: [..."abcdefghijklmnopqrstuvwxyz"] },
      },
    },
  });
  expect(sdk.files.get("models/shared.ts")).toContain("export interface A");
  expect(syntaxErrors(sdk)).toEqual([]);
  expect(sdk.files.get("validation.ts")).toContain("> = {};\n");
});

test("values of an enum that its type excludes are not compared with", async () => {
  const folder = temporaryFolder();
  const schema = { type: ["string", "boolean"], enum: ["x", true, 5, null] };
  const description = {
    openapi: "3.1.0",
    info,
    paths: {},
    components: { schemas: { A: schema } },
  };
  writeFiles(folder, { "api.json": JSON.stringify(description) });
  const { files } = await typescriptSdk(join(folder, "api.json"), {
    options: { validators: { strict: true }, enums: "closed" },
  });
  const text = files.get("validators/shared.ts")!;
  expect(text).toContain('"x"');
  expect(text).not.toMatch(/\b5\b|=== null/);
});

test("of what no value can be compile: members of an array, listed values of another type", async () => {
  const { files } = await sdkOf({
    openapi: "3.1.0",
    info,
    paths: {},
    components: {
      schemas: {
        A: {
          type: "object",
          properties: {
            list: {
              type: ["array", "null"],
              required: ["id"],
              items: { type: "object", required: ["id"] },
            },
            on: { type: "string", enum: [true, false] },
          },
        },
        List: { type: "array", required: ["id"], items: { minLength: 1 } },
      },
    },
  });
  const folder = temporaryFolder();
  writeSdk(folder, files);
  expect(
    await compile("TypeScript 7", folder, {
      include: ["validators/**/*"],
      // Consumers who are less careful have fewer types to tell `undefined` by.
      compilerOptions: { noUncheckedIndexedAccess: false },
    }),
  ).toBe("");
  expect(files.get("validators/shared.ts")).toContain('r.maybeString(v["on"])');
}, 60_000);
