import { describe, expect, it } from "vitest";
import { attach, propertyRecord, recordOf } from "../support.js";
import { api, entries } from "../things.js";

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
