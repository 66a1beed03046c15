import { describe, expect, it } from "vitest";
import { attach, propertyRecord, recordOf } from "../support.js";

const api = `openapi: 3.1.0
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

const entries = (text: string) => `lifecycle: 1
asOf: 2026-02-01
entries:
${text
  .trim()
  .split("\n")
  .map((line) => `  ${line}`)
  .join("\n")}
`;

describe("records of the description itself", () => {
  const { document, lines } = attach(api);

  it("are found on every kind of element, and nowhere else", () => {
    expect(lines).toEqual(["lifecycle/no-as-of 1:1"]);
    expect(recordOf(document, "listThings")).toBeNull();
    expect(recordOf(document, "getThing")).toMatchObject({
      phase: "sunset",
      cutOff: { on: "2026-05-05" },
      provenance: { phase: "deprecated", cutOff: "path /v1/things/{uid}" },
    });
    expect(recordOf(document, "createThing")).toMatchObject({
      cutOff: { on: "2026-06-01" },
      provenance: { cutOff: "tag legacy" },
    });
    expect(propertyRecord(document, "Spec", "flagged")).toMatchObject({
      reason: "Use roles.",
      phase: "sunset",
    });
    expect(propertyRecord(document, "Spec", "reasonOnly")).toBeNull();
    expect(propertyRecord(document, "Thing", "spec")).toBeNull();
    expect(document.lifecycle.others).toMatchObject([
      { kind: "securityScheme", name: "Key", lifecycle: { cutOff: {} } },
    ]);
  });

  it("give a tag its phase only where no date speaks", () => {
    expect(recordOf(document, "deleteThing")?.phase).toBe("deprecated");
    const dated = attach(api, entries("").replace("entries:", "entries: []"));
    expect(recordOf(dated.document, "deleteThing")).toMatchObject({
      phase: "sunset",
      cutOff: { on: "2026-05-05" },
    });
  });

  it("leaves elements without a record as they were", () => {
    const plain = document.schemas.find(({ id }) => id === "Thing")!;
    expect(plain.schema.kind === "object" && plain.schema.lifecycle).toBeNull();
  });
});

describe("entries of the manifest", () => {
  const announced = "announcedOn: 2025-10-18, cutOff: { on: 2026-04-04 }";
  const cases: readonly [
    string,
    string,
    (a: ReturnType<typeof attach>) => unknown,
  ][] = [
    [
      "operation",
      "operation: listThings",
      ({ document }) => recordOf(document, "listThings"),
    ],
    [
      "method and path",
      "method: get, path: /v1/things",
      ({ document }) => recordOf(document, "listThings"),
    ],
    [
      "a path with a parameter of another name",
      "method: get, path: '/v1/things/{thing}'",
      ({ document }) => recordOf(document, "getThing"),
    ],
    [
      "path glob",
      "path: /v1alpha1/**",
      ({ document }) => recordOf(document, "listThingsAlpha"),
    ],
    [
      "version",
      "version: v1alpha1",
      ({ document }) => recordOf(document, "listThingsAlpha"),
    ],
    ["tag", "tag: things", ({ document }) => recordOf(document, "listThings")],
    [
      "parameter of one operation",
      "parameter: limit, operation: listThings",
      ({ document }) => parameter(document, "listThings", "limit"),
    ],
    [
      "parameter by location",
      "parameter: limit, in: query",
      ({ document }) => parameter(document, "listThingsAlpha", "limit"),
    ],
    [
      "request header",
      "header: x-old",
      ({ document }) => parameter(document, "listThings", "X-Old"),
    ],
    [
      "schema",
      "schema: Spec",
      ({ document }) =>
        document.schemas.find(({ id }) => id === "Spec")?.schema.lifecycle,
    ],
    [
      "property",
      "schema: Thing, property: name",
      ({ document }) => propertyRecord(document, "Thing", "name"),
    ],
    [
      "property through a reference",
      "schema: Thing, property: spec.roles",
      ({ document }) => propertyRecord(document, "Spec", "roles"),
    ],
    [
      "pointer to a property",
      "pointer: '#/components/schemas/Thing/properties/name'",
      ({ document }) => propertyRecord(document, "Thing", "name"),
    ],
    [
      "pointer to an operation",
      "pointer: /paths/~1v1~1things/get",
      ({ document }) => recordOf(document, "listThings"),
    ],
    [
      "pointer to a path item",
      "pointer: /paths/~1v1~1things",
      ({ document }) => recordOf(document, "listThings"),
    ],
    [
      "pointer to a parameter",
      "pointer: /paths/~1v1~1things/get/parameters/1",
      ({ document }) => parameter(document, "listThings", "kind"),
    ],
    [
      "enum value of a property",
      "schema: Thing, property: type, enumValue: old",
      ({ document }) => enumRecord(document),
    ],
    [
      "response header",
      "header: X-Total",
      ({ document }) => other(document, "header"),
    ],
    [
      "security scheme",
      "securityScheme: Basic",
      ({ document }) => other(document, "securityScheme"),
    ],
    [
      "Terraform",
      "terraform: spectrocloud_macro",
      ({ document }) => other(document, "terraform"),
    ],
  ];

  it.each(cases)("%s", (_, select, find) => {
    const attached = attach(
      api,
      entries(`- { id: e, select: { ${select} }, ${announced} }`),
    );
    expect(attached.lines).toEqual([]);
    expect(find(attached)).toMatchObject({
      id: "e",
      phase: "sunset",
      announcedOn: "2025-10-18",
      cutOff: { on: "2026-04-04" },
    });
  });

  it("about a parameter of one operation leaves the shared component alone", () => {
    const { document } = attach(
      api,
      entries(
        "- { id: e, select: { parameter: limit, operation: listThings } }",
      ),
    );
    expect(parameter(document, "listThingsAlpha", "limit")).toBeNull();
  });

  it("name where each field came from, without folders", () => {
    const { document } = attach(
      api,
      entries(`- { id: e, select: { operation: getThing }, ${announced} }`),
    );
    expect(recordOf(document, "getThing")?.provenance).toEqual({
      announcedOn: "lifecycle.yaml#e",
      cutOff: "lifecycle.yaml#e",
      phase: "lifecycle.yaml#e",
    });
  });

  it("keep the direction of a property", () => {
    const { document } = attach(
      api,
      entries(
        "- { id: e, select: { schema: Thing, property: name, direction: request } }",
      ),
    );
    expect(propertyRecord(document, "Thing", "name")?.direction).toBe(
      "request",
    );
  });

  it("cut a parameter off with its operation at the latest", () => {
    const { document } = attach(
      api,
      entries(`- { id: o, select: { operation: listThings }, cutOff: { on: 2026-01-01 } }
- { id: p, select: { parameter: kind }, cutOff: { on: 2026-12-31 } }`),
    );
    expect(parameter(document, "listThings", "kind")).toMatchObject({
      id: "p",
      phase: "deprecated",
      cutOff: { on: "2026-01-01" },
      provenance: { cutOff: "its operation" },
    });
  });
});

describe("a manifest that does not fit the description", () => {
  it.each([
    ["operation", "operation: listThing", "Did you mean listThings?"],
    ["path", "path: /v2/**", "If it was removed"],
    ["method", "method: put, path: /v1/things", "If it was removed"],
    ["parameter", "parameter: limits", "Did you mean limit?"],
    ["header", "header: X-Totals", "Did you mean X-Total?"],
    ["schema", "schema: Thin", "Did you mean Thing?"],
    ["property", "schema: Thing, property: names", "Did you mean name?"],
    [
      "property of a misspelt schema",
      "schema: Thig, property: name",
      "Did you mean Thing?",
    ],
    [
      "enum value",
      "schema: Thing, property: type, enumValue: older",
      "If it was removed",
    ],
    ["tag", "tag: thing", "Did you mean things?"],
    ["security scheme", "securityScheme: Basics", "Did you mean Basic?"],
    ["version", "version: v3", "Did you mean v1?"],
    ["pointer", "pointer: /paths/nothing", "If it was removed"],
    ["prototype member", "schema: __proto__", "If it was removed"],
  ])("has a stale selector: %s", (_, select, hint) => {
    const { diagnostics, lines } = attach(
      api,
      entries(`- id: e\n  select: { ${select} }`),
    );
    expect(lines).toEqual(["lifecycle/stale-selector 5:5"]);
    expect(diagnostics[0]?.hint).toContain(hint);
    expect(diagnostics[0]?.severity).toBe("error");
  });

  it("may name what is gone, when it says what that was", () => {
    const { lines } = attach(
      api,
      entries(
        "- { id: e, select: { operation: gone }, removed: [{ operation: gone, method: get, path: /g, name: gone.get }] }",
      ),
    );
    expect(lines).toEqual([]);
  });

  it.each([
    ["the same selector", "operation: getThing", "operation: getThing"],
    [
      "two ways to name it",
      "operation: getThing",
      "method: get, path: '/v1/things/{id}'",
    ],
    ["two globs", "path: /v1/**", "path: /v1/things/*"],
    [
      "a property and a pointer",
      "schema: Thing, property: name",
      "pointer: /components/schemas/Thing/properties/name",
    ],
  ])("has two entries for one element: %s", (_, first, second) => {
    const { diagnostics, lines } = attach(
      api,
      entries(
        `- id: a\n  select: { ${first} }\n- id: b\n  select: { ${second} }`,
      ),
    );
    expect(lines).toEqual(["lifecycle/duplicate-entry 7:5"]);
    expect(diagnostics[0]?.related).toMatchObject([
      { message: "The entry a.", source: { pointer: "/entries/0/select" } },
    ]);
  });

  it("may have one entry for a family and one for a member", () => {
    const { document, lines } = attach(
      api,
      entries(`- { id: family, select: { path: /v1/** }, cutOff: { on: 2026-04-04 }, reason: all }
- { id: member, select: { operation: listThings }, reason: this }`),
    );
    expect(lines).toEqual([]);
    expect(recordOf(document, "listThings")).toMatchObject({
      id: "member",
      reason: "this",
      cutOff: { on: "2026-04-04" },
    });
  });

  it("contradicts itself by a written phase", () => {
    const { lines } = attach(
      api,
      entries(
        "- { id: e, select: { operation: listThings }, phase: deprecated, cutOff: { on: 2026-04-04 } }",
      ),
    );
    expect(lines).toEqual(["lifecycle/phase-contradiction 4:5"]);
  });
});

type Document = ReturnType<typeof attach>["document"];

function parameter(document: Document, id: string, name: string) {
  return document.operations
    .find((operation) => operation.id === id)!
    .parameters.find((one) => one.name === name)!.lifecycle;
}

function enumRecord(document: Document) {
  const { schema } = document.schemas.find(({ id }) => id === "Thing")!;
  if (schema.kind !== "object") return null;
  const type = schema.properties.find(({ name }) => name === "type")!.schema;
  if (type.kind !== "enum") return null;
  expect(
    type.values.find(({ value }) => value === "new")?.lifecycle,
  ).toBeNull();
  return type.values.find(({ value }) => value === "old")?.lifecycle;
}

function other(document: Document, kind: string) {
  return document.lifecycle.others.find((record) => record.kind === kind)
    ?.lifecycle;
}
