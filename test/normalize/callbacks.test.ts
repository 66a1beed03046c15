import { expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { findings, read } from "./support.js";

const ok = { "200": { description: "OK" } };
const post = (callbacks: Json, more: Record<string, Json> = {}): Json => ({
  post: { callbacks, responses: ok, ...more },
});

const described = (paths: Json, callbacks: Json = {}): Json => ({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths,
  components: { callbacks },
});

const called = (description: Json): readonly string[] =>
  read(description).document.webhooks.map(
    ({ id, path, callback }) =>
      `${id} | ${path} | ${callback?.key ?? ""} of ${callback?.operation ?? ""}`,
  );

test("a callback's operations are what the API calls, with who asks for them", () => {
  const { document } = read(
    described({
      "/a": post({
        done: {
          "x-note": "none",
          "{$request.body#/url}": {
            post: { operationId: "onDone", responses: ok },
            put: { responses: ok },
          },
        },
      }),
    }),
  );
  expect(document.operations.map(({ id }) => id)).toEqual(["POST /a"]);
  expect(document.webhooks).toMatchObject([
    {
      id: "POST /a done PUT {$request.body#/url}",
      hasOperationId: false,
      method: "PUT",
    },
    {
      id: "onDone",
      path: "{$request.body#/url}",
      callback: { key: "done", operation: "POST /a" },
    },
  ]);
});

test("one that several operations share is there once, whatever their order", () => {
  const shared = { $ref: "#/components/callbacks/Shared" };
  const components = { Shared: { "{$url}": { post: { responses: ok } } } };
  const want = ["Shared POST {$url} | {$url} | x of POST /a"];
  const [a, b] = [post({ x: shared }), post({ y: shared })];
  expect(called(described({ "/a": a!, "/b": b! }, components))).toEqual(want);
  expect(called(described({ "/b": b!, "/a": a! }, components))).toEqual(want);
});

test("circles of callbacks end", () => {
  const round = {
    Round: {
      "{$url}": {
        post: {
          responses: ok,
          callbacks: {
            again: { $ref: "#/components/callbacks/Round" },
            other: { "{$method}": { $ref: "#/components/pathItems/Item" } },
          },
        },
      },
    },
  };
  const description = described(
    { "/a": post({ first: { $ref: "#/components/callbacks/Round" } }) },
    round,
  ) as { components: Record<string, Json> };
  description.components["pathItems"] = {
    Item: {
      get: {
        responses: ok,
        callbacks: {
          item: { "{$url}": { $ref: "#/components/pathItems/Item" } },
        },
      },
    },
  };
  expect(called(description as unknown as Json)).toEqual([
    "Round POST {$url} | {$url} | first of POST /a",
    "Round POST {$url} other GET {$method} | {$method} | other of Round POST {$url}",
  ]);
});

test("schemas of callbacks travel the other way", () => {
  const description = described({
    "/a": post({
      done: {
        "{$url}": {
          post: {
            requestBody: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Event" },
                },
              },
            },
            responses: ok,
          },
        },
      },
    }),
  }) as { components: Record<string, Json> };
  description.components["schemas"] = { Event: { type: "object" } };
  const { document } = read(description as unknown as Json);
  expect(document.schemas[0]!.usage).toEqual({
    request: false,
    response: true,
  });
});

test.each<[string, Json, string[]]>([
  [
    "an operationId that another operation has",
    described({
      "/a": post(
        { done: { "{$url}": { post: { operationId: "a", responses: ok } } } },
        { operationId: "a" },
      ),
    }),
    [
      "operation/duplicate-callback-id /paths/~1a/post/callbacks/done/{$url}/post/operationId",
    ],
  ],
  [
    "a path parameter",
    described({
      "/a": post({
        done: {
          "{$url}/{id}": {
            post: {
              parameters: [
                { name: "id", in: "path", required: true, schema: {} },
              ],
              responses: ok,
            },
          },
        },
      }),
    }),
    [
      "unsupported/webhook-path-parameter /paths/~1a/post/callbacks/done/{$url}~1{id}/post/parameters/0",
    ],
  ],
  [
    "a reference that leads nowhere, once",
    described({ "/a": post({ done: { $ref: "#/components/callbacks/No" } }) }),
    ["schema/unresolved-ref /paths/~1a/post/callbacks/done/$ref"],
  ],
])("%s is said", (_, description, want) => {
  expect(findings(read(description))).toEqual(want);
});
