import { describe, expect, it } from "vitest";
import type { VariantConvention } from "../../../generator/config/config.js";
import type { Json, JsonObject } from "../../../generator/model/index.js";
import { pascalCase } from "../../../generator/names/index.js";
import {
  api,
  enriched,
  json,
  operationOf,
  ref,
  schemaOf,
  shown,
  type Given,
} from "../support.js";

function object(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

const text: JsonObject = { type: "string" };
const readOnly: JsonObject = { ...text, readOnly: true };
const writeOnly: JsonObject = { ...text, writeOnly: true };

const get = (schema: Json) => ({
  operationId: "get",
  responses: { 200: json(schema) },
});
const post = (schema: Json) => ({
  operationId: "post",
  requestBody: json(schema),
});
const put = (schema: Json) => ({
  operationId: "put",
  requestBody: json(schema),
});

/** Schema → its shape, and those of its twins. */
function shapes(
  operations: Record<string, JsonObject>,
  schemas: JsonObject,
  variants: readonly VariantConvention[] = [],
  given: Given = {},
) {
  const result = enriched(api(operations, schemas), {
    conventions: { variants },
    ...given,
  });
  const all = Object.fromEntries(
    result.document.schemas.flatMap(({ id, schema, variants }) => [
      [id, shown(schema)],
      ...variants.map(({ direction, name, schema }) => [
        `${id}@${direction} ${pascalCase(name.words)}`,
        shown(schema),
      ]),
    ]),
  );
  const body = (id: string) => {
    const { requestBody, responses } = operationOf(result.document, id);
    const contents =
      requestBody?.contents ?? responses.flatMap(({ contents }) => contents);
    return shown(contents[0]!.schema!);
  };
  return { ...result, all, body };
}

describe("read-only and write-only properties", () => {
  it("make a twin for requests", () => {
    const { all, body } = shapes(
      { "GET /pets": get(ref("Pet")), "POST /pets": post(ref("Pet")) },
      { Pet: object({ id: readOnly, name: text, secret: writeOnly }) },
    );
    expect(all).toEqual({
      Pet: "{ id, name }",
      "Pet@request PetInput": "{ name, secret }",
    });
    expect(body("get")).toBe("Pet");
    expect(body("post")).toBe("Pet@request");
  });

  it("which an update uses as well, when it differs no further", () => {
    const { all, body } = shapes(
      { "GET /pets": get(ref("Pet")), "PUT /pets": put(ref("Pet")) },
      { Pet: object({ id: readOnly, name: text }) },
    );
    expect(all).toEqual({
      Pet: "{ id, name }",
      "Pet@request PetInput": "{ name }",
    });
    expect(body("put")).toBe("Pet@request");
  });

  it("reach what refers to them, in lists, maps and unions, and nothing else", () => {
    const { all } = shapes(
      { "GET /pets": get(ref("Shop")), "POST /pets": post(ref("Shop")) },
      {
        Shop: object({
          pets: { type: "array", items: ref("Pet") },
          byName: { type: "object", additionalProperties: ref("Pet") },
          best: { oneOf: [ref("Pet"), ref("Toy")] },
          toy: ref("Toy"),
          owner: object({ id: readOnly, pet: ref("Pet") }),
        }),
        Pet: object({ id: readOnly, name: text }),
        Toy: object({ name: text }),
      },
    );
    expect(all).toEqual({
      Shop: "{ best: Pet | Toy, byName: { [key]: Pet }, owner: { id, pet: Pet }, pets: [Pet], toy: Toy }",
      "Shop@request ShopInput":
        "{ best: Pet@request | Toy, byName: { [key]: Pet@request }, owner: { pet: Pet@request }, pets: [Pet@request], toy: Toy }",
      Pet: "{ id, name }",
      "Pet@request PetInput": "{ name }",
      Toy: "{ name }",
    });
  });

  it("end in cycles", () => {
    const { all } = shapes(
      { "GET /pets": get(ref("A")), "POST /pets": post(ref("A")) },
      {
        A: object({ b: ref("B"), self: ref("A") }),
        B: object({ a: ref("A"), id: readOnly }),
        C: object({ c: ref("C") }),
      },
    );
    expect(all).toMatchObject({
      "A@request AInput": "{ b: B@request, self: A@request }",
      "B@request BInput": "{ a: A@request }",
      C: "{ c: C }",
    });
  });

  it("make no twin of a schema that is only sent, or only received", () => {
    const { all, body } = shapes(
      { "GET /pets": get(ref("Pet")), "POST /pets": post(ref("New")) },
      {
        Pet: object({ id: readOnly, secret: writeOnly }),
        New: object({ id: readOnly, secret: writeOnly, name: text }),
      },
    );
    expect(all).toEqual({ Pet: "{ id }", New: "{ name, secret }" });
    expect(body("post")).toBe("New");
  });

  it("are seen through references and in line", () => {
    const { all, body } = shapes(
      {
        "GET /pets": get(ref("Pet")),
        "POST /pets": post({
          type: "object",
          properties: { pet: ref("Pet"), id: readOnly },
        }),
      },
      { Pet: object({ id: ref("Id"), name: text }), Id: readOnly },
    );
    expect(all["Pet@request PetInput"]).toBe("{ name }");
    expect(body("post")).toBe("{ pet: Pet@request }");
  });
});

describe("configured variants", () => {
  const uid: VariantConvention = {
    property: "metadata.uid",
    direction: "update",
  };
  const status: VariantConvention = {
    property: "status",
    beside: ["spec"],
    direction: "request",
  };
  const schemas = {
    Cluster: object({
      metadata: ref("Meta"),
      spec: object({ size: text, status: text }),
      status: object({ state: text }),
    }),
    Meta: object({ name: text, uid: text }),
    Condition: object({ status: text, owner: ref("Meta") }),
  };
  const operations = {
    "GET /clusters": get(ref("Cluster")),
    "GET /conditions": { ...get(ref("Condition")), operationId: "conditions" },
    "POST /clusters": post(ref("Cluster")),
    "PUT /clusters": put(ref("Cluster")),
    "PATCH /conditions": {
      requestBody: json(ref("Condition")),
      operationId: "patch",
    },
  };

  it("drop a property for requests, and one more for updates", () => {
    const { all, body } = shapes(operations, schemas, [uid, status]);
    expect(all).toEqual({
      Cluster: "{ metadata: Meta, spec: { size, status }, status: { state } }",
      "Cluster@request ClusterInput":
        "{ metadata: Meta, spec: { size, status } }",
      "Cluster@update ClusterUpdate":
        "{ metadata: Meta@update, spec: { size, status } }",
      Meta: "{ name, uid }",
      "Meta@update MetaUpdate": "{ name }",
      Condition: "{ owner: Meta, status }",
    });
    expect([body("post"), body("put"), body("patch")]).toEqual([
      "Cluster@request",
      "Cluster@update",
      "Condition",
    ]);
  });

  it("keep the names of twins, and the twins' names taken", () => {
    const { names } = shapes(operations, schemas, [uid, status]);
    expect([...names.requests]).toEqual([["Cluster", "ClusterInput"]]);
    expect([...names.updates]).toEqual([
      ["Cluster", "ClusterUpdate"],
      ["Meta", "MetaUpdate"],
    ]);
    const more = { ...schemas, ClusterInput: object({}) };
    const next = shapes(operations, more, [], {
      names,
      conventions: { variants: [uid, status] },
    });
    expect(Object.keys(next.all)).toContain("Cluster@request ClusterInput");
    expect(pascalCase(schemaOf(next.document, "ClusterInput").name.words)).toBe(
      "ClusterInput2",
    );
    expect(next.names.requests).toEqual(names.requests);
  });

  it("give way to a schema of that name", () => {
    const { all } = shapes(
      operations,
      { ...schemas, ClusterInput: object({}), MetaUpdate: object({}) },
      [uid, status],
    );
    expect(Object.keys(all)).toEqual(
      expect.arrayContaining([
        "Cluster@request ClusterRequest",
        "Meta@update MetaPatch",
      ]),
    );
  });
});

describe("webhooks", () => {
  it("are received: their bodies have the shape of answers", () => {
    const hook = {
      post: {
        operationId: "hook",
        requestBody: json(ref("Pet")),
        responses: { 200: json(ref("Reply")) },
      },
    };
    const { document } = enriched(
      api(
        { "POST /pets": post(ref("Pet")) },
        {
          Pet: object({ id: readOnly, secret: writeOnly }),
          Reply: object({ id: readOnly, name: text }),
        },
        { webhooks: { hook } },
      ),
    );
    expect(shown(schemaOf(document, "Pet").schema)).toBe("{ id }");
    expect(shown(schemaOf(document, "Reply").schema)).toBe("{ name }");
    expect(shown(document.webhooks[0]!.requestBody!.contents[0]!.schema!)).toBe(
      "Pet",
    );
  });
});
