import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { shape } from "./shape.js";
import { findings, onlyOperation, operation31, read } from "./support.js";

const ok = { "200": { description: "OK" } };
const info = { title: "Test", version: "1" };
const query = (name: string, more: Record<string, Json> = {}) => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});

describe("an operation", () => {
  test("without operationId is known by method and path", () => {
    const operation = onlyOperation(read(operation31({ responses: ok })));
    expect(operation).toMatchObject({
      id: "GET /things",
      hasOperationId: false,
      method: "GET",
      path: "/things",
      servers: null,
      security: null,
      tags: [],
      parameters: [],
      requestBody: null,
    });
  });

  test("erases the names of path parameters in its made-up id", () => {
    const { document } = read({
      openapi: "3.1.0",
      info,
      paths: {
        "/a/{x}/b/{y}": {
          parameters: ["x", "y"].map((name) => ({
            name,
            in: "path",
            required: true,
            schema: {},
          })),
          delete: { responses: ok },
        },
      },
    });
    expect(document.operations[0]!.id).toBe("DELETE /a/{}/b/{}");
  });

  test("inherits parameters, security, servers, summary and description", () => {
    const { document } = read({
      openapi: "3.1.0",
      info,
      servers: [{ url: "https://api.example.com" }],
      security: [{ key: [] }],
      components: {
        securitySchemes: { key: { type: "apiKey", in: "header", name: "Key" } },
      },
      paths: {
        "/a": {
          summary: "Path summary",
          description: "Path description",
          servers: [{ url: "https://a.example.com" }],
          parameters: [query("p"), query("q", { description: "of the path" })],
          get: { operationId: "get", responses: ok },
          post: {
            operationId: "post",
            summary: "Own",
            servers: [{ url: "https://own.example.com" }],
            security: [],
            parameters: [query("q", { description: "own" }), query("r")],
            responses: ok,
          },
        },
      },
    });
    const [get, post] = document.operations;
    expect(document.servers.map(({ url }) => url)).toEqual([
      "https://api.example.com",
    ]);
    expect(get).toMatchObject({
      summary: "Path summary",
      description: "Path description",
      servers: [{ url: "https://a.example.com" }],
      security: [{ schemes: [{ id: "key", scopes: [] }] }],
    });
    expect(
      get!.parameters.map(({ name, description }) => [name, description]),
    ).toEqual([
      ["p", null],
      ["q", "of the path"],
    ]);
    expect(post).toMatchObject({
      summary: "Own",
      servers: [{ url: "https://own.example.com" }],
      security: [],
    });
    expect(
      post!.parameters.map(({ name, description }) => [name, description]),
    ).toEqual([
      ["p", null],
      ["q", "own"],
      ["r", null],
    ]);
  });

  test("keeps its extensions and the deprecated flag", () => {
    const operation = onlyOperation(
      read(
        operation31({
          deprecated: true,
          "x-sunset": "2030-01-01",
          "x-other": { a: 1 },
          responses: ok,
        }),
      ),
    );
    expect(operation.extensions).toEqual({
      deprecated: true,
      "x-sunset": "2030-01-01",
      "x-other": { a: 1 },
    });
  });

  test("of a path item that is a reference", () => {
    const result = read({
      openapi: "3.1.0",
      info,
      paths: {
        "/a": { $ref: "#/components/pathItems/A" },
        "/b": { $ref: "#/paths/~1a" },
      },
      components: {
        pathItems: { A: { get: { responses: ok }, parameters: [query("q")] } },
      },
    });
    expect(
      result.document.operations.map(({ id, parameters }) => [
        id,
        parameters.length,
      ]),
    ).toEqual([
      ["GET /a", 1],
      ["GET /b", 1],
    ]);
    expect(findings(result)).toEqual([]);
  });

  test("of 3.2: query and additional methods", () => {
    const { document } = read({
      openapi: "3.2.0",
      info,
      paths: {
        "/a": {
          query: { responses: ok },
          additionalOperations: { COPY: { responses: ok } },
        },
      },
    });
    expect(document.operations.map(({ id, method }) => [id, method])).toEqual([
      ["COPY /a", "COPY"],
      ["QUERY /a", "QUERY"],
    ]);
  });

  test("of a webhook may have braces, which no parameter fills", () => {
    const found = read({
      openapi: "3.1.0",
      info,
      webhooks: { "a{b}": { post: { responses: ok } } },
    });
    expect(findings(found)).toEqual([]);
    expect(found.document.webhooks).toHaveLength(1);
  });

  test("of a webhook", () => {
    const { document } = read({
      openapi: "3.1.0",
      info,
      webhooks: {
        petAdded: {
          post: {
            requestBody: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Pet" },
                },
              },
            },
          },
        },
      },
      components: { schemas: { Pet: { type: "object" } } },
    });
    expect(document.operations).toEqual([]);
    expect(document.webhooks).toMatchObject([
      { id: "POST petAdded", path: "petAdded", method: "POST" },
    ]);
    expect(document.schemas[0]!.usage).toEqual({
      request: false,
      response: true,
    });
  });
});

describe("what is wrong with an operation", () => {
  const path = (operations: Json, more: Record<string, Json> = {}): Json => ({
    openapi: "3.1.0",
    info,
    paths: operations,
    ...more,
  });
  const parameter = (name: string, where = "path") => ({
    name,
    in: where,
    required: true,
    schema: {},
  });
  const cases: readonly (readonly [
    name: string,
    description: Json,
    want: readonly string[],
  ])[] = [
    [
      "a repeated operationId",
      path({
        "/a": { get: { operationId: "x", responses: ok } },
        "/b": { get: { operationId: "x", responses: ok } },
      }),
      ["operation/duplicate-id /paths/~1b/get/operationId"],
    ],
    [
      "a path parameter that nobody declares",
      path({
        "/a/{id}/{other}": {
          get: { parameters: [parameter("id")], responses: ok },
        },
      }),
      ["operation/undeclared-path-parameter /paths/~1a~1{id}~1{other}/get"],
    ],
    [
      "a declared path parameter that is not in the path",
      path({ "/a": { get: { parameters: [parameter("id")], responses: ok } } }),
      ["operation/path-parameter-not-in-path /paths/~1a/get/parameters/0"],
    ],
    [
      "a parameter declared twice",
      path({
        "/a": {
          get: {
            parameters: [parameter("q", "query"), parameter("q", "query")],
            responses: ok,
          },
        },
      }),
      ["operation/duplicate-parameter /paths/~1a/get/parameters/1"],
    ],
    [
      "a body on GET",
      path({
        "/a": {
          get: {
            requestBody: { content: { "text/plain": {} } },
            responses: ok,
          },
        },
      }),
      ["unsupported/get-body /paths/~1a/get/requestBody"],
    ],
    [
      "paths that differ in parameter names only",
      path({
        "/a/{x}": { get: { parameters: [parameter("x")], responses: ok } },
        "/a/{y}": { get: { parameters: [parameter("y")], responses: ok } },
      }),
      ["operation/ambiguous-path /paths/~1a~1{y}"],
    ],
    [
      "a security scheme that is not declared",
      path({ "/a": { get: { security: [{ nope: [] }], responses: ok } } }),
      ["operation/unknown-security-scheme /paths/~1a/get/security/0/nope"],
    ],
    [
      "a response that is a broken reference",
      path({
        "/a": {
          get: {
            responses: { "200": { $ref: "#/components/responses/Nope" } },
          },
        },
      }),
      ["schema/unresolved-ref /paths/~1a/get/responses/200/$ref"],
    ],
    [
      "references in a circle",
      path(
        {
          "/a": {
            get: {
              parameters: [{ $ref: "#/components/parameters/A" }],
              responses: ok,
            },
          },
        },
        {
          components: {
            parameters: {
              A: { $ref: "#/components/parameters/B" },
              B: { $ref: "#/components/parameters/A" },
            },
          },
        },
      ),
      ["schema/ref-cycle /paths/~1a/get/parameters/0/$ref"],
    ],
  ];
  test.each(cases)("%s", (_name, description, want) => {
    expect(findings(read(description))).toEqual(want);
  });

  test("the description is refused for these", () => {
    const refused = cases.filter(([, description]) =>
      read(description).diagnostics.some(
        ({ severity }) => severity === "error",
      ),
    );
    expect(refused.map(([name]) => name)).toEqual([
      "a repeated operationId",
      "a path parameter that nobody declares",
      "a response that is a broken reference",
      "references in a circle",
    ]);
  });

  test("a path parameter that nobody declares is a text, in its place", () => {
    const result = read(
      path({
        "/a/{id}/{other}": {
          get: {
            parameters: [parameter("q", "query"), parameter("other")],
            responses: ok,
          },
        },
      }),
    );
    const { parameters } = onlyOperation(result);
    expect(
      parameters.map(({ name, in: where, required, schema }) => [
        name,
        where,
        required,
        schema.kind,
      ]),
    ).toEqual([
      ["id", "path", true, "string"],
      ["other", "path", true, "unknown"],
      ["q", "query", true, "unknown"],
    ]);
  });

  test("an undeclared scheme takes its alternative away, not the authentication", () => {
    const schemes = { key: { type: "apiKey", name: "k", in: "header" } };
    const security = (list: Json) =>
      onlyOperation(
        read(
          path(
            { "/a": { get: { security: list, responses: ok } } },
            {
              security: [{ key: [] }],
              components: { securitySchemes: schemes },
            },
          ),
        ),
      ).security;
    const key = [{ schemes: [{ id: "key", scopes: [] }] }];
    expect(security([{ key: [] }, { nope: [], key: [] }])).toEqual(key);
    expect(security([{ nope: [] }])).toBeNull();
    expect(security([])).toEqual([]);
  });

  test.each(["query", "header", "path"])(
    "a parameter in %s without a name is left out",
    (where) => {
      const parameters = [parameter("", where), parameter("q", "query")];
      const result = read(
        path({ "/a": { get: { parameters, responses: ok } } }),
      );
      expect(findings(result)).toEqual([
        "source/nameless-parameter /paths/~1a/get/parameters/0",
      ]);
      expect(result.diagnostics[0]!.severity).toBe("warning");
      const names = onlyOperation(result).parameters.map(({ name }) => name);
      expect(names).toEqual(["q"]);
    },
  );

  test("what is no HTTP status is left out", () => {
    const result = read(
      path({ "/a": { get: { responses: { 200: {}, 888: {}, ok: {} } } } }),
    );
    const codes = findings(result).filter((line) => line.includes("status"));
    expect(codes).toEqual([
      "operation/unknown-status /paths/~1a/get/responses/888",
      "operation/unknown-status /paths/~1a/get/responses/ok",
    ]);
    const { responses } = onlyOperation(result);
    expect(responses.map(({ status }) => status)).toEqual(["200"]);
  });

  test("a repeated operationId shows the first, and loses no operation", () => {
    const result = read(
      path({
        "/a": { get: { operationId: "x", responses: ok } },
        "/b": { get: { operationId: "x", responses: ok } },
      }),
    );
    expect(result.diagnostics[0]!.related).toEqual([
      {
        message: "It is used here first.",
        source: { file: "api.json", pointer: "/paths/~1a/get/operationId" },
      },
    ]);
    expect(result.document.operations.map(({ id }) => id)).toEqual([
      "GET /b",
      "x",
    ]);
  });

  test("a repeated operationId among operations and webhooks is one too", () => {
    const result = read(
      path(
        { "/a": { get: { operationId: "x", responses: ok } } },
        { webhooks: { hook: { post: { operationId: "x", responses: ok } } } },
      ),
    );
    expect(findings(result)).toEqual([
      "operation/duplicate-id /webhooks/hook/post/operationId",
    ]);
  });
});

describe("parameters", () => {
  const parameters = (list: Json) =>
    onlyOperation(read(operation31({ parameters: list, responses: ok })))
      .parameters;

  test.each<[Json, object]>([
    [query("q"), { style: "form", explode: true, required: false }],
    [query("q", { explode: false }), { style: "form", explode: false }],
    [
      query("q", { style: "spaceDelimited" }),
      { style: "spaceDelimited", explode: false },
    ],
    [
      query("q", { style: "deepObject", explode: true }),
      { style: "deepObject", explode: true },
    ],
    [query("q", { style: "nonsense" }), { style: "form", explode: true }],
    [
      query("q", { allowReserved: true, required: true }),
      { allowReserved: true, required: true },
    ],
    [
      { name: "h", in: "header", schema: {} },
      { in: "header", style: "simple", explode: false },
    ],
    [
      { name: "c", in: "cookie", schema: {} },
      { in: "cookie", style: "form", explode: true },
    ],
    [
      {
        name: "j",
        in: "query",
        content: { "Application/JSON": { schema: { type: "integer" } } },
      },
      { contentType: "application/json", schema: { kind: "integer" } },
    ],
    [
      { name: "q", in: "query" },
      { contentType: null, schema: { kind: "unknown" } },
    ],
    [
      query("q", { deprecated: true, "x-a": 1 }),
      { extensions: { deprecated: true, "x-a": 1 } },
    ],
    [query("__proto__"), { name: "__proto__" }],
  ])("%j is %j", (given, want) => {
    expect(parameters([given])).toMatchObject([want]);
  });

  test("stand in the order path, query, header, cookie, else as written", () => {
    const { document } = read({
      openapi: "3.1.0",
      info,
      paths: {
        "/a/{p}/{o}": {
          parameters: [
            query("z"),
            { name: "p", in: "path", required: true, schema: {} },
          ],
          get: {
            parameters: [
              { name: "c", in: "cookie", schema: {} },
              { name: "h", in: "header", schema: {} },
              { name: "o", in: "path", schema: {} },
              query("a"),
            ],
            responses: ok,
          },
        },
      },
    });
    expect(
      document.operations[0]!.parameters.map(({ name, required }) => [
        name,
        required,
      ]),
    ).toEqual([
      ["p", true],
      ["o", true],
      ["z", false],
      ["a", false],
      ["h", false],
      ["c", false],
    ]);
  });

  test("headers that the specification reserves are left out, with a note", () => {
    const result = read(
      operation31({
        parameters: [
          { name: "ACCEPT", in: "header", schema: {} },
          { name: "X-Other", in: "header", schema: {} },
        ],
        responses: ok,
      }),
    );
    expect(onlyOperation(result).parameters.map(({ name }) => name)).toEqual([
      "X-Other",
    ]);
    expect(findings(result)).toEqual([
      "operation/reserved-header /paths/~1things/get/parameters/0",
    ]);
  });
});

describe("bodies and responses", () => {
  const response = (content: Json) =>
    onlyOperation(
      read(
        operation31({ responses: { "200": { description: "OK", content } } }),
      ),
    ).responses[0]!;

  test("JSON is the first media type; parameters are kept, names come in lower case", () => {
    expect(
      response({
        "Text/Plain; Charset=UTF-8": {},
        "application/json": {},
      }).contents.map((media) => media.contentType),
    ).toEqual(["application/json", "text/plain; Charset=UTF-8"]);
  });

  test.each<[type: string, schema: Json | undefined, want: string | null]>([
    ["application/octet-stream", {}, "binary"],
    ["application/octet-stream", { type: "string" }, "binary"],
    [
      "application/octet-stream",
      { type: "string", format: "binary" },
      "binary",
    ],
    ["application/octet-stream", undefined, null],
    ["image/png", { type: "string" }, "binary"],
    ["application/pdf", { type: "string" }, "binary"],
    ["image/svg+xml", { type: "string" }, "string"],
    [
      "application/octet-stream",
      { type: "string", format: "byte" },
      "string<byte>",
    ],
    ["text/plain", { type: "string" }, "string"],
    ["application/json", {}, "unknown"],
  ])("%s with %j is %s", (type, schema, want) => {
    const media = response({ [type]: schema === undefined ? {} : { schema } })
      .contents[0]!;
    expect(media.schema === null ? null : shape(media.schema)).toBe(want);
  });

  test("responses stand as codes, ranges, default; headers by name without Content-Type", () => {
    const header = { schema: { type: "string" } };
    const operation = onlyOperation(
      read(
        operation31({
          responses: {
            default: { description: "D" },
            "4xx": { description: "R" },
            "404": { description: "N" },
            "200": {
              description: "O",
              headers: { "x-b": header, "X-A": header, "content-type": header },
            },
            "x-extension": {},
          },
        }),
      ),
    );
    expect(operation.responses.map(({ status }) => status)).toEqual([
      "200",
      "404",
      "4XX",
      "default",
    ]);
    expect(operation.responses[0]!.headers.map(({ name }) => name)).toEqual([
      "X-A",
      "x-b",
    ]);
  });

  test("multipart encoding, and items of a sequence", () => {
    const { document } = read({
      openapi: "3.2.0",
      info,
      paths: {
        "/a": {
          post: {
            requestBody: {
              required: true,
              content: {
                "multipart/form-data": {
                  schema: { type: "object", properties: { b: {}, a: {} } },
                  encoding: {
                    b: {
                      contentType: "image/png",
                      headers: { "X-H": { schema: { type: "integer" } } },
                    },
                    a: { style: "deepObject", explode: true },
                  },
                },
              },
            },
            responses: {
              "200": {
                description: "OK",
                content: {
                  "application/jsonl": { itemSchema: { type: "integer" } },
                },
              },
            },
          },
        },
      },
    });
    const operation = document.operations[0]!;
    expect(operation.requestBody!.contents[0]!.encoding).toMatchObject([
      {
        property: "a",
        style: "deepObject",
        explode: true,
        contentType: null,
        headers: [],
      },
      {
        property: "b",
        style: null,
        contentType: "image/png",
        headers: [{ name: "X-H" }],
      },
    ]);
    expect(operation.responses[0]!.contents[0]).toMatchObject({
      schema: null,
      itemSchema: { kind: "integer" },
    });
  });

  test("a reference with its own description", () => {
    const operation = onlyOperation(
      read(
        operation31(
          {
            responses: {
              "200": { $ref: "#/components/responses/R", description: "Own" },
            },
            requestBody: { $ref: "#/components/requestBodies/B" },
          },
          {
            components: {
              responses: {
                R: { description: "Shared", content: { "text/plain": {} } },
              },
              requestBodies: {
                B: { required: true, content: { "text/plain": {} } },
              },
            },
          },
        ),
      ),
    );
    expect(operation.responses[0]).toMatchObject({
      description: "Own",
      contents: [{ contentType: "text/plain" }],
      source: { pointer: "/components/responses/R" },
    });
    expect(operation.requestBody).toMatchObject({
      required: true,
      source: { pointer: "/components/requestBodies/B" },
    });
  });
});

describe("security schemes", () => {
  test("of every kind, sorted by id; a malformed one is said and left out", () => {
    const result = read({
      openapi: "3.1.0",
      info,
      paths: {},
      components: {
        securitySchemes: {
          oidc: {
            type: "openIdConnect",
            openIdConnectUrl: "https://example.com/.well-known",
          },
          bearer: { type: "http", scheme: "Bearer", bearerFormat: "JWT" },
          key: { type: "apiKey", in: "cookie", name: "sid" },
          tls: { type: "mutualTLS", description: "D" },
          oauth: {
            type: "oauth2",
            flows: {
              authorizationCode: {
                authorizationUrl: "https://a",
                tokenUrl: "https://t",
                scopes: { read: "Read", write: "Write" },
              },
              clientCredentials: {
                tokenUrl: "https://t",
                refreshUrl: "https://r",
                scopes: {},
              },
            },
          },
          alias: { $ref: "#/components/securitySchemes/bearer" },
          bad: { type: "apiKey", in: "body", name: "x" },
        },
      },
    });
    expect(result.document.securitySchemes).toMatchObject([
      { id: "alias", kind: "http", scheme: "bearer" },
      { id: "bearer", kind: "http", scheme: "bearer", bearerFormat: "JWT" },
      { id: "key", kind: "apiKey", in: "cookie", name: "sid" },
      {
        id: "oauth",
        kind: "oauth2",
        flows: [
          { kind: "clientCredentials", refreshUrl: "https://r", scopes: [] },
          {
            kind: "authorizationCode",
            scopes: [
              { name: "read", description: "Read" },
              { name: "write", description: "Write" },
            ],
          },
        ],
      },
      { id: "oidc", kind: "openIdConnect" },
      { id: "tls", kind: "mutualTLS", description: "D" },
    ]);
    expect(findings(result)).toEqual([
      "source/value-not-allowed /components/securitySchemes/bad/in",
    ]);
  });
});

describe("hostile names", () => {
  test("stay names", () => {
    const hostile = [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "a/b~c",
      "",
    ];
    const entries = (value: (name: string) => Json) =>
      Object.fromEntries(hostile.map((name) => [name, value(name)]));
    const result = read({
      openapi: "3.1.0",
      info,
      paths: {
        "/__proto__": {
          get: {
            operationId: "__proto__",
            parameters: hostile
              .filter((name) => name !== "")
              .map((name) => query(name)),
            responses: {
              "200": {
                description: "OK",
                headers: entries(() => ({ schema: {} })),
              },
            },
          },
        },
        "/constructor": { get: { operationId: "constructor", responses: ok } },
      },
      components: {
        schemas: entries((name) => ({
          type: "object",
          properties: entries(() => ({ type: "string" })),
          required: [name],
        })),
      },
    });
    expect(result.document.schemas.map(({ id }) => id)).toEqual(
      [...hostile].sort(),
    );
    for (const { id, schema } of result.document.schemas) {
      if (schema.kind !== "object") throw new Error(schema.kind);
      expect(
        schema.properties.map(({ name, required }) => [name, required]),
      ).toEqual([...hostile].sort().map((name) => [name, name === id]));
    }
    expect(result.document.operations.map(({ id }) => id)).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(result.document.operations[0]!.responses[0]!.headers).toHaveLength(
      hostile.length,
    );
    expect(({} as Record<string, unknown>)["type"]).toBeUndefined();
  });
});
