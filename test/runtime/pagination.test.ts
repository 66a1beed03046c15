import { describe, expect, test } from "vitest";
import { json } from "../../runtime/typescript/bodies.js";
import {
  AbortError,
  PaginationError,
} from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { paginate } from "../../runtime/typescript/paginate.js";
import {
  linkHeader,
  nextUrl,
  offset,
  offsetInBody,
  pageNumber,
  pageNumberInBody,
  tokenInBody,
  tokenInHeader,
  tokenInQuery,
} from "../../runtime/typescript/pagination.js";
import { form } from "../../runtime/typescript/parameters.js";
import { rejection, setUp } from "./fixture.js";
import type { Answer, Handler, RawRequest } from "./server.js";

interface Item {
  readonly n: number;
}

interface List {
  readonly items?: readonly Item[] | null;
  readonly listmeta?: { readonly continue?: string };
}

interface Query {
  readonly limit?: number;
  readonly body?: { readonly filter?: string };
}

const list: Operation<Query, List> = {
  id: "list",
  method: "GET",
  path: "/v1/things",
  parameters: { limit: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

const search: Operation<Query, List> = {
  ...list,
  id: "search",
  method: "POST",
  body: json,
};

const all = Array.from({ length: 120 }, (_, n) => ({ n }));

/** 120 items, at most 50 a page; the token is where to go on. */
const paged: Handler = ({ url }) => {
  const query = new URL(url, "http://x").searchParams;
  const from = Number(query.get("continue") ?? 0);
  const to = from + Math.min(50, Number(query.get("limit") ?? 50));
  return {
    body: {
      items: all.slice(from, to),
      listmeta: { continue: to < all.length ? String(to) : "" },
    },
  };
};

async function collect<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of from) found.push(item);
  return found;
}

describe("a list", () => {
  test("gives 120 items in three pages", async () => {
    const { server, client } = await setUp(paged);
    expect(await collect(paginate(client, list, { limit: 50 }))).toEqual(all);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/things?limit=50",
      "/v1/things?limit=50&continue=50",
      "/v1/things?limit=50&continue=100",
    ]);
  });

  test("by POST has its token in the query all the same, its body unchanged", async () => {
    const { server, client } = await setUp(paged);
    const body = { filter: "x" };
    const found = await collect(paginate(client, search, { body }));
    expect(found).toEqual(all);
    expect(server.requests.map(({ method, url }) => [method, url])).toEqual([
      ["POST", "/v1/things"],
      ["POST", "/v1/things?continue=50"],
      ["POST", "/v1/things?continue=100"],
    ]);
    expect(server.requests.map((request) => request.body.toString())).toEqual(
      Array(3).fill('{"filter":"x"}'),
    );
  });

  test("awaited gives its first page, which leads to the next", async () => {
    const { server, client } = await setUp(paged);
    const first = await paginate(client, list);
    expect(first.items).toHaveLength(50);
    expect(first.body.listmeta?.continue).toBe("50");
    expect(first.token).toBe("50");
    expect(server.requests).toHaveLength(1);
    const second = await first.nextPage();
    expect(second?.items[0]).toEqual({ n: 50 });
    const third = await second?.nextPage();
    expect(third?.items).toHaveLength(20);
    expect(third?.token).toBeNull();
    expect(third?.nextPage()).toBeNull();
    const again = await first.nextPage();
    expect(again?.items[0]).toEqual({ n: 50 });
  });

  test("is read page by page, or up to so many", async () => {
    const { server, client } = await setUp(paged);
    const pages = await collect(paginate(client, list).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 20]);
    server.requests.length = 0;
    expect(
      await collect(paginate(client, list).items({ max: 60 })),
    ).toHaveLength(60);
    expect(server.requests).toHaveLength(2);
    server.requests.length = 0;
    expect(
      await collect(paginate(client, list).pages({ max: 1 })),
    ).toHaveLength(1);
    expect(await collect(paginate(client, list).items({ max: 0 }))).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test("can be iterated more than once", async () => {
    const { client } = await setUp(paged);
    const things = paginate(client, list);
    expect(await collect(things)).toEqual(all);
    expect(await collect(things)).toEqual(all);
  });

  test("is gone on with from a token", async () => {
    const { server, client } = await setUp(paged);
    const { token } = await paginate(client, list);
    const rest = paginate(client, list, {}, { pageToken: token ?? "" });
    expect(await collect(rest)).toEqual(all.slice(50));
    expect(server.requests[1]?.url).toBe("/v1/things?continue=50");
  });

  test("asks ahead where told so", async () => {
    const { server, client } = await setUp(paged);
    const pages = paginate(client, list).pages({ prefetch: true });
    await pages.next();
    await expect.poll(() => server.requests.length).toBe(2);
    expect(
      await collect(paginate(client, list).items({ prefetch: true })),
    ).toEqual(all);
  });

  test("goes on after an empty page that has a token", async () => {
    const answers: Answer[] = [
      page([{ n: 1 }], "a"),
      page([], "b"),
      page(null, "c"),
      page([{ n: 2 }], ""),
    ];
    const { server, client } = await setUp(
      (_request, _response, index) => answers[index] ?? 500,
    );
    expect(await collect(paginate(client, list))).toEqual([{ n: 1 }, { n: 2 }]);
    expect(server.requests).toHaveLength(4);
  });

  test.each([
    ["at once", ["a", "a"]],
    ["later", ["a", "b", "c", "a"]],
  ])(
    "whose token comes again %s is an error, not a loop",
    async (_t, tokens) => {
      for (const prefetch of [false, true]) {
        const { server, client } = await setUp((_request, _response, index) =>
          page([{ n: index }], tokens[index] ?? "a"),
        );
        const found: Item[] = [];
        const error = await rejection(
          (async () => {
            const items = paginate(client, list).items({ prefetch });
            for await (const item of items) found.push(item);
          })(),
        );
        expect(error).toBeInstanceOf(PaginationError);
        expect(error.message).toBe(
          "list: the server gave the same page token twice",
        );
        expect(found).toHaveLength(tokens.length);
        expect(server.requests).toHaveLength(tokens.length);
      }
    },
  );

  test("gives all its items in one array, or up to so many", async () => {
    const { server, client } = await setUp(paged);
    const all = await paginate(client, list, {}).all();
    expect(all).toHaveLength(120);
    expect(await paginate(client, list, {}).all({ max: 3 })).toEqual(
      all.slice(0, 3),
    );
    expect(server.requests).toHaveLength(4);
  });

  test("finds an item, and asks for no page after it", async () => {
    const { server, client } = await setUp(paged);
    const items = await paginate(client, list, {}).all();
    const wanted = items[60]!;
    server.requests.length = 0;
    const same = (item: Item): boolean =>
      JSON.stringify(item) === JSON.stringify(wanted);
    expect(await paginate(client, list, {}).find(same)).toEqual(wanted);
    expect(server.requests).toHaveLength(2);
    expect(await paginate(client, list, {}).find(() => false)).toBeUndefined();
  });

  test("can be given up in the middle", async () => {
    const controller = new AbortController();
    const { server, client } = await setUp((request, response, index) => {
      if (index < 1) return paged(request, response, index);
      setTimeout(() => {
        controller.abort();
      });
      return undefined;
    });
    const found: Item[] = [];
    const error = await rejection(
      (async () => {
        const items = paginate(client, list, {}, { signal: controller.signal });
        for await (const item of items) found.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(found).toHaveLength(50);
    await expect.poll(() => server.requests[1]?.isOpen()).toBe(false);
  });

  test("that is none is an error", async () => {
    const { client } = await setUp(() => ({ body: { items: { n: 1 } } }));
    const error = await rejection(collect(paginate(client, list)));
    expect(error).toBeInstanceOf(PaginationError);
    expect(error.message).toBe("list: items is not a list");
  });

  test("gives its response too", async () => {
    const { client } = await setUp(paged);
    const { data, response } = await paginate(client, list).withResponse();
    expect(data.items).toHaveLength(50);
    expect(response.status).toBe(200);
    const raw = await paginate(client, list).asResponse();
    expect(((await raw.json()) as List).items).toHaveLength(50);
  });
});

function page(items: readonly Item[] | null, token: string): Answer {
  return { body: { items, listmeta: { continue: token } } };
}

describe("the dialects", () => {
  /** 5 items, 2 a page. */
  const slice = (from: number): Item[] => all.slice(0, 5).slice(from, from + 2);
  const queryOf = ({ url }: RawRequest): URLSearchParams =>
    new URL(url, "http://x").searchParams;

  test.each<
    [
      string,
      Partial<Operation<Query, List>>,
      (request: RawRequest, origin: () => string) => Answer,
      string[],
    ]
  >([
    [
      "token in the body",
      {
        method: "POST",
        body: json,
        pagination: {
          strategy: tokenInBody,
          items: ["items"],
          next: ["next"],
          parameter: "cursor",
        },
      },
      (request) => {
        const { cursor = "0" } = JSON.parse(
          request.body.toString() || "{}",
        ) as { cursor?: string };
        const next = Number(cursor) + 2;
        return {
          body: {
            items: slice(Number(cursor)),
            next: next < 5 ? String(next) : null,
          },
        };
      },
      ["/v1/things", "/v1/things", "/v1/things"],
    ],
    [
      "token in a header, nested in the body as a number",
      {
        pagination: {
          strategy: tokenInHeader,
          items: ["data", "rows"],
          next: ["data", "page", "after"],
          parameter: "X-After",
        },
      },
      (request) => {
        const from = Number(request.headers["x-after"] ?? 0);
        const page = from + 2 < 5 ? { after: from + 2 } : {};
        return { body: { data: { rows: slice(from), page } } };
      },
      ["/v1/things", "/v1/things", "/v1/things"],
    ],
    [
      "offset",
      {
        pagination: {
          strategy: offset,
          items: ["items"],
          parameter: "offset",
          limit: "limit",
        },
      },
      (request) => ({
        body: { items: slice(Number(queryOf(request).get("offset") ?? 0)) },
      }),
      [
        "/v1/things",
        "/v1/things?offset=2",
        "/v1/things?offset=4",
        "/v1/things?offset=5",
      ],
    ],
    [
      "offset that knows the total",
      {
        pagination: {
          strategy: offset,
          items: ["items"],
          parameter: "offset",
          total: ["total"],
        },
      },
      (request) => ({
        body: {
          items: slice(Number(queryOf(request).get("offset") ?? 0)),
          total: 5,
        },
      }),
      ["/v1/things", "/v1/things?offset=2", "/v1/things?offset=4"],
    ],
    [
      "offset in the body",
      {
        method: "POST",
        body: json,
        pagination: {
          strategy: offsetInBody,
          items: ["items"],
          parameter: "offset",
        },
      },
      (request) => ({
        body: {
          items: slice(
            (JSON.parse(request.body.toString() || "{}") as { offset?: number })
              .offset ?? 0,
          ),
        },
      }),
      ["/v1/things", "/v1/things", "/v1/things", "/v1/things"],
    ],
    [
      "page number",
      {
        pagination: {
          strategy: pageNumber,
          items: ["items"],
          parameter: "page",
        },
      },
      (request) => ({
        body: {
          items: slice((Number(queryOf(request).get("page") ?? 1) - 1) * 2),
        },
      }),
      [
        "/v1/things",
        "/v1/things?page=2",
        "/v1/things?page=3",
        "/v1/things?page=4",
      ],
    ],
    [
      "page number from 0, in the body",
      {
        method: "POST",
        body: json,
        pagination: {
          strategy: pageNumberInBody,
          items: ["items"],
          parameter: "page",
          first: 0,
        },
      },
      (request) => ({
        body: {
          items: slice(
            ((JSON.parse(request.body.toString() || "{}") as { page?: number })
              .page ?? 0) * 2,
          ),
        },
      }),
      ["/v1/things", "/v1/things", "/v1/things", "/v1/things"],
    ],
    [
      "Link header",
      { pagination: { strategy: linkHeader, items: [] } },
      (request) => {
        const from = Number(queryOf(request).get("from") ?? 0);
        const next = from + 2;
        return {
          headers: {
            link:
              `</v1/things?from=0>; rel="first"; title="a, <b>; rel=next"` +
              (next < 5 ? `, </v1/things?from=${next}>; rel="x next"` : ""),
          },
          body: slice(from),
        };
      },
      ["/v1/things", "/v1/things?from=2", "/v1/things?from=4"],
    ],
    [
      "next URL",
      { pagination: { strategy: nextUrl, items: ["items"], next: ["next"] } },
      (request, origin) => {
        const from = Number(queryOf(request).get("from") ?? 0);
        const next = from + 2;
        return {
          body: {
            items: slice(from),
            next:
              next < 5
                ? (from === 0 ? origin() : "") + `/v1/things?from=${next}`
                : null,
          },
        };
      },
      ["/v1/things", "/v1/things?from=2", "/v1/things?from=4"],
    ],
  ])("%s", async (_title, changes, answer, urls) => {
    let origin = "";
    const { server, client } = await setUp((request) =>
      answer(request, () => origin),
    );
    origin = server.url;
    const operation = { ...list, parameters: {}, ...changes };
    expect(
      await collect(paginate(client, operation as Operation<Query, List>)),
    ).toEqual(all.slice(0, 5));
    expect(server.requests.map(({ url }) => url)).toEqual(urls);
  });

  test("starts where the caller's offset is", async () => {
    const { server, client } = await setUp((request) => ({
      body: { items: slice(Number(queryOf(request).get("skip") ?? 0)) },
    }));
    const operation: Operation<{ readonly from?: number }, List> = {
      id: "list",
      method: "GET",
      path: "/v1/things",
      parameters: { from: ["skip", form] },
      responses: { 200: json },
      pagination: { strategy: offset, items: ["items"], parameter: "skip" },
    };
    expect(await collect(paginate(client, operation, { from: 3 }))).toEqual(
      all.slice(3, 5),
    );
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/things?skip=3",
      "/v1/things?skip=5",
    ]);
  });

  test("a next URL at another origin is refused: credentials would go there", async () => {
    const { client } = await setUp(() => ({
      body: { items: [{ n: 1 }], next: "https://evil.example/v1/things" },
    }));
    const operation: Operation<Query, List> = {
      ...list,
      pagination: { strategy: nextUrl, items: ["items"], next: ["next"] },
    };
    const error = await rejection(collect(paginate(client, operation)));
    expect(error).toBeInstanceOf(PaginationError);
    expect(error.message).toBe(
      "list: the next page is at another origin, https://evil.example",
    );
  });
});
