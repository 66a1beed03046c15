import { describe, expect, test } from "vitest";
import type { Finding } from "../../generator/init/index.js";
import { jsonOf, sundial, workIn } from "../cli/harness.js";

interface Case {
  readonly title: string;
  readonly topic: Finding["topic"];
  /** Below `paths:`. */
  readonly paths: string;
  readonly more?: string;
  readonly says: string;
  readonly evidence: string;
  readonly conventions: unknown;
}

const list = (
  id: string,
  parameters: string,
  schema: string,
  extra = "",
): string => `  /${id}:
    get:
      operationId: ${id}
      parameters: [${parameters}]
      ${extra}
      responses:
        "200": { description: All, content: { application/json: { schema: ${schema} } } }
`;
const query = (name: string): string =>
  `{ name: ${name}, in: query, schema: { type: string } }`;
const items = "{ type: array, items: { type: string } }";
const failing = (id: string): string => `  /${id}:
    get:
      operationId: ${id}
      responses:
        "204": { description: Done }
        "404": { description: Not there, content: { application/json: { schema: { $ref: "#/components/schemas/Failure" } } } }
`;
const silent = (id: string): string => `  /${id}:
    get: { operationId: ${id}, responses: { "204": { description: Done } } }
`;

const cases: readonly Case[] = [
  {
    title: "a token that both sides name",
    topic: "pagination",
    paths: list(
      "a",
      query("cursor"),
      `{ type: object, properties: { data: ${items}, next_cursor: { type: string } } }`,
    ),
    says: "Lists are read by token: `cursor` takes `/next_cursor` of the answer before, items in `/data`.",
    evidence: "1 operation: a",
    conventions: null,
  },
  {
    title:
      "the address of the next page among links that a wrapper leaves open",
    topic: "pagination",
    paths: list(
      "a",
      `${query("page")}, ${query("limit")}`,
      `{ allOf: [{ type: object, properties: { data: ${items}, links: { type: object } } }, { type: object, properties: { links: { allOf: [{ type: object, properties: { self: { type: string, format: uri } } }, { type: object, properties: { next: { type: string, format: uri } } }] } } }] }`,
    ),
    says: "Lists are read by the address of the next page in `/links/next`, items in `/data`.",
    evidence: "1 operation: a",
    conventions: null,
  },
  {
    title: "the id of the last item",
    topic: "pagination",
    paths: list(
      "a",
      `${query("after")}, ${query("limit")}`,
      `{ type: object, properties: { data: ${items}, last_id: { type: string } } }`,
    ),
    says: "Lists seem to be read by token: `after` takes `/last_id`",
    evidence: "1 operation: a",
    conventions: {
      pagination: [
        {
          kind: "token",
          parameter: "after",
          in: "query",
          next: "/last_id",
          items: ["/data"],
          limit: "limit",
        },
      ],
    },
  },
  {
    title: "a token that leads nowhere",
    topic: "pagination",
    paths: list("a", query("cursor"), items),
    says: "how their next page is read is not clear.",
    evidence: "1 operation: a (cursor)",
    conventions: null,
  },
  {
    title: "schemes that nothing requires",
    topic: "authentication",
    paths: silent("a"),
    more: "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, token: { type: http, scheme: bearer } } }\n",
    says: "Callers authenticate with key (header `X-Key`) or token (HTTP bearer).",
    evidence: "no operation requires one",
    conventions: { auth: { default: [["key"], ["token"]] } },
  },
  {
    title: "schemes that operations require",
    topic: "authentication",
    paths: silent("a"),
    more: "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }\n",
    says: "Callers authenticate with key (header `X-Key`).",
    evidence: "1 operations require one",
    conventions: null,
  },
  {
    title: "no schemes",
    topic: "authentication",
    paths: silent("a"),
    says: "The description declares no way to authenticate.",
    evidence: "",
    conventions: null,
  },
  {
    title: "a body of errors that most do not declare",
    topic: "errors",
    paths: failing("a") + silent("b"),
    more: "components: { schemas: { Failure: { type: object, properties: { error: { type: object, properties: { code: { type: string }, message: { type: string } } } } } } }\n",
    says: "The body of errors is `Failure`.",
    evidence: "assumed for 1 operation: b",
    conventions: {
      errors: {
        schema: "Failure",
        statuses: ["4XX", "5XX"],
        code: "/error/code",
        message: "/error/message",
      },
    },
  },
  {
    title: "a header that names a workspace",
    topic: "scope",
    paths: ["a", "b", "c"]
      .map((id) =>
        list(
          id,
          "{ name: X-Workspace-Id, in: header, schema: { type: string } }",
          items,
        ),
      )
      .join(""),
    says: "The header `X-Workspace-Id` seems to put a request into a workspace.",
    evidence: "3 operations: a, b, c",
    conventions: null,
  },
  {
    title: "what ends",
    topic: "lifecycle",
    paths: list("a", "", items, "deprecated: true"),
    says: "1 elements are marked as ending, 0 of them with a date.",
    evidence: "operation a",
    conventions: null,
  },
  {
    title: "what ends in prose",
    topic: "lifecycle",
    paths: list("a", "", items, "description: Deprecated. Use b instead."),
    says: '1 descriptions say "deprecated" in prose only, which marks nothing.',
    evidence: "a",
    conventions: null,
  },
  {
    title: "versions",
    topic: "versions",
    paths: silent("v1/a") + silent("v2beta1/a"),
    says: "`v1` is the main version; `v2beta1` get entry points of their own.",
    evidence: "the first segment of the paths",
    conventions: null,
  },
];

describe("what init finds", () => {
  test.each(cases)("$topic: $title", async (one) => {
    workIn({
      "api.yaml": `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
${one.paths}${one.more ?? ""}`,
    });
    const ran = await sundial("init", "--json");
    const { found } = jsonOf("init", ran);
    const finding = found.find(({ says }) => says.includes(one.says));
    expect(finding?.topic, JSON.stringify(found, null, 2)).toBe(one.topic);
    expect(finding!.evidence.join("\n")).toContain(one.evidence);
    expect(finding!.conventions).toEqual(one.conventions);
    // What it wrote can be used as it is.
    expect((await sundial("generate", "--quiet")).status).toBe(0);
  });
});
