import { describe, expect, it } from "vitest";
import type { Conventions } from "../../../generator/config/config.js";
import type { JsonObject } from "../../../generator/model/index.js";
import {
  api,
  enriched,
  json,
  ref,
  schemaNames,
  type Given,
} from "../support.js";

function named(
  ids: readonly string[],
  naming: NonNullable<Conventions["naming"]> = {},
  given: Given = {},
  used: readonly string[] = [],
): { names: Record<string, string>; codes: string[] } {
  const schemas = Object.fromEntries(
    ids.map((id): [string, JsonObject] => [id, { type: "object" }]),
  );
  const operations = Object.fromEntries(
    used.map((id, index) => [
      `GET /things${index}`,
      { responses: { 200: json(ref(id)) } },
    ]),
  );
  const result = enriched(api(operations, schemas), {
    conventions: { naming },
    ...given,
  });
  return {
    names: schemaNames(result.document),
    codes: result.diagnostics.map(({ code }) => code),
  };
}

describe("schema names", () => {
  it("are the ids in words", () => {
    expect(
      named(["pet_list", "HTTPError", "用户", "Größe", "😀", "3dModel"]).names,
    ).toEqual({
      pet_list: "PetList",
      HTTPError: "HttpError",
      用户: "用户",
      Größe: "Größe",
      "😀": "U1f600",
      "3dModel": "3dModel",
    });
  });

  it("lose the configured prefix, unless nothing is left", () => {
    const { names } = named(["v1Pet", "V2.Dog", "v1", "Cat"], {
      schemaPrefix: "[vV]\\d+\\.?",
    });
    expect(names).toEqual({
      v1Pet: "Pet",
      "V2.Dog": "Dog",
      v1: "V1",
      Cat: "Cat",
    });
  });

  it("differ by more than case and separators", () => {
    const { names, codes } = named(["Foo_Bar", "FooBar", "foo.bar", "FOOBAR"]);
    expect(names).toEqual({
      FooBar: "FooBar",
      FOOBAR: "Foobar2",
      Foo_Bar: "FooBar3",
      "foo.bar": "FooBar4",
    });
    const keys = Object.values(names).map((name) => name.toLowerCase());
    expect(new Set(keys).size).toBe(4);
    expect(codes).toEqual(Array(3).fill("name/collision"));
  });

  it("stay with the more used of two; the other is called by its whole id", () => {
    const prefix = { schemaPrefix: "[vV]1" };
    expect(named(["V1Pet", "v1Pet"], prefix, {}, ["V1Pet"]).names).toEqual({
      V1Pet: "Pet",
      v1Pet: "V1Pet",
    });
    expect(named(["V1Pet", "v1Pet"], prefix, {}, ["v1Pet"]).names).toEqual({
      V1Pet: "V1Pet",
      v1Pet: "Pet",
    });
  });

  it("are safe for ids that mean something in JavaScript", () => {
    const text =
      '{"__proto__": {"type": "string"}, "constructor": {"type": "string"}, "toString": {}}';
    const result = enriched(api({}, JSON.parse(text) as JsonObject), {
      conventions: { naming: { schemas: {} } },
    });
    expect(
      result.document.schemas.map(({ id, name }) => [id, name.words]),
    ).toEqual([
      ["__proto__", ["proto"]],
      ["constructor", ["constructor"]],
      ["toString", ["to", "string"]],
    ]);
  });

  it("can be configured", () => {
    expect(named(["a", "b"], { schemas: { a: "Animal" } }).names).toEqual({
      a: "Animal",
      b: "B",
    });
    const taken = named(["a", "b"], { schemas: { a: "Thing", b: "thing" } });
    expect(taken.names).toEqual({ a: "Thing", b: "B" });
    expect(taken.codes).toEqual(["name/override-taken"]);
    expect(named(["a"], { schemas: { a: "??" } }).codes).toEqual([
      "name/invalid-override",
    ]);
    expect(named(["a"], { schemas: { x: "Y" } }).codes).toEqual([
      "name/unmatched-override",
    ]);
    expect(named(["a"], { schemaPrefix: "(" }).codes).toEqual([
      "name/invalid-prefix",
    ]);
  });

  it("of a preset may be of elements that this description does not have", () => {
    const conventions: Conventions = { naming: { schemas: { x: "Y" } } };
    expect(
      named(["a"], {}, { conventions, preset: conventions }).codes,
    ).toEqual([]);
  });
});

describe("schema names that were given", () => {
  const first = enriched(api({}, { Foo_Bar: {}, Gone: {} }));

  it("are kept when a better claim comes, and stay taken when their schema is gone", () => {
    const next = enriched(api({}, { Foo_Bar: {}, FooBar: {}, gone: {} }), {
      names: first.names,
    });
    expect(schemaNames(next.document)).toEqual({
      Foo_Bar: "FooBar",
      FooBar: "FooBar2",
      gone: "Gone2",
    });
    expect([...next.names.schemas]).toEqual(
      expect.arrayContaining([...first.names.schemas]),
    );
  });

  it("are not changed by the configuration any more, which is said", () => {
    const next = enriched(api({}, { Foo_Bar: {} }), {
      names: first.names,
      conventions: { naming: { schemas: { Foo_Bar: "Other" } } },
    });
    expect(schemaNames(next.document)).toEqual({ Foo_Bar: "FooBar" });
    expect(next.diagnostics.map(({ code }) => code)).toEqual([
      "name/override-kept",
    ]);
  });
});

describe("groups", () => {
  const description = (more: Record<string, JsonObject> = {}) =>
    api(
      {
        "GET /pets/{id}": { responses: { 200: json(ref("Pet")) } },
        "GET /shops/{id}": { responses: { 200: json(ref("Shop")) } },
        ...more,
      },
      {
        Pet: {
          type: "object",
          properties: { toy: ref("Toy"), parent: ref("Pet") },
        },
        Shop: { type: "object", properties: { owner: ref("Person") } },
        Toy: { type: "object" },
        Person: { type: "object" },
        Unused: { type: "object" },
      },
    );
  const groups = ({ document }: ReturnType<typeof enriched>) =>
    Object.fromEntries(document.schemas.map(({ id, group }) => [id, group]));

  it("are the only root resource that reaches a schema, else shared", () => {
    expect(
      groups(
        enriched(
          description({
            "GET /toys/{id}": { responses: { 200: json(ref("Toy")) } },
          }),
        ),
      ),
    ).toEqual({
      Pet: "pets",
      Shop: "shops",
      Toy: "shared",
      Person: "shops",
      Unused: "shared",
    });
  });

  it("never change: a schema stays in its file when others use it too", () => {
    const { names } = enriched(description());
    const next = enriched(
      description({
        "GET /toys/{id}": { responses: { 200: json(ref("Toy")) } },
      }),
      { names },
    );
    expect(groups(next)).toMatchObject({ Toy: "pets" });
  });
});
