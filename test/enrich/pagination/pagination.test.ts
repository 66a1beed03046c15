import { describe, expect, it } from "vitest";
import type { PaginationConvention } from "../../../generator/config/config.js";
import type {
  Json,
  JsonObject,
  Pagination,
} from "../../../generator/model/index.js";
import { api, enriched, json, operationOf } from "../support.js";

const text = { type: "string" };
const number = { type: "integer" };
const list = { type: "array", items: { type: "object" } };
const url = { type: "string", format: "uri" };

function object(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

const query = (...names: readonly string[]): Json[] =>
  names.map((name) => ({ name, in: "query", schema: text }));

interface Case {
  readonly method?: string;
  readonly parameters?: readonly Json[];
  readonly body?: JsonObject;
  readonly answer: Json;
  readonly headers?: JsonObject;
}

function paged(
  { method = "GET", parameters = [], body, answer, headers = {} }: Case,
  rules: readonly PaginationConvention[] = [],
): Pagination | null {
  const operation: JsonObject = {
    operationId: "x",
    parameters,
    responses: { 200: { ...json(answer), headers } },
    ...(body === undefined ? {} : { requestBody: json(body) }),
  };
  const description = api({ [`${method} /things`]: operation });
  const { document } = enriched(description, {
    conventions: { pagination: rules },
  });
  return operationOf(document, "x").pagination;
}

/** One line: kind, items, parameter with its place, next, limit. */
function line(found: Pagination | null): string | null {
  if (found === null) return null;
  const { kind, items, parameter, next, limit } = found;
  const asked =
    parameter === null
      ? "-"
      : `${parameter.in}:${parameter.name}${parameter.declared ? "" : "?"}`;
  return [
    kind,
    items === "" ? "(body)" : items,
    asked,
    next ?? "-",
    limit ?? "-",
  ].join(" ");
}

describe("pagination that the description shows", () => {
  it.each<[string, Case, string | null]>([
    [
      "a token",
      {
        parameters: query("pageToken", "pageSize"),
        answer: object({ items: list, nextPageToken: text }),
      },
      "token /items query:pageToken /nextPageToken pageSize",
    ],
    [
      "a cursor in a nested object",
      {
        parameters: query("cursor", "limit"),
        answer: object({
          data: list,
          pagination: object({ next_cursor: text }),
        }),
      },
      "token /data query:cursor /pagination/next_cursor limit",
    ],
    [
      "two levels down",
      {
        parameters: query("after"),
        answer: object({
          data: list,
          paging: object({ cursors: object({ after: text }) }),
        }),
      },
      "token /data query:after /paging/cursors/after -",
    ],
    [
      "in the manner of Kubernetes",
      {
        parameters: query("continue", "limit"),
        answer: object({ items: list, metadata: object({ continue: text }) }),
      },
      "token /items query:continue /metadata/continue limit",
    ],
    [
      "a token in the body",
      {
        method: "POST",
        body: object({ cursor: text, limit: number }),
        answer: object({ results: list, nextCursor: text }),
      },
      "token /results body:cursor /nextCursor limit",
    ],
    [
      "an only array of another name",
      {
        parameters: query("page_token"),
        answer: object({ shelves: list, next_page_token: text }),
      },
      "token /shelves query:page_token /next_page_token -",
    ],
    [
      "an address of the next page",
      {
        parameters: query("page"),
        answer: object({ count: number, next: url, results: list }),
      },
      "url /results - /next -",
    ],
    [
      "an address by its name",
      { answer: object({ value: list, "@odata.nextLink": text }) },
      "url /value - /@odata.nextLink -",
    ],
    [
      "an address in links",
      {
        answer: object({
          items: list,
          _links: object({ next: object({ href: text }) }),
        }),
      },
      "url /items - /_links/next/href -",
    ],
    [
      "a Link header",
      {
        parameters: query("page", "per_page"),
        answer: list,
        headers: { Link: { schema: text } },
      },
      "link (body) - - per_page",
    ],
    [
      "a page number",
      { parameters: query("page", "size"), answer: object({ content: list }) },
      "page /content query:page - size",
    ],
    [
      "an offset with a limit",
      { parameters: query("offset", "limit"), answer: list },
      "offset (body) query:offset - limit",
    ],
    ["an offset without", { parameters: query("offset"), answer: list }, null],
    [
      "a token that cannot be sent",
      { answer: object({ items: list, nextPageToken: text }) },
      null,
    ],
    [
      "a token that never comes",
      { parameters: query("cursor"), answer: object({ items: list }) },
      null,
    ],
    [
      "no list",
      { parameters: query("page"), answer: object({ next: url }) },
      null,
    ],
    [
      "two lists and no usual name",
      { parameters: query("page"), answer: object({ a: list, b: list }) },
      null,
    ],
    [
      "the address of a thing itself",
      { answer: object({ href: url, items: list }) },
      null,
    ],
    [
      "an update",
      { method: "PUT", parameters: query("page"), answer: list },
      null,
    ],
    [
      "a page that is made",
      { method: "POST", parameters: query("page"), answer: list },
      null,
    ],
  ])("%s", (_, given, want) => {
    expect(line(paged(given))).toBe(want);
  });

  it("says that it was inferred", () => {
    expect(paged({ parameters: query("page"), answer: list })!.origin).toBe(
      "inferred",
    );
  });

  it("follows references and compositions", () => {
    const page = {
      allOf: [{ $ref: "#/components/schemas/Page" }, object({ things: list })],
    };
    const description = api(
      {
        "GET /things": {
          operationId: "x",
          parameters: query("cursor"),
          responses: { 200: json(page) },
        },
      },
      { Page: object({ next: text }) },
    );
    expect(
      line(operationOf(enriched(description).document, "x").pagination),
    ).toBe("token /things query:cursor /next -");
  });
});

describe("pagination that is configured", () => {
  const token: PaginationConvention = {
    kind: "token",
    parameter: "go",
    next: "/meta/more",
    items: ["/rows", "/things"],
    limit: "n",
  };
  const answer = object({
    things: list,
    others: list,
    meta: object({ more: text }),
  });

  it.each<[string, Case, PaginationConvention, string | null]>([
    [
      "fits",
      { parameters: query("go", "n"), answer },
      token,
      "token /things query:go /meta/more n",
    ],
    [
      "does not send a limit that is not declared",
      { parameters: query("go"), answer },
      token,
      "token /things query:go /meta/more -",
    ],
    ["needs the parameter", { answer }, token, null],
    [
      "unless it is forced",
      { answer },
      { ...token, force: true },
      "token /things query:go? /meta/more -",
    ],
    [
      "needs the token even then",
      { answer: object({ things: list }) },
      { ...token, force: true },
      null,
    ],
    [
      "needs the items",
      {
        parameters: query("go"),
        answer: object({ meta: object({ more: text }) }),
      },
      token,
      null,
    ],
    [
      "in a header",
      { parameters: [{ name: "go", in: "header", schema: text }], answer },
      { ...token, in: "header" },
      "token /things header:go /meta/more -",
    ],
    [
      "in the body",
      { method: "POST", body: object({ go: text }), answer },
      { ...token, in: "body" },
      "token /things body:go /meta/more -",
    ],
    [
      "for its operations",
      { parameters: query("go"), answer },
      { ...token, operations: ["y", "/others/**"] },
      null,
    ],
    [
      "by a path",
      { parameters: query("go"), answer },
      { ...token, operations: ["/things"] },
      "token /things query:go /meta/more -",
    ],
    [
      "an array alone",
      { parameters: query("p"), answer: list },
      { kind: "page", parameter: "p" },
      "page (body) query:p - -",
    ],
    ["a header alone", { answer: list }, { kind: "link" }, "link (body) - - -"],
  ])("%s", (_, given, rule, want) => {
    expect(line(paged(given, [rule]))).toBe(want);
  });

  it("is the first rule that fits, before anything inferred", () => {
    const given = { parameters: query("go", "page"), answer };
    const found = paged(given, [
      { ...token, parameter: "no" },
      { kind: "page", parameter: "page", items: ["/others"] },
      token,
    ]);
    expect(line(found)).toBe("page /others query:page - -");
    expect(found!.origin).toBe("config");
  });
});
