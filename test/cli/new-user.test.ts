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

test("Swagger 2.0 in a description of OpenAPI 3, and back", async () => {
  workIn({
    "api.yaml": `openapi: 3.0.3
info: { title: Shop, version: "1" }
host: shop.example
paths:
  /items:
    get:
      operationId: listItems
      parameters:
        - { name: limit, in: query, type: integer, collectionFormat: csv }
      produces: [application/json]
      responses:
        "200":
          description: OK
          schema: { type: string }
    post:
      operationId: addItem
      parameters:
        - { name: item, in: body, schema: { type: string } }
      responses: { "200": { description: OK } }
components:
  schemas:
    Item:
      type: object
      properties: { id: { type: string, required: true } }
`,
    "old.yaml": `swagger: "2.0"
info: { title: Shop, version: "1" }
paths:
  /items:
    post:
      operationId: addItem
      requestBody: { content: {} }
      responses: { "200": { description: OK } }
`,
  });
  const { err } = await sundial("lint", "--all", "--spec", "api.yaml");
  for (const text of [
    "api.yaml:3:7 - warning source/unknown-member: `host`",
    "Write `servers: [{ url: https://host/base }]`.",
    "api.yaml:9:43 - warning source/unknown-member: `type`",
    "Write it in `schema`, as OpenAPI 3 does",
    "Write `explode: false` for csv",
    "Write the media type as a key of `content` in each response.",
    "Write it below a media type: `content: { application/json:",
    "api.yaml:18:29 - error source/value-not-allowed: `in: body`",
    "Write it as the operation's `requestBody:",
    "api.yaml:24:51 - warning source/required-boolean: `required` of a schema",
    "in the list of the object that it belongs to: `required: [id]`",
  ])
    expect(err).toContain(text);
  const old = await sundial("lint", "--all", "--spec", "old.yaml");
  expect(old.err).toContain("Write a parameter `in: body`, or say `openapi");
});

test("a folder, and a file that is not there", async () => {
  workIn({ "api/openapi.yaml": "" });
  const folder = await sundial("generate", "--spec", "api");
  expect(folder.err).toContain("It is a folder; name the file inside it.");
  const missing = await sundial("generate", "--spec", "opneapi.yaml");
  expect(missing.err).toContain("The description opneapi.yaml does not exist.");
});
