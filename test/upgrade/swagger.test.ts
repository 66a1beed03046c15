import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { shape } from "../normalize/shape.js";
import {
  findings,
  onlyOperation,
  operation20,
  read,
} from "../normalize/support.js";

const ok = { "200": { description: "OK" } };
const info = { title: "Test", version: "1" };

/** The upgraded `POST /things`. */
const upgraded = (operation: Json, more: Record<string, Json> = {}): Json => {
  const { tree } = read(operation20(operation, more)).upgraded;
  return (tree as { paths: { "/things": { post: Json } } }).paths["/things"]
    .post;
};

describe("servers", () => {
  const servers = (more: Record<string, Json>) =>
    read({ swagger: "2.0", info, paths: {}, ...more }).document.servers.map(
      ({ url }) => url,
    );
  test.each<[Record<string, Json>, readonly string[]]>([
    [{}, []],
    [{ schemes: ["https"] }, []],
    [{ host: "api.example.com" }, ["https://api.example.com"]],
    [
      { host: "api.example.com:8080", basePath: "/v1/", schemes: ["http"] },
      ["http://api.example.com:8080/v1"],
    ],
    [
      { host: "h", basePath: "/", schemes: ["http", "https", "wss"] },
      ["https://h", "http://h", "wss://h"],
    ],
    [{ basePath: "/v1" }, ["/v1"]],
    [{ basePath: "/" }, ["/"]],
    [{ basePath: "v1", host: "h" }, ["https://h/v1"]],
    [{ host: "https://h" }, ["https://h"]],
  ])("%j is %j", (given, want) => {
    expect(servers(given)).toEqual(want);
  });

  test("schemes of an operation", () => {
    const operation = onlyOperation(
      read(
        operation20(
          { schemes: ["wss"], responses: ok },
          { host: "h", basePath: "/b", schemes: ["https"] },
        ),
      ),
    );
    expect(operation.servers).toMatchObject([{ url: "wss://h/b" }]);
  });
});

describe("parameters", () => {
  const parameter = (given: Record<string, Json>, place = "query") =>
    onlyOperation(
      read(
        operation20({
          parameters: [{ name: "p", in: place, ...given }],
          responses: ok,
        }),
      ),
    ).parameters[0]!;

  const list = { type: "array", items: { type: "string" } };
  test.each<
    [
      place: string,
      given: Record<string, Json>,
      style: string,
      explode: boolean,
    ]
  >([
    ["query", list, "form", false],
    ["query", { ...list, collectionFormat: "csv" }, "form", false],
    ["query", { ...list, collectionFormat: "ssv" }, "spaceDelimited", false],
    ["query", { ...list, collectionFormat: "tsv" }, "tabDelimited", false],
    ["query", { ...list, collectionFormat: "pipes" }, "pipeDelimited", false],
    ["query", { ...list, collectionFormat: "multi" }, "form", true],
    ["header", list, "simple", false],
    ["header", { ...list, collectionFormat: "pipes" }, "pipeDelimited", false],
    ["header", { ...list, collectionFormat: "ssv" }, "spaceDelimited", false],
    ["header", { ...list, collectionFormat: "tsv" }, "tabDelimited", false],
    ["query", { type: "string" }, "form", true],
    ["header", { type: "string" }, "simple", false],
  ])("in %s, %j is sent as %s, explode %s", (place, given, style, explode) => {
    expect(parameter(given, place)).toMatchObject({ style, explode });
  });

  test("their keywords become a schema, extensions stay with both", () => {
    const result = parameter({
      type: "integer",
      format: "int64",
      enum: [1, 2],
      default: 1,
      minimum: 0,
      exclusiveMinimum: true,
      description: "D",
      required: true,
      allowEmptyValue: true,
      "x-a": 1,
      "x-enum-varnames": ["One", "Two"],
    });
    expect(result).toMatchObject({
      description: "D",
      required: true,
      extensions: { "x-a": 1 },
    });
    expect(shape(result.schema)).toBe("integer enum(1 2)");
    expect(result.schema).toMatchObject({
      default: { value: 1 },
      description: null,
      values: [{ name: "One" }, { name: "Two" }],
      json: { exclusiveMinimum: 0 },
    });
  });

  test("a list format that its place cannot have is said", () => {
    const result = read(
      operation20({
        parameters: [
          { name: "p", in: "header", ...list, collectionFormat: "multi" },
        ],
        responses: ok,
      }),
    );
    expect(findings(result)).toEqual([
      "upgrade/collection-format /paths/~1things/post/parameters/0/collectionFormat",
    ]);
    expect(onlyOperation(result).parameters[0]).toMatchObject({
      style: "simple",
      explode: false,
    });
  });

  test("a list of lists is said", () => {
    const result = read(
      operation20({
        parameters: [
          {
            name: "p",
            in: "query",
            type: "array",
            items: { ...list, collectionFormat: "pipes" },
          },
        ],
        responses: ok,
      }),
    );
    expect(findings(result)).toEqual([
      "upgrade/nested-collection-format /paths/~1things/post/parameters/0/items",
    ]);
    expect(shape(onlyOperation(result).parameters[0]!.schema)).toBe(
      "array<array<string>>",
    );
  });

  test("shared ones, also those that are bodies", () => {
    const result = read(
      operation20(
        {
          consumes: ["application/xml"],
          parameters: [{ $ref: "#/parameters/Q" }, { $ref: "#/parameters/B" }],
          responses: ok,
        },
        {
          parameters: {
            Q: { name: "q", in: "query", type: "string" },
            B: {
              name: "b",
              in: "body",
              required: true,
              schema: { $ref: "#/definitions/Pet" },
            },
            Unused: { name: "u", in: "body", schema: { type: "string" } },
          },
          definitions: { Pet: { type: "object" } },
        },
      ),
    );
    const operation = onlyOperation(result);
    expect(operation.parameters).toMatchObject([
      { name: "q", source: { pointer: "/parameters/Q" } },
    ]);
    expect(operation.requestBody).toMatchObject({
      required: true,
      source: { pointer: "/parameters/B" },
      contents: [
        {
          contentType: "application/xml",
          schema: { kind: "ref", schema: "Pet" },
        },
      ],
    });
    expect(result.upgraded.tree).toMatchObject({
      components: {
        requestBodies: { B: {}, Unused: {} },
        parameters: { Q: {} },
      },
    });
    expect(findings(result)).toEqual([]);
  });
});

describe("bodies", () => {
  const body = (
    operation: Record<string, Json>,
    more: Record<string, Json> = {},
  ) =>
    onlyOperation(read(operation20({ responses: ok, ...operation }, more)))
      .requestBody;
  const json = { name: "b", in: "body", schema: { type: "string" } };

  test.each<[Record<string, Json>, Record<string, Json>, readonly string[]]>([
    [{}, {}, ["application/json"]],
    [{}, { consumes: ["text/plain"] }, ["text/plain"]],
    [
      { consumes: ["text/plain", "application/xml"] },
      { consumes: ["application/json"] },
      ["text/plain", "application/xml"],
    ],
    [{ consumes: [] }, { consumes: ["text/plain"] }, ["application/json"]],
  ])(
    "operation %j in a document with %j has %j",
    (operation, document, want) => {
      const result = body({ ...operation, parameters: [json] }, document);
      expect(result!.contents.map(({ contentType }) => contentType)).toEqual(
        want,
      );
    },
  );

  test("declared at the path go to its operations, unless they have their own", () => {
    const { document } = read({
      swagger: "2.0",
      info,
      paths: {
        "/a": {
          parameters: [
            { ...json, description: "of the path" },
            { name: "q", in: "query", type: "string" },
          ],
          put: { responses: ok },
          patch: {
            parameters: [{ ...json, description: "own" }],
            responses: ok,
          },
          post: {
            parameters: [{ name: "f", in: "formData", type: "string" }],
            responses: ok,
          },
        },
      },
    });
    expect(
      document.operations.map(({ method, parameters, requestBody }) => [
        method,
        parameters.length,
        requestBody?.description,
        requestBody?.contents[0]?.contentType,
      ]),
    ).toEqual([
      ["PATCH", 1, "own", "application/json"],
      ["POST", 1, null, "application/x-www-form-urlencoded"],
      ["PUT", 1, "of the path", "application/json"],
    ]);
  });

  test.each<
    [
      fields: readonly Json[],
      consumes: readonly string[],
      types: readonly string[],
      found: readonly string[],
    ]
  >([
    [
      [{ name: "a", in: "formData", type: "string" }],
      [],
      ["application/x-www-form-urlencoded"],
      [],
    ],
    [
      [{ name: "a", in: "formData", type: "string" }],
      ["multipart/form-data"],
      ["multipart/form-data"],
      [],
    ],
    [
      [{ name: "a", in: "formData", type: "string" }],
      [
        "application/json",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
      ],
      ["multipart/form-data", "application/x-www-form-urlencoded"],
      [],
    ],
    [
      [{ name: "a", in: "formData", type: "file" }],
      [],
      ["multipart/form-data"],
      ["upgrade/file-needs-multipart /paths/~1things/post/parameters/0"],
    ],
    [
      [{ name: "a", in: "formData", type: "file" }],
      ["application/x-www-form-urlencoded"],
      ["multipart/form-data"],
      ["upgrade/file-needs-multipart /paths/~1things/post/parameters/0"],
    ],
  ])("of form fields %j with consumes %j", (fields, consumes, types, found) => {
    const result = read(
      operation20({ consumes, parameters: fields, responses: ok }),
    );
    const { requestBody } = onlyOperation(result);
    expect(requestBody!.contents.map(({ contentType }) => contentType)).toEqual(
      types,
    );
    expect(findings(result)).toEqual(found);
  });

  test("of a form keep order, requirement, lists and files", () => {
    const result = body({
      consumes: ["multipart/form-data"],
      parameters: [
        {
          name: "z",
          in: "formData",
          type: "file",
          required: true,
          description: "The file",
        },
        {
          name: "a",
          in: "formData",
          type: "array",
          items: { type: "integer" },
          collectionFormat: "multi",
        },
        {
          name: "__proto__",
          in: "formData",
          type: "array",
          items: { type: "string" },
          collectionFormat: "tsv",
        },
      ],
    });
    expect(result).toMatchObject({ required: true });
    const [media] = result!.contents;
    expect(shape(media!.schema!)).toBe(
      "{ z: binary, a?: array<integer>, __proto__?: array<string> }",
    );
    expect(media!.encoding).toMatchObject([
      { property: "__proto__", style: "tabDelimited", explode: false },
      { property: "a", style: "form", explode: true },
    ]);
  });

  test("a second one is said", () => {
    const result = read(
      operation20({
        parameters: [json, { ...json, name: "c" }],
        responses: ok,
      }),
    );
    expect(findings(result)).toEqual([
      "upgrade/second-body /paths/~1things/post/parameters/1",
    ]);
  });
});

describe("responses", () => {
  const contents = (
    response: Record<string, Json>,
    operation: Record<string, Json> = {},
    more: Record<string, Json> = {},
  ) =>
    onlyOperation(
      read(
        operation20(
          {
            ...operation,
            responses: { "200": { description: "OK", ...response } },
          },
          more,
        ),
      ),
    ).responses[0]!.contents.map(
      ({ contentType, schema }) =>
        `${contentType}: ${schema === null ? "none" : shape(schema)}`,
    );

  const string = { schema: { type: "string" } };
  test.each<
    [
      response: Record<string, Json>,
      operation: Record<string, Json>,
      document: Record<string, Json>,
      want: readonly string[],
    ]
  >([
    [{}, { produces: ["text/plain"] }, {}, []],
    [string, {}, {}, ["application/json: string"]],
    [string, {}, { produces: ["text/plain"] }, ["text/plain: string"]],
    [
      string,
      { produces: ["text/plain", "application/json"] },
      {},
      ["application/json: string", "text/plain: string"],
    ],
    [
      string,
      { produces: ["application/octet-stream"] },
      { produces: ["application/json"] },
      ["application/octet-stream: binary"],
    ],
    [
      { schema: { type: "string", format: "binary" } },
      { produces: ["image/png", "image/gif"] },
      {},
      ["image/png: binary", "image/gif: binary"],
    ],
    [
      { schema: { type: "file" } },
      { produces: ["application/pdf"] },
      {},
      ["application/pdf: binary"],
    ],
    [
      { schema: { type: "file" } },
      {},
      { produces: ["application/json"] },
      ["application/octet-stream: binary"],
    ],
    [
      { schema: { type: "file" } },
      {},
      { produces: ["application/json", "text/csv"] },
      ["text/csv: binary"],
    ],
    [
      { schema: { type: "file" } },
      {},
      {},
      ["application/octet-stream: binary"],
    ],
    [{ examples: { "text/html": "<p>" } }, {}, {}, ["text/html: none"]],
  ])("%j of %j in %j", (response, operation, document, want) => {
    expect(contents(response, operation, document)).toEqual(want);
  });

  test("examples go to their media type", () => {
    expect(
      upgraded({
        produces: ["application/json"],
        responses: {
          "200": {
            description: "OK",
            ...string,
            examples: { "application/json": "x" },
          },
        },
      }),
    ).toMatchObject({
      responses: {
        "200": {
          content: {
            "application/json": { schema: { type: "string" }, example: "x" },
          },
        },
      },
    });
  });

  test("headers get a schema", () => {
    const response = onlyOperation(
      read(
        operation20({
          responses: {
            "200": {
              description: "OK",
              headers: {
                "X-N": { type: "integer", format: "int32", description: "D" },
                "X-L": { type: "array", items: { type: "string" } },
              },
            },
          },
        }),
      ),
    ).responses[0]!;
    expect(
      response.headers.map(({ name, description, schema }) => [
        name,
        description,
        shape(schema),
      ]),
    ).toEqual([
      ["X-L", null, "array<string>"],
      ["X-N", "D", "integer<int32>"],
    ]);
  });

  test("shared ones, with media types of the operation where it has its own", () => {
    const shared = {
      responses: {
        R: { description: "Shared", schema: { $ref: "#/definitions/E" } },
      },
      definitions: { E: { type: "object" } },
    };
    const of = (operation: Record<string, Json>) =>
      onlyOperation(
        read(
          operation20(
            { ...operation, responses: { "404": { $ref: "#/responses/R" } } },
            shared,
          ),
        ),
      ).responses[0]!;
    expect(of({})).toMatchObject({
      contents: [{ contentType: "application/json" }],
      source: { pointer: "/responses/R" },
    });
    expect(of({ produces: ["application/xml"] })).toMatchObject({
      description: "Shared",
      contents: [{ contentType: "application/xml", schema: { schema: "E" } }],
      source: { pointer: "/responses/R" },
    });
  });
});

test("security schemes", () => {
  const { document } = read({
    swagger: "2.0",
    info,
    paths: {},
    security: [{ basic: [] }],
    securityDefinitions: {
      basic: { type: "basic", description: "D" },
      key: { type: "apiKey", in: "header", name: "ApiKey" },
      ...Object.fromEntries(
        ["implicit", "password", "application", "accessCode"].map((flow) => [
          flow,
          {
            type: "oauth2",
            flow,
            authorizationUrl: "https://a",
            tokenUrl: "https://t",
            scopes: { r: "Read" },
          },
        ]),
      ),
    },
  });
  expect(
    document.securitySchemes.map((scheme) =>
      scheme.kind === "oauth2"
        ? [scheme.id, scheme.flows[0]!.kind]
        : [scheme.id, scheme.kind],
    ),
  ).toEqual([
    ["accessCode", "authorizationCode"],
    ["application", "clientCredentials"],
    ["basic", "http"],
    ["implicit", "implicit"],
    ["key", "apiKey"],
    ["password", "password"],
  ]);
  expect(document.security).toEqual([
    { schemes: [{ id: "basic", scopes: [] }] },
  ]);
});

describe("references", () => {
  test("to a path whose braces are escaped", () => {
    const get = {
      parameters: [
        { name: "id", in: "path", required: true, type: "integer" },
        { name: "b", in: "query", type: "array", items: { type: "integer" } },
      ],
      responses: { "200": { description: "", schema: { type: "boolean" } } },
    };
    const at = "#/paths/~1things~1%7Bid%7D/get";
    const { document, diagnostics } = read({
      swagger: "2.0",
      info: { title: "A", version: "1" },
      paths: { "/things/{id}": { get } },
      definitions: {
        Answer: { $ref: `${at}/responses/200/schema` },
        Item: { $ref: `${at}/parameters/1/items` },
      },
    });
    expect(diagnostics).toEqual([]);
    expect(document.schemas.map(({ schema }) => schema.kind)).toEqual([
      "boolean",
      "integer",
    ]);
  });

  test("into the middle of the document lead to where that is now", () => {
    const shared = { type: "object", properties: { a: { type: "string" } } };
    const pointers: Record<string, string> = {
      property: "#/definitions/Shared/properties/a",
      response: "#/paths/~1things/post/responses/200/schema",
      body: "#/paths/~1things/post/parameters/1/schema",
      query: "#/paths/~1things/post/parameters/2/items",
      sharedBody: "#/parameters/Body/schema",
      sharedResponse: "#/responses/R/schema",
    };
    const result = read(
      operation20(
        {
          consumes: ["text/plain"],
          produces: ["text/plain"],
          parameters: [
            { name: "a", in: "query", type: "string" },
            { name: "b", in: "body", schema: { type: "number" } },
            {
              name: "c",
              in: "query",
              type: "array",
              items: { type: "integer" },
            },
          ],
          responses: {
            "200": {
              description: "OK",
              schema: { type: "boolean" },
              headers: { "X-H": { type: "integer", format: "x" } },
            },
          },
        },
        {
          parameters: {
            Body: {
              name: "b",
              in: "body",
              schema: { type: "string", format: "body" },
            },
          },
          responses: {
            R: {
              description: "R",
              schema: { type: "string", format: "response" },
            },
          },
          definitions: {
            Shared: shared,
            All: {
              type: "object",
              properties: Object.fromEntries(
                Object.entries(pointers).map(([name, $ref]) => [
                  name,
                  { $ref },
                ]),
              ),
            },
          },
        },
      ),
    );
    const all = result.document.schemas.find(({ id }) => id === "All")!;
    expect(shape(all.schema)).toBe(
      "{ body?: number, property?: string, query?: integer, response?: boolean, sharedBody?: string<body>, sharedResponse?: string<response> }",
    );
    expect(findings(result)).toEqual([]);
  });

  test("keep what stands beside them, except constraints", () => {
    const result = read({
      swagger: "2.0",
      info,
      paths: {},
      definitions: {
        A: { type: "object" },
        B: {
          type: "object",
          properties: {
            a: {
              $ref: "#/definitions/A",
              description: "D",
              type: "object",
              "x-omitempty": true,
            },
            b: { $ref: "#/definitions/A", properties: { c: {} } },
          },
        },
      },
    });
    const b = result.document.schemas.find(({ id }) => id === "B")!.schema;
    if (b.kind !== "object") throw new Error(b.kind);
    expect(b.properties[0]!.schema).toMatchObject({
      kind: "ref",
      description: "D",
      json: { "x-omitempty": true },
    });
    expect(findings(result)).toEqual([
      "upgrade/ref-siblings-ignored /definitions/B/properties/b/properties",
    ]);
  });
});

describe("origin", () => {
  const description = operation20(
    {
      parameters: [
        { name: "q", in: "query", type: "array", items: { type: "string" } },
        { name: "f", in: "formData", type: "string" },
      ],
      responses: {
        "200": { $ref: "#/responses/R" },
        "201": { description: "C", schema: { type: "string", example: "e" } },
      },
    },
    {
      host: "h",
      parameters: { P: { name: "p", in: "query", type: "string" } },
      responses: {
        R: { description: "R", schema: { $ref: "#/definitions/S" } },
      },
      definitions: {
        S: {
          type: "object",
          properties: { "a/b": { type: "string", "x-nullable": true } },
        },
      },
      securityDefinitions: { k: { type: "basic" } },
    },
  );
  const { origin } = read(description).upgraded;
  test.each([
    ["", ""],
    ["/info/title", "/info/title"],
    ["/servers/0/url", "/host/url"],
    ["/components/schemas/S", "/definitions/S"],
    [
      "/components/schemas/S/properties/a~1b/type",
      "/definitions/S/properties/a~1b/type",
    ],
    ["/components/parameters/P/schema/type", "/parameters/P/type"],
    [
      "/components/responses/R/content/application~1json/schema/$ref",
      "/responses/R/schema/$ref",
    ],
    ["/components/securitySchemes/k/scheme", "/securityDefinitions/k/scheme"],
    [
      "/paths/~1things/post/parameters/0/schema/items",
      "/paths/~1things/post/parameters/0/items",
    ],
    [
      "/paths/~1things/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f/type",
      "/paths/~1things/post/parameters/1/type",
    ],
    [
      "/paths/~1things/post/responses/201/content/application~1json/schema/examples/0",
      "/paths/~1things/post/responses/201/schema/example/0",
    ],
  ])("%s was written at %s", (pointer, want) => {
    expect(origin(pointer)).toEqual({ file: "api.json", pointer: want });
  });
});
