/** A small description with one of everything that can have a record. */
export const api = `openapi: 3.1.0
info: { title: Things, version: "1" }
tags:
  - { name: legacy, x-sunset: 2026-06-01 }
  - { name: things }
components:
  securitySchemes:
    Basic: { type: http, scheme: basic }
    Key: { type: apiKey, in: header, name: Key, x-sunset: 2026-07-01 }
  parameters:
    limit: { name: limit, in: query, schema: { type: integer } }
  schemas:
    Thing:
      type: object
      properties:
        name: { type: string }
        type: { type: string, enum: [old, new] }
        spec: { $ref: "#/components/schemas/Spec" }
        list: { type: array, items: { type: object, properties: { deep: { type: string } } } }
    Spec:
      type: object
      properties:
        roles: { type: array, items: { type: string } }
        flagged: { type: string, deprecated: true, x-deprecated-reason: Use roles. }
        reasonOnly: { type: string, x-deprecated-reason: Not yet. }
paths:
  /v1/things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - $ref: "#/components/parameters/limit"
        - { name: kind, in: query, schema: { type: string, enum: [a, b] } }
        - { name: X-Old, in: header, schema: { type: string } }
      responses:
        "200": { description: ok, headers: { X-Total: { schema: { type: integer } } } }
    post:
      operationId: createThing
      tags: [legacy]
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
      responses: { "201": { description: ok } }
  /v1/things/{uid}:
    x-sunset: 2026-05-05
    parameters: [{ name: uid, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getThing
      deprecated: true
      responses: { "200": { description: ok } }
    delete:
      operationId: deleteThing
      tags: [deprecated]
      responses: { "204": { description: ok } }
  /v1alpha1/things:
    get:
      operationId: listThingsAlpha
      parameters: [{ $ref: "#/components/parameters/limit" }]
      responses: { "200": { description: ok } }
`;

/** A manifest with these entries, evaluated on 1 February 2026. */
export const entries = (text: string) => `lifecycle: 1
asOf: 2026-02-01
entries:
${text
  .trim()
  .split("\n")
  .map((line) => `  ${line}`)
  .join("\n")}
`;
