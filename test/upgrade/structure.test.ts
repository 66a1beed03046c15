import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { readTables } from "../../generator/source/tables/notation.js";
import { openApi30 } from "../../generator/source/tables/openapi30.js";
import { openApi31 } from "../../generator/source/tables/openapi31.js";
import { openApi32 } from "../../generator/source/tables/openapi32.js";
import { swagger20 } from "../../generator/source/tables/swagger20.js";
import { findings, read } from "../normalize/support.js";

const info = { title: "T", version: "1" };
const ok = { "200": { description: "OK" } };

type More = Record<string, Json>;
const paths = { "/anything": {} };
const v20 = (more: More): Json => ({ swagger: "2.0", info, paths, ...more });
const v30 = (more: More): Json => ({ openapi: "3.0.3", info, paths, ...more });
const v31 = (more: More): Json => ({ openapi: "3.1.0", info, paths, ...more });
const v32 = (more: More): Json => ({ openapi: "3.2.0", info, paths, ...more });
const operation = (given: More): More => ({
  paths: { "/a": { get: { responses: ok, ...given } } },
});
const parameter = (given: More): More =>
  operation({ parameters: [{ name: "p", in: "query", schema: {}, ...given }] });
const schema = (given: Json): More => ({
  components: { schemas: { S: given } },
});
const scheme = (given: More): More => ({
  components: { securitySchemes: { s: given } },
});
const at = "/paths/~1a/get";

const cases: readonly (readonly [
  name: string,
  given: Json,
  want: readonly string[],
])[] = [
  // the document
  ["no info", { openapi: "3.0.3", paths }, ["source/incomplete "]],
  [
    "no paths in 3.0",
    { openapi: "3.0.3", info },
    ["source/incomplete ", "source/nothing-described "],
  ],
  [
    "nothing to describe in 3.1",
    { openapi: "3.1.0", info },
    ["source/no-content "],
  ],
  [
    "webhooks in 3.0",
    v30({ webhooks: {} }),
    ["source/unknown-member /webhooks"],
  ],
  ["webhooks in 3.1", v31({ webhooks: {} }), []],
  [
    "an unknown member",
    v31({ sevrers: [] }),
    ["source/unknown-member /sevrers"],
  ],
  ["an extension", v31({ "x-anything": [{ $ref: "#/nowhere" }] }), []],
  [
    "a number for a text",
    v31({ info: { title: "T", version: 1.5 } }),
    ["source/unquoted /info/version"],
  ],
  [
    "a missing version",
    v31({ info: { title: "T" } }),
    ["source/incomplete /info"],
  ],
  [
    "servers that are no list",
    v31({ servers: { url: "/" } }),
    ["source/wrong-type /servers"],
  ],
  [
    "a server that is a text",
    v31({ servers: ["https://a"] }),
    ["source/wrong-type /servers/0"],
  ],
  [
    "a server without URL",
    v31({ servers: [{}] }),
    ["source/incomplete /servers/0"],
  ],
  [
    "braces that do not match",
    v31({ servers: [{ url: "https://{a" }] }),
    ["source/server-braces /servers/0/url"],
  ],
  [
    "a server variable that is not declared",
    v31({ servers: [{ url: "https://{a}" }] }),
    ["source/undeclared-server-variable /servers/0/url"],
  ],
  [
    "a server variable without a possible value",
    v31({
      servers: [
        { url: "https://{a}", variables: { a: { default: "x", enum: [] } } },
      ],
    }),
    ["source/empty-list /servers/0/variables/a/enum"],
  ],
  [
    "a default that is not possible",
    v31({
      servers: [
        { url: "https://{a}", variables: { a: { default: "x", enum: ["y"] } } },
      ],
    }),
    ["source/default-not-in-enum /servers/0/variables/a/default"],
  ],
  [
    "a member without value",
    v31({ servers: null }),
    ["source/no-value /servers"],
  ],
  [
    "a component without value",
    v31({ components: { responses: { R: null } } }),
    ["source/wrong-type /components/responses/R"],
  ],
  ["a component name with a blank", v31(schema({})), []],
  [
    "a component name",
    v31({ components: { schemas: { "A b/c": {} } } }),
    ["source/component-name /components/schemas/A b~1c"],
  ],
  [
    "nothing at all",
    { openapi: "3.0.3", info, paths: {} },
    ["source/nothing-described "],
  ],
  [
    "an unquoted version",
    { ...(v30({ paths: { "/a": {} } }) as object), openapi: 3.1 },
    ["source/unquoted /openapi"],
  ],
  // paths
  [
    "a path that refers to a schema",
    v31({
      paths: { "/a": { $ref: "#/components/schemas/S" } },
      ...schema({ type: "string" }),
    }),
    ["source/ref-to-no-path /paths/~1a/$ref"],
  ],
  [
    "a key without a name",
    v31(scheme({ type: "apiKey", in: "header", name: "" })),
    ["source/missing-member /components/securitySchemes/s"],
  ],
  [
    "braces that do not match",
    v31({ paths: { "/a/{b": {} } }),
    ["source/path-braces /paths/~1a~1{b"],
  ],
  [
    "a parameter twice in a path",
    v31({
      paths: {
        "/{a}/{a}": {
          get: {
            responses: ok,
            parameters: [{ name: "a", in: "path", required: true, schema: {} }],
          },
        },
      },
    }),
    ["operation/repeated-path-parameter /paths/~1{a}~1{a}/get"],
  ],
  [
    "no responses",
    v31(operation({ responses: {} })),
    [`source/empty-list ${at}/responses`],
  ],
  [
    "a path without slash",
    v31({ paths: { a: {} } }),
    ["source/path-without-slash /paths/a"],
  ],
  ["an extension among paths", v31({ paths: { "x-a": 1 } }), []],
  [
    "paths that are the same",
    v31({ paths: { "/%61/{b}": {}, "/a/{c}": {} } }),
    ["operation/ambiguous-path /paths/~1a~1{c}"],
  ],
  [
    "an unknown method",
    v31({ paths: { "/a": { fetch: {} } } }),
    ["source/unknown-member /paths/~1a/fetch"],
  ],
  [
    "a method of 3.2 in 3.1",
    v31({ paths: { "/a": { query: {} } } }),
    ["source/unknown-member /paths/~1a/query"],
  ],
  [
    "an additional operation that is none",
    v32({
      paths: { "/a": { additionalOperations: { Post: { responses: ok } } } },
    }),
    ["source/additional-operation /paths/~1a/additionalOperations"],
  ],
  [
    "an operation that is a list",
    v31({ paths: { "/a": { get: [] } } }),
    ["source/wrong-type /paths/~1a/get"],
  ],
  [
    "an operation without responses in 3.0",
    v30({ paths: { "/a": { get: {} } } }),
    [`source/incomplete ${at}`],
  ],
  [
    "tags that are a text",
    v31(operation({ tags: "a" })),
    [`source/wrong-type ${at}/tags`],
  ],
  [
    "a description that is an object",
    v31(operation({ description: {} })),
    [`source/ignored-value ${at}/description`],
  ],
  [
    "a response without description",
    v31(operation({ responses: { "200": {} } })),
    [`source/incomplete ${at}/responses/200`],
  ],
  [
    "a header that cannot be",
    v31(
      operation({
        responses: {
          "200": { description: "", headers: { "A=B": { schema: {} } } },
        },
      }),
    ),
    [`source/header-name ${at}/responses/200/headers`],
  ],
  [
    "a header twice",
    v31(
      operation({
        responses: {
          "200": {
            description: "",
            headers: { "X-A": { schema: {} }, "x-a": { schema: {} } },
          },
        },
      }),
    ),
    [`source/repeated-header ${at}/responses/200/headers`],
  ],
  [
    "a media type that is none",
    v31(
      operation({
        responses: { "200": { description: "", content: { json: {} } } },
      }),
    ),
    [`source/media-type ${at}/responses/200/content`],
  ],
  // parameters
  [
    "a parameter without name",
    v31(operation({ parameters: [{ in: "query", schema: {} }] })),
    [`source/missing-member ${at}/parameters/0`],
  ],
  [
    "a parameter nowhere",
    v31(parameter({ in: "body" })),
    [`source/value-not-allowed ${at}/parameters/0/in`],
  ],
  [
    "a cookie in 2.0",
    v20({
      paths: {
        "/a": {
          get: {
            responses: ok,
            parameters: [{ name: "p", in: "cookie", type: "string" }],
          },
        },
      },
    }),
    [`source/value-not-allowed ${at}/parameters/0/in`],
  ],
  [
    "a style that the place has not",
    v31(parameter({ style: "simple" })),
    [`source/value-not-allowed ${at}/parameters/0/style`],
  ],
  [
    "a parameter with schema and content",
    v31(parameter({ content: { "a/b": {} } })),
    [`source/exclusive-members ${at}/parameters/0/content`],
  ],
  [
    "a parameter with several media types",
    v31(
      operation({
        parameters: [
          { name: "p", in: "query", content: { "a/b": {}, "c/d": {} } },
        ],
      }),
    ),
    [`source/one-media-type ${at}/parameters/0/content`],
  ],
  [
    "a parameter that says nothing of its value",
    v31(operation({ parameters: [{ name: "p", in: "query" }] })),
    [`source/incomplete ${at}/parameters/0`],
  ],
  [
    "example and examples",
    v31(parameter({ example: 1, examples: {} })),
    [`source/exclusive-members ${at}/parameters/0/examples`],
  ],
  [
    "allowReserved in a header",
    v31(parameter({ in: "header", allowReserved: true })),
    [`source/no-effect ${at}/parameters/0/allowReserved`],
  ],
  [
    "a header name",
    v31(parameter({ in: "header", name: "a[b]" })),
    [`source/header-name ${at}/parameters/0/name`],
  ],
  [
    "a path parameter that is optional",
    v31({
      paths: {
        "/{p}": {
          get: {
            responses: ok,
            parameters: [
              { name: "p", in: "path", required: false, schema: {} },
            ],
          },
        },
      },
    }),
    ["source/optional-path-parameter /paths/~1{p}/get/parameters/0/required"],
  ],
  [
    "the whole query beside a part of it",
    v32(
      operation({
        parameters: [
          { name: "a", in: "querystring", content: { "a/b": {} } },
          { name: "b", in: "query", schema: {} },
        ],
      }),
    ),
    [`source/query-string ${at}/parameters`],
  ],
  [
    "the whole query with a schema",
    v32(parameter({ in: "querystring" })),
    [`source/exclusive-members ${at}/parameters/0/schema`],
  ],
  [
    "a parameter of 2.0 without type",
    v20({
      paths: {
        "/a": {
          get: { responses: ok, parameters: [{ name: "p", in: "query" }] },
        },
      },
    }),
    [`source/incomplete ${at}/parameters/0`],
  ],
  [
    "an object in a query of 2.0",
    v20({
      paths: {
        "/a": {
          get: {
            responses: ok,
            parameters: [{ name: "p", in: "query", type: "object" }],
          },
        },
      },
    }),
    [`source/value-not-allowed ${at}/parameters/0/type`],
  ],
  [
    "a file in a header",
    v20({
      paths: {
        "/a": {
          get: {
            responses: ok,
            parameters: [{ name: "p", in: "header", type: "file" }],
          },
        },
      },
    }),
    [`source/value-not-allowed ${at}/parameters/0/type`],
  ],
  // schemas
  [
    "a member of 3.1 in 3.0",
    v30(schema({ const: 1 })),
    ["source/unknown-member /components/schemas/S/const"],
  ],
  ["any member in 3.1", v31(schema({ const: 1, anything: 2 })), []],
  [
    "anyOf in 2.0",
    v20({ definitions: { S: { anyOf: [] } } }),
    ["source/unknown-member /definitions/S/anyOf"],
  ],
  [
    "a schema that is a text",
    v31(schema("string")),
    ["source/wrong-type /components/schemas/S"],
  ],
  [
    "true as a schema in 3.1",
    v31(schema({ type: "object", properties: { a: true }, items: false })),
    [],
  ],
  [
    "true as a schema in 3.0",
    v30(schema({ type: "object", properties: { a: true } })),
    ["source/wrong-type /components/schemas/S/properties/a"],
  ],
  [
    "required in a property",
    v31(
      schema({
        type: "object",
        properties: { a: { type: "string", required: true } },
      }),
    ),
    ["source/required-boolean /components/schemas/S/properties/a/required"],
  ],
  [
    "an array of anything in 3.0",
    v30(schema({ type: "array" })),
    ["schema/array-without-items /components/schemas/S/type"],
  ],
  [
    "a pattern that is none",
    v31(schema({ type: "string", pattern: "(" })),
    ["schema/invalid-pattern /components/schemas/S/pattern"],
  ],
  [
    "a default of another type",
    v31(schema({ type: "integer", default: "1" })),
    ["schema/default-type /components/schemas/S/default"],
  ],
  [
    "a default of null",
    v30(schema({ type: "integer", nullable: true, default: null })),
    [],
  ],
  [
    "null among types",
    v31(schema({ type: ["string", null] })),
    ["source/unquoted /components/schemas/S/type/1"],
  ],
  [
    "type as an object",
    v31(schema({ type: {} })),
    ["source/wrong-type /components/schemas/S/type"],
  ],
  [
    "a discriminator that is a text",
    v30(schema({ type: "object", discriminator: "a" })),
    ["source/wrong-type /components/schemas/S/discriminator"],
  ],
  [
    "a reference that is a number",
    v31(schema({ $ref: 1 })),
    ["source/wrong-type /components/schemas/S/$ref"],
  ],
  [
    "members beside a reference in 3.0",
    v30({
      components: {
        schemas: {
          A: {},
          B: { $ref: "#/components/schemas/A", anything: 1, description: "D" },
        },
      },
    }),
    ["upgrade/ref-siblings-ignored /components/schemas/B/anything"],
  ],
  // bodies
  [
    "a body without content",
    v31({ components: { requestBodies: { B: {} } } }),
    ["source/missing-member /components/requestBodies/B"],
  ],
  [
    "an encoding for nothing",
    v31({
      components: {
        requestBodies: {
          B: {
            content: {
              "multipart/form-data": {
                schema: { type: "object", properties: { a: {} } },
                encoding: { b: {} },
              },
            },
          },
        },
      },
    }),
    [
      "source/encoding-of-nothing /components/requestBodies/B/content/multipart~1form-data/encoding",
    ],
  ],
  [
    "encodings by name and by position",
    v32({
      components: {
        requestBodies: {
          B: {
            content: { "multipart/mixed": { encoding: {}, itemEncoding: {} } },
          },
        },
      },
    }),
    [
      "source/exclusive-members /components/requestBodies/B/content/multipart~1mixed/itemEncoding",
    ],
  ],
  // what no stage reads
  [
    "an example that leads nowhere",
    v31({
      components: { examples: { E: { $ref: "#/components/examples/F" } } },
    }),
    ["source/ignored-ref /components/examples/E/$ref"],
  ],
  [
    "an example at a path whose braces are escaped",
    v31({
      paths: { "/{a}": { parameters: [] } },
      components: { examples: { E: { $ref: "#/paths/~1%7Ba%7D/parameters" } } },
    }),
    [],
  ],
  [
    "examples in a circle",
    v31({
      components: { examples: { E: { $ref: "#/components/examples/E" } } },
    }),
    ["source/ignored-ref /components/examples/E/$ref"],
  ],
  [
    "an example with two values",
    v31({ components: { examples: { E: { value: 1, externalValue: "x" } } } }),
    ["source/exclusive-members /components/examples/E/externalValue"],
  ],
  [
    "a link to two operations",
    v31({
      components: { links: { L: { operationId: "a", operationRef: "b" } } },
    }),
    ["source/exclusive-members /components/links/L/operationId"],
  ],
  [
    "XML of both kinds",
    v32(schema({ xml: { nodeType: "element", wrapped: true } })),
    ["source/exclusive-members /components/schemas/S/xml/wrapped"],
  ],
  // security
  [
    "a scheme without type",
    v31(scheme({})),
    ["source/missing-member /components/securitySchemes/s"],
  ],
  [
    "a scheme of an unknown type",
    v31(scheme({ type: "magic" })),
    ["source/value-not-allowed /components/securitySchemes/s/type"],
  ],
  [
    "mutualTLS in 3.0",
    v30(scheme({ type: "mutualTLS" })),
    ["source/value-not-allowed /components/securitySchemes/s/type"],
  ],
  [
    "a key without name",
    v31(scheme({ type: "apiKey", in: "header" })),
    ["source/missing-member /components/securitySchemes/s"],
  ],
  [
    "a key in a body",
    v31(scheme({ type: "apiKey", in: "body", name: "k" })),
    ["source/value-not-allowed /components/securitySchemes/s/in"],
  ],
  [
    "a key with a scheme",
    v31(scheme({ type: "apiKey", in: "header", name: "k", scheme: "basic" })),
    ["source/no-effect /components/securitySchemes/s/scheme"],
  ],
  [
    "OAuth without a flow",
    v31(scheme({ type: "oauth2", flows: {} })),
    ["source/empty-list /components/securitySchemes/s/flows"],
  ],
  [
    "a flow without URL",
    v31(scheme({ type: "oauth2", flows: { password: { scopes: {} } } })),
    ["source/missing-member /components/securitySchemes/s/flows"],
  ],
  [
    "a flow of 2.0 without URL",
    v20({
      securityDefinitions: {
        s: { type: "oauth2", flow: "password", scopes: {} },
      },
    }),
    ["source/missing-member /securityDefinitions/s"],
  ],
  [
    "a requirement that is a text",
    v31({ security: ["s"] }),
    ["source/wrong-type /security/0"],
  ],
];

describe("compared with the tables of its version,", () => {
  test.each(cases)("%s", (_name, given, want) => {
    expect(findings(read(given))).toEqual(want);
  });
});

test("an unknown member comes with the nearest known one", () => {
  const { diagnostics } = read(v31({ sevrers: [] }));
  expect(diagnostics[0]!.message).toContain("did you mean `servers`");
});

test.each([
  ["2.0", swagger20],
  ["3.0", openApi30],
  ["3.1", openApi31],
  ["3.2", openApi32],
])("every object that the tables of %s name is in them", (_version, tables) => {
  const shapes = readTables(tables);
  const scalars = ["text", "number", "boolean", "any"];
  for (const [kind, shape] of shapes)
    for (const field of [...shape.fields.values(), shape.others]) {
      if (field === null) continue;
      for (const type of [field.type, field.or?.type ?? "any"])
        expect([
          kind,
          type,
          shapes.has(type.replace(/[[\]]/g, "")) ||
            scalars.includes(type.replace(/[[\]]/g, "")),
        ]).toEqual([kind, type, true]);
    }
});

describe("a misplaced example is told where it belongs", () => {
  const media = "Write it below a media type";
  test.each<[string, Json, string]>([
    ["of an operation", v30(operation({ example: {} })), media],
    [
      "of a response",
      v31(operation({ responses: { "200": { ...ok["200"], examples: {} } } })),
      media,
    ],
    [
      "of a body",
      v31({
        components: { requestBodies: { B: { content: {}, example: 1 } } },
      }),
      media,
    ],
    [
      "a list of a schema in 3.0",
      v30(schema({ type: "string", examples: ["a"] })),
      "Write one value as `example`; a list of `examples` is of OpenAPI 3.1.",
    ],
    [
      "a list of a parameter",
      v30(parameter({ examples: ["a"] })),
      "Write a name for each",
    ],
    [
      "a value without `value`",
      v30(parameter({ examples: { one: "a" } })),
      "Write the example as its `value`",
    ],
    [
      "of a response in 2.0",
      v20(operation({ responses: { "200": { ...ok["200"], example: 1 } } })),
      "Write `examples: { application/json: … }`",
    ],
  ])("%s", (_, given, hint) => {
    const hints = read(given).diagnostics.map((found) => found.hint);
    expect(hints).toEqual([expect.stringContaining(hint)]);
  });
});
