import { describe, expect, test } from "vitest";
import type { Json, LinkValue } from "../../generator/model/index.js";
import {
  isBad,
  parseLinkValue,
} from "../../generator/normalize/runtime-expression.js";
import { findings, read } from "./support.js";

const parameter = (name: string, place: string): Json => ({
  name,
  in: place,
  required: place === "path",
  schema: { type: "string" },
});

const described = (link: Json): Json => ({
  openapi: "3.1.0",
  info: { title: "Test", version: "1" },
  paths: {
    "/users/{id}": {
      get: {
        operationId: "getUser",
        parameters: [parameter("id", "path"), parameter("X-Trace", "header")],
        responses: { "200": { description: "OK", links: { next: link } } },
      },
    },
    "/repos/{id}": {
      get: {
        operationId: "getRepo",
        parameters: [parameter("id", "path"), parameter("id", "query")],
        responses: { "200": { description: "OK" } },
      },
    },
  },
});

const linksOf = (link: Json) =>
  read(described(link)).document.operations.find(({ id }) => id === "getUser")!
    .responses[0]!.links;

const at = "/paths/~1users~1{id}/get/responses/200/links/next";

describe("runtime expressions", () => {
  test.each<[Json, LinkValue | string]>([
    ["$url", { kind: "expression", expression: { kind: "url" } }],
    ["$method", { kind: "expression", expression: { kind: "method" } }],
    ["$statusCode", { kind: "expression", expression: { kind: "statusCode" } }],
    [
      "$request.path.a.b",
      {
        kind: "expression",
        expression: { kind: "parameter", in: "path", name: "a.b" },
      },
    ],
    [
      "$request.header.X-A",
      {
        kind: "expression",
        expression: { kind: "parameter", in: "header", name: "X-A" },
      },
    ],
    [
      "$response.header.Location",
      {
        kind: "expression",
        expression: { kind: "responseHeader", name: "Location" },
      },
    ],
    [
      "$response.body#/a~1b/0",
      {
        kind: "expression",
        expression: { kind: "body", of: "response", pointer: "/a~1b/0" },
      },
    ],
    [
      "$request.body",
      {
        kind: "expression",
        expression: { kind: "body", of: "request", pointer: "" },
      },
    ],
    [
      "a {$method} {b} {$url}!",
      {
        kind: "template",
        parts: ["a ", { kind: "method" }, " {b} ", { kind: "url" }, "!"],
      },
    ],
    ["$5", { kind: "constant", value: "$5" }],
    ["", { kind: "constant", value: "" }],
    [{ a: ["$url"] }, { kind: "constant", value: { a: ["$url"] } }],
    ["$requst.body#/id", "begins with none"],
    ["$response.query.a", "no parameters in `query`"],
    ["$request.path.", "a name is missing"],
    ["$response.body.id", "followed by none"],
    ["$response.body#id", "begins with `/`"],
    ["$response.body#/~2", "written `~0`"],
    ["/x/{$nope}", "begins with none"],
  ])("%j", (given, want) => {
    const found = parseLinkValue(given);
    if (typeof want === "string")
      expect(isBad(found) && found.reason).toContain(want);
    else expect(found).toEqual(want);
  });
});

describe("a link", () => {
  test("leads to an operation by its id, or by a reference", () => {
    const parameters = { "query.id": 5, id: "$response.body#/repo" };
    for (const target of [
      { operationId: "getRepo" },
      { operationRef: "#/paths/~1repos~1{id}/get" },
    ])
      expect(linksOf({ ...target, parameters })).toMatchObject([
        {
          key: "next",
          operation: "getRepo",
          parameters: [
            { name: "id", in: "path", value: { kind: "expression" } },
            { name: "id", in: "query", value: { kind: "constant" } },
          ],
        },
      ]);
  });

  test.each<[string, Json, string, string]>([
    [
      "to an operation that there is not",
      { operationId: "getRepos" },
      `link/unknown-operation ${at}/operationId`,
      "did you mean `getRepo`?",
    ],
    [
      "by a reference that leads nowhere",
      { operationRef: "#/paths/~1repos/get" },
      `link/unknown-operation ${at}/operationRef`,
      "it is left out",
    ],
    [
      "to another description",
      { operationRef: "https://a.example/api.yaml#/paths/~1a/get" },
      `unsupported/link-to-elsewhere ${at}/operationRef`,
      "another description",
    ],
    ["to nothing", {}, `link/no-operation ${at}`, "names no operation"],
    [
      "with a parameter that the operation has not",
      { operationId: "getRepo", parameters: { idd: "$url" } },
      `link/unknown-parameter ${at}/parameters/idd`,
      "did you mean `id`?",
    ],
    [
      "with a bad expression",
      { operationId: "getRepo", parameters: { id: "$respnse.body#/id" } },
      `link/bad-expression ${at}/parameters/id`,
      "no runtime expression",
    ],
    [
      "that reads what is not sent",
      { operationId: "getRepo", requestBody: "{$request.header.X-Trade}" },
      `link/unknown-source ${at}/requestBody`,
      "did you mean `X-Trace`?",
    ],
  ])("%s is left out, which is said", (_, link, finding, message) => {
    const result = read(described(link));
    expect(findings(result)).toEqual([finding]);
    expect(result.diagnostics[0]!.message).toContain(message);
    expect(linksOf(link)).toEqual([]);
  });
});
