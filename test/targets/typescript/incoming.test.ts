import { join } from "node:path";
import { expect, test } from "vitest";
import { typescriptSdk } from "../../support/sdk.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

async function filesOf(
  description: object,
  options: Readonly<Record<string, unknown>> = {},
): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder();
  writeFiles(folder, { "api.json": JSON.stringify(description) });
  const { files } = await typescriptSdk(join(folder, "api.json"), { options });
  return files;
}

const info = { title: "Shop", version: "1" };
const ok = { 204: { description: "Done" } };
const json = (schema: object): object => ({
  content: { "application/json": { schema } },
});

/** A callback of `POST /orders` that is sent all this. */
const called = (given: object, more: object = {}): object => ({
  openapi: "3.1.0",
  info,
  paths: {
    "/orders": {
      post: {
        operationId: "order",
        responses: ok,
        callbacks: {
          done: { "{$url}": { post: { responses: ok, ...given } } },
        },
      },
    },
  },
  ...more,
});

const parameter = (place: string, name: string, schema: object): object => ({
  name,
  in: place,
  schema,
});

test("parameters are read by their types, in the style that they have", async () => {
  const strings = { type: "array", items: { type: "string" } };
  const files = await filesOf(
    called({
      parameters: [
        parameter("query", "n", { type: "integer" }),
        parameter("query", "ids", { ...strings, items: { type: "integer" } }),
        { ...parameter("query", "tags", strings), explode: false },
        {
          ...parameter("query", "piped", strings),
          style: "pipeDelimited",
          explode: false,
        },
        parameter("header", "X-List", strings),
        parameter("cookie", "on", { type: "boolean" }),
        parameter("query", "kind", { enum: ["a", "b"] }),
        parameter("query", "filter", { type: "object" }),
        parameter("query", "either", { type: ["string", "integer"] }),
        { name: "json", in: "query", ...json({ type: "object" }) },
        parameter("query", "big", { type: "integer", format: "int64" }),
        parameter("query", "at", { type: "string", format: "date-time" }),
      ],
    }),
    { int64: "bigint", dates: "Date" },
  );
  const text = files.get("callbacks.ts")!;
  const rows = [...text.matchAll(/^ {4}(\w+): (\["\w+", .*\]),$/gm)];
  expect(Object.fromEntries(rows.map(([, key, row]) => [key, row]))).toEqual({
    n: '["query", "n", asNumber]',
    ids: '["query", "ids", [asNumber, ""]]',
    tags: '["query", "tags", [asText, ","]]',
    piped: '["query", "piped", [asText, "|"]]',
    xList: '["header", "X-List", [asText, ","]]',
    on: '["cookie", "on", asBoolean]',
    kind: '["query", "kind", asText]',
    filter: '["query", "filter", asText]',
    either: '["query", "either", asText]',
    json: '["query", "json", asJson]',
    big: '["query", "big", asInt64]',
    at: '["query", "at", dateTime]',
  });
  for (const line of [
    "filter?: string;",
    "either?: string;",
    "big?: bigint;",
    "at?: Date;",
    "xList?: string[];",
  ])
    expect(text).toContain(`  ${line}\n`);
});

test("what is received has the shape of answers, what is answered that of requests", async () => {
  const files = await filesOf(
    called(
      {
        requestBody: {
          required: true,
          ...json({ $ref: "#/components/schemas/Order" }),
        },
        responses: {
          200: {
            description: "OK",
            ...json({ $ref: "#/components/schemas/Order" }),
          },
        },
      },
      {
        components: {
          schemas: {
            Order: {
              type: "object",
              properties: {
                id: { type: "string", readOnly: true },
                note: { type: "string" },
              },
            },
          },
        },
      },
    ),
    { validators: true },
  );
  const text = files.get("callbacks.ts")!;
  expect(text).toContain("  body: Order;\n");
  expect(text).toContain("  200: OrderInput;\n");
  expect(files.get("validators/incoming/callbacks.ts")).toContain("isOrder(o[");
});

test("a name that a language or another webhook has is told apart", async () => {
  const files = await filesOf({
    openapi: "3.1.0",
    info,
    paths: {},
    webhooks: {
      delete: { post: { responses: ok } },
      "new-pet": { post: { responses: ok }, put: { responses: ok } },
    },
  });
  const text = files.get("webhooks.ts")!;
  expect(text).toContain("export { delete_ as delete };");
  expect(text).toContain("export const newPet: ");
  expect(text).toContain("export const newPet2: ");
});

test("an API that calls nothing has neither module, and no word about it", async () => {
  const files = await filesOf({
    openapi: "3.1.0",
    info,
    paths: { "/a": { get: { operationId: "a", responses: ok } } },
  });
  expect(
    [...files.keys()].filter((path) => /^(web|call|links)/.test(path)),
  ).toEqual([]);
  expect(files.get("index.ts")).not.toMatch(/webhook|callback|incoming|links/);
});

test("links of two versions stand apart, and a link that gives half of an input says so", async () => {
  const operation = (id: string, target: string): object => ({
    operationId: id,
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ],
    responses: {
      200: {
        description: "OK",
        ...json({ type: "object", properties: { next: { type: "integer" } } }),
        links: {
          next: {
            operationId: target,
            parameters: { id: "$response.body#/next" },
          },
          other: {
            operationId: target,
            requestBody: { __proto__: 1, a: ["$url", null] },
          },
        },
      },
    },
  });
  const files = await filesOf({
    openapi: "3.1.0",
    info,
    paths: {
      "/v1/pets/{id}": { get: operation("a", "b") },
      "/v1beta1/pets/{id}": {
        put: { ...operation("b", "a"), requestBody: json({}) },
      },
    },
  });
  const main = files.get("links/pets.ts")!;
  expect(main).toContain('held(dataAt(from, "next"), asText)');
  expect(main).toContain('Omit<UpdateInput, "id">');
  expect(main).toContain('a: ["$url", null]');
  expect(main).toContain('from "../v1beta1/operations/pets.js"');
  expect(files.get("v1beta1/links/pets.ts")).toContain("updateNext(");
  expect(files.get("v1beta1/index.ts")).toContain(
    'export * as links from "./links.js";',
  );
});

test("a wrapper that leaves its items open does not say what they are", async () => {
  const files = await filesOf({
    openapi: "3.1.0",
    info,
    paths: {
      "/pets": {
        get: {
          operationId: "pets",
          responses: {
            200: {
              description: "OK",
              ...json({
                allOf: [
                  { $ref: "#/components/schemas/Wrapper" },
                  {
                    type: "object",
                    properties: {
                      data: {
                        type: "array",
                        items: { $ref: "#/components/schemas/Pet" },
                      },
                    },
                  },
                ],
              }),
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: { type: "object", properties: { name: { type: "string" } } },
        Wrapper: {
          type: "object",
          properties: {
            data: { type: "array", items: { type: "object" } },
            links: {
              type: "object",
              properties: { next: { type: "string", format: "uri" } },
            },
          },
        },
      },
    },
  });
  expect(files.get("resources/pets.ts")).toContain(
    "PagePromise<ops.ListOutput, Pet>",
  );
});
