import { expect, test } from "vitest";
import { json } from "../../runtime/typescript/bodies.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { paginate } from "../../runtime/typescript/paginate.js";
import { tokenInQuery } from "../../runtime/typescript/pagination.js";
import { setUp } from "./fixture.js";

const list: Operation<{ limit?: number }, { items: number[] }> = {
  id: "list",
  method: "GET",
  path: "/v1/numbers",
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["next"],
    parameter: "next",
  },
};

test("a page shows what it has, and nothing of how it was asked for", async () => {
  const { client } = await setUp(() => ({ body: { items: [1], next: "t" } }));
  const page = await paginate(client, list, { limit: 1 });
  expect(Object.keys(page)).toEqual([
    "items",
    "body",
    "response",
    "token",
    "nextPage",
  ]);
  expect(page).toMatchObject({ items: [1], token: "t" });
});
