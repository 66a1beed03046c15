/** A description whose operations, parameters and properties have better and worse replacements. */
export const shop = `openapi: 3.1.0
info: { title: Shop, version: "1" }
components:
  schemas:
    Item:
      type: object
      required: [uid, code]
      properties:
        uid: { type: string, readOnly: true }
        code: { type: string }
        oldFlag: { type: boolean }
        mode: { type: string, enum: [all, none] }
        cpu: { type: integer }
        cpuMilli: { type: integer }
        nested: { type: object, properties: { flag: { type: boolean } } }
    Answer:
      type: object
      required: [only]
      properties: { only: { type: string }, extra: { type: string } }
paths:
  /v1/items:
    get:
      operationId: listItems
      parameters:
        - { name: master, in: query, schema: { type: boolean } }
        - { name: control, in: query, schema: { type: boolean } }
        - { name: tenant, in: query, required: true, schema: { type: string } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } } }
    post:
      operationId: createItem
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
      responses: { "201": { description: ok } }
  /v2/items:
    get:
      operationId: listItems2
      parameters: [{ name: tenant, in: query, required: true, schema: { type: string } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } } }
    post:
      operationId: createItem2
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [code, key], properties: { code: { type: string }, key: { type: string } } }
      responses: { "201": { description: ok } }
    put:
      operationId: listLess
      responses: { "200": { description: ok, content: { application/json: { schema: { type: object, properties: { only: { type: string } } } } } } }
`;

/** The description without some of its lines: what a next version dropped. */
export function without(text: string, ...parts: readonly RegExp[]): string {
  return parts.reduce((left, part) => {
    if (!part.test(left)) throw new Error(`nothing matches ${String(part)}`);
    return left.replace(part, "");
  }, text);
}
