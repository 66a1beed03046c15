import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/model/index.js";
import { shape } from "./shape.js";
import { findings, read, schemaOf, schemas20, schemas31 } from "./support.js";

const ref = (id: string) => ({ $ref: `#/components/schemas/${id}` });
const pet = (kind: Json, required = true) => ({
  type: "object",
  properties: { kind },
  ...(required ? { required: ["kind"] } : {}),
});

describe("a union with a discriminator", () => {
  const union = (schemas: Record<string, Json>) => {
    const result = read(schemas31(schemas));
    return {
      shape: shape(schemaOf(result, "Pet")),
      findings: findings(result),
    };
  };

  test("by mapping, two tags to one schema, references and bare names", () => {
    expect(
      union({
        Pet: {
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: {
            propertyName: "kind",
            mapping: {
              cat: "#/components/schemas/Cat",
              kitten: "Cat",
              dog: "Dog",
            },
          },
        },
        Cat: pet({ type: "string" }),
        Dog: pet({ type: "string" }),
      }),
    ).toEqual({
      shape: "oneOf(Cat | Dog) by kind {cat=Cat dog=Dog kitten=Cat}",
      findings: [],
    });
  });

  test("implicit names are written out, and stand beside a mapping of others", () => {
    expect(
      union({
        Pet: {
          anyOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind", mapping: { meow: "Cat" } },
        },
        Cat: pet({ type: "string" }),
        Dog: pet({ type: "string" }),
      }).shape,
    ).toBe("anyOf(Cat | Dog) by kind {Dog=Dog meow=Cat}");
  });

  test("tags come from enum and const where the schema name is no value of the property", () => {
    expect(
      union({
        Pet: {
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind" },
        },
        Cat: pet({ enum: ["cat", "kitten"] }),
        Dog: { allOf: [ref("DogBase"), { type: "object" }] },
        DogBase: pet({ const: "dog" }),
      }).shape,
    ).toBe("oneOf(Cat | Dog) by kind {cat=Cat dog=Dog kitten=Cat}");
  });

  test("without `discriminator`, constants that differ tell the variants apart", () => {
    const schemas = {
      Pet: { oneOf: [ref("Cat"), ref("Dog")] },
      Cat: pet({ const: "cat" }),
      Dog: pet({ enum: ["dog"] }),
    };
    expect(union(schemas).shape).toBe(
      "oneOf(Cat | Dog) by kind {cat=Cat dog=Dog}",
    );
    const optional = { ...schemas, Dog: pet({ enum: ["dog"] }, false) };
    expect(union(optional).shape).toBe("oneOf(Cat | Dog)");
    const same = { ...schemas, Dog: pet({ const: "cat" }) };
    expect(union(same).shape).toBe("oneOf(Cat | Dog)");
    const open = { ...schemas, Dog: pet({ type: "string" }) };
    expect(union(open).shape).toBe("oneOf(Cat | Dog)");
  });

  test("null beside the variants", () => {
    expect(
      union({
        Pet: {
          oneOf: [ref("Cat"), ref("Dog"), { type: "null" }],
          discriminator: { propertyName: "kind" },
        },
        Cat: pet({ type: "string" }),
        Dog: pet({ type: "string" }),
      }).shape,
    ).toBe("oneOf(Cat | Dog) by kind {Cat=Cat Dog=Dog} | null");
  });

  test("what is wrong with a mapping is said", () => {
    expect(
      union({
        Pet: {
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: {
            propertyName: "kind",
            mapping: { gone: "Gone", other: "Other", __proto__: "Cat" },
          },
        },
        Cat: pet({ type: "string" }),
        Dog: pet({ type: "string" }),
        Other: {},
      }).findings,
    ).toEqual([
      "schema/unresolved-mapping /components/schemas/Pet/discriminator/mapping/gone",
      "schema/mapping-to-no-variant /components/schemas/Pet/discriminator/mapping/other",
    ]);
    expect(
      union({
        Pet: { oneOf: [ref("Cat"), ref("Cat")], discriminator: {} },
        Cat: {},
      }).findings,
    ).toEqual(["source/missing-member /components/schemas/Pet/discriminator"]);
  });
});

describe("a schema that others extend", () => {
  const schemas = {
    Pet: {
      type: "object",
      description: "Any pet",
      required: ["kind"],
      properties: { kind: { type: "string" }, name: { type: "string" } },
      discriminator: {
        propertyName: "kind",
        mapping: { dog: "#/components/schemas/Dog" },
      },
    },
    Cat: {
      allOf: [
        ref("Pet"),
        { type: "object", properties: { claws: { type: "integer" } } },
      ],
    },
    Dog: {
      allOf: [
        ref("Pet"),
        { type: "object", properties: { bark: { type: "boolean" } } },
      ],
    },
    Puppy: {
      allOf: [
        ref("Dog"),
        { type: "object", properties: { age: { type: "integer" } } },
      ],
    },
    Owner: {
      type: "object",
      properties: {
        pet: ref("Pet"),
        wrapped: { allOf: [ref("Pet")], description: "His" },
      },
    },
  };

  test("is the union of those that extend it, and they extend its members", () => {
    const result = read(schemas31(schemas));
    const of = (id: string) => shape(schemaOf(result, id));
    expect(of("Pet")).toBe(
      "oneOf(Cat | Dog | Puppy) by kind {Cat=Cat Puppy=Puppy dog=Dog}",
    );
    expect(of("Pet.base")).toBe("{ kind: string, name?: string }");
    expect(of("Cat")).toBe("(Pet.base & { claws?: integer })");
    expect(of("Puppy")).toBe("(Dog & { age?: integer })");
    expect(of("Owner")).toBe("{ pet?: Pet, wrapped?: Pet }");
    expect(findings(result)).toEqual([]);
  });

  test("a parent among the heirs stands with its own members", () => {
    const result = read(
      schemas31({
        ...schemas,
        Dog: {
          ...schemas.Dog,
          discriminator: { propertyName: "kind" },
        },
      }),
    );
    expect(shape(schemaOf(result, "Pet"))).toBe(
      "oneOf(Cat | Dog.base | Puppy) by kind {Cat=Cat Puppy=Puppy dog=Dog.base}",
    );
    expect(shape(schemaOf(result, "Dog"))).toBe(
      "oneOf(Puppy) by kind {Puppy=Puppy}",
    );
    expect(shape(schemaOf(result, "Dog.base"))).toBe(
      "(Pet.base & { bark?: boolean })",
    );
    expect(shape(schemaOf(result, "Puppy"))).toBe(
      "(Dog.base & { age?: integer })",
    );
  });

  test("in Swagger 2.0 the discriminator is a name, and a child may say its tag", () => {
    const local = (id: string) => ({ $ref: `#/definitions/${id}` });
    const result = read(
      schemas20({
        Pet: {
          type: "object",
          discriminator: "kind",
          required: ["kind"],
          properties: { kind: { type: "string" } },
        },
        Cat: { allOf: [local("Pet")], "x-ms-discriminator-value": "cat" },
        Dog: {
          allOf: [local("Pet"), { properties: { bark: { type: "boolean" } } }],
        },
      }),
    );
    expect(shape(schemaOf(result, "Pet"))).toBe(
      "oneOf(Cat | Dog) by kind {Dog=Dog cat=Cat}",
    );
    expect(shape(schemaOf(result, "Cat"))).toBe("Pet.base");
  });

  test("a union of schemas that extend it is no circle", () => {
    const result = read(
      schemas31({
        Pet: {
          type: "object",
          properties: { kind: { type: "string" } },
          oneOf: [ref("Cat"), ref("Dog")],
          discriminator: { propertyName: "kind" },
        },
        Cat: { allOf: [ref("Pet"), { properties: { claws: {} } }] },
        Dog: { allOf: [ref("Pet"), { properties: { bark: {} } }] },
      }),
    );
    expect(shape(schemaOf(result, "Pet"))).toBe(
      "oneOf(Cat | Dog) by kind {Cat=Cat Dog=Dog}",
    );
    expect(shape(schemaOf(result, "Cat"))).toBe(
      "(Pet.base & { claws?: unknown })",
    );
    expect(findings(result)).toEqual([]);
  });

  test("a union with a variant that does not extend it adds its members", () => {
    const result = read(
      schemas31({
        Pet: {
          type: "object",
          properties: { name: { type: "string" } },
          oneOf: [ref("Cat"), ref("Fish")],
        },
        Cat: { allOf: [ref("Pet"), { properties: { claws: {} } }] },
        Fish: { type: "object", properties: { fins: {} } },
      }),
    );
    expect(shape(schemaOf(result, "Pet"))).toBe(
      "(Pet.base & oneOf(Cat | Fish))",
    );
  });

  test("the schema of its members takes no name that exists", () => {
    const result = read(
      schemas31({ ...schemas, "Pet.base": { type: "string" } }),
    );
    expect(shape(schemaOf(result, "Pet.base"))).toBe("string");
    expect(shape(schemaOf(result, "Pet.base_"))).toBe(
      "{ kind: string, name?: string }",
    );
  });
});
