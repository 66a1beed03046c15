import { expect, test } from "vitest";
import { sundial, workIn } from "./harness.js";

// Descriptions as people have them: every message says where, what, and how to mend it.

test("several files: each message is about the file that has to be mended", async () => {
  workIn({
    "api/openapi.yaml": `openapi: 3.0.3
info: { title: Shop, version: 1.0 }
paths:
  /orders: { $ref: ./paths/orders.yaml }
  /orders/{id}: { $ref: ./paths/order.yaml }
`,
    "api/paths/orders.yaml": `get:
  operationId: listOrders
  responses:
    "200":
      description: OK
      content:
        application/json:
          schema: { type: array, items: { $ref: ../schemas/Order.yaml } }
`,
    "api/paths/order.yaml": `get:
  operationId: listOrders
  responses:
    "200":
      description: OK
      content:
        application/json:
          schema: { $ref: ../schemas/order.yaml }
`,
    "api/schemas/Order.yaml":
      "type: object\nproperties:\n  total: { type: float }\n",
  });
  const { status, err } = await sundial("lint", "--spec", "api/openapi.yaml");
  for (const text of [
    "api/paths/order.yaml:2:16 - error operation/duplicate-id",
    "It is used here first. api/paths/orders.yaml:2:16",
    "has a parameter `{id}` that is not declared",
    "Add a parameter `name: id, in: path, required: true`",
    "api/paths/order.yaml:8:27 - error source/unreadable-ref: The $ref ../schemas/order.yaml leads to api/schemas/order.yaml, which does not exist.",
    "api/schemas/Order.yaml:3:18 - warning schema/unknown-type: `float`",
    "api/openapi.yaml:2:31 - warning source/unquoted: `version` must be a text",
  ])
    expect(err).toContain(text);
  expect(status).toBe(1);
});

test("a comma too many, then a name that is a little wrong", async () => {
  const text = `{
  "swagger": "2.0",
  "info": { "title": "Bad", "version": "1" },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "getPets",
        "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Pets" } } },
      }
    }
  },
  "definitions": { "Pet": { "type": "object" } }
}
`;
  workIn({ "swagger.json": text });
  const first = await sundial("generate", "--spec", "swagger.json");
  expect(first.err).toContain(
    'swagger.json:9:7 - error source/malformed-json: This is not valid JSON: there is a comma before "}".',
  );
  workIn({ "swagger.json": text.replace("} } },\n", "} } }\n") });
  const second = await sundial("generate", "--spec", "swagger.json");
  expect(second.err).toContain(
    "The $ref #/definitions/Pets leads nowhere; did you mean `Pet`?",
  );
});

test("a folder, and a file that is not there", async () => {
  workIn({ "api/openapi.yaml": "" });
  const folder = await sundial("generate", "--spec", "api");
  expect(folder.err).toContain("It is a folder; name the file inside it.");
  const missing = await sundial("generate", "--spec", "opneapi.yaml");
  expect(missing.err).toContain("The description opneapi.yaml does not exist.");
});
