import { expect, test } from "vitest";
import { descriptionOf, fetchClient } from "../../support/fetch-client.js";

const ok = { responses: { 204: { description: "" } } };

test("an operation id that is repeated is typed at its path", async () => {
  const get = { operationId: "list", ...ok };
  const { schema } = await fetchClient(
    descriptionOf({ paths: { "/a": { get }, "/b": { get } } }),
  );
  expect(schema.match(/get: operations\["list"\]/g)).toHaveLength(1);
  expect(schema.match(/^ {2}list: \{/gm)).toHaveLength(1);
});

test("a path parameter that nobody declares can be given", async () => {
  const { schema } = await fetchClient(
    descriptionOf({ paths: { "/a/{id}": { get: ok } } }),
  );
  expect(schema).toMatch(/path: \{\s+id: string;/);
});

test("what openapi-fetch has no place for is reported", async () => {
  const { diagnostics } = await fetchClient({
    openapi: "3.2.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        query: ok,
        get: {
          parameters: [
            {
              name: "all",
              in: "querystring",
              content: { "application/json": {} },
            },
          ],
          callbacks: { done: { "{$url}": { post: ok } } },
          ...ok,
        },
      },
    },
  });
  const found = diagnostics.filter(({ code }) =>
    code.startsWith("openapi-fetch/"),
  );
  const callback = "/paths/~1pets/get/callbacks/done/{$url}/post";
  expect(found.map(({ code, source }) => [code, source?.pointer])).toEqual([
    ["openapi-fetch/lost-callback", callback],
    ["openapi-fetch/lost-parameter", "/paths/~1pets/get/parameters/0"],
    ["openapi-fetch/lost-operation", "/paths/~1pets/query"],
  ]);
});
