import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import {
  emptyNames,
  parseNames,
  printNames,
  type NamesFile,
} from "../../generator/names/index.js";

const file: NamesFile = {
  operations: new Map([
    [
      "v1",
      new Map([
        ["v1Start", "clusters.vms.start"],
        ["GET /pets/{}", "pets.get"],
        ["__proto__", "pets.list"],
      ]),
    ],
    ["webhooks", new Map([["newPet", "newPet"]])],
    ["v2", new Map()],
  ]),
  schemas: new Map([
    ["v1ObjectMeta", "shared/ObjectMeta"],
    ["10", "clusters/N10"],
    ["9", "clusters/N9"],
    ["__proto__", "shared/Proto"],
  ]),
  requests: new Map([["v1ObjectMeta", "ObjectMetaInput"]]),
  updates: new Map(),
};

/** Reads a text; `code pointer` of each finding. */
function parse(text: string): {
  readonly names: NamesFile | null;
  readonly found: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const names = parseNames(text, "sundial.names.json", (found) =>
    diagnostics.push(found),
  );
  const found = diagnostics.map(
    ({ code, source }) => `${code} ${source?.pointer ?? "-"}`,
  );
  return { names, found, diagnostics };
}

describe("printNames", () => {
  it("gives one sorted line to each name, laid out as Prettier would", async () => {
    const text = printNames(file);
    expect(text).toMatchInlineSnapshot(`
      "{
        "names": 1,
        "operations": {
          "v1": {
            "GET /pets/{}": "pets.get",
            "__proto__": "pets.list",
            "v1Start": "clusters.vms.start"
          },
          "webhooks": {
            "newPet": "newPet"
          }
        },
        "schemas": {
          "10": "clusters/N10",
          "9": "clusters/N9",
          "__proto__": "shared/Proto",
          "v1ObjectMeta": "shared/ObjectMeta"
        },
        "requests": {
          "v1ObjectMeta": "ObjectMetaInput"
        },
        "updates": {}
      }
      "
    `);
    expect(await format(text, { parser: "json" })).toBe(text);
    const empty = printNames(emptyNames);
    expect(await format(empty, { parser: "json" })).toBe(empty);
  });

  it("is read back as it was, whatever the ids are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: "grapheme" })), (ids) => {
        const entries = ids.map((id, index): [string, string] => [
          id,
          `shared/Name${index}x`,
        ]);
        const names = { ...emptyNames, schemas: new Map(entries) };
        const { names: back, found } = parse(printNames(names));
        expect(found).toEqual([]);
        expect(back!.schemas).toEqual(
          new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
        expect(printNames(back!)).toBe(printNames(names));
      }),
    );
  });
});

describe("parseNames", () => {
  it("reads what was printed", () => {
    const { names, found } = parse(printNames(file));
    expect(found).toEqual([]);
    expect(printNames(names!)).toBe(printNames(file));
    expect(names!.operations.get("v1")!.get("__proto__")).toBe("pets.list");
  });

  const operations = (entries: string) =>
    `{ "names": 1, "operations": { "v1": { ${entries} } } }`;
  const schemas = (entries: string) =>
    `{ "names": 1, "schemas": { ${entries} } }`;

  it.each([
    ["no JSON", "{", ["name/malformed-file "]],
    [
      "a merge conflict",
      '{\n<<<<<<< HEAD\n  "names": 1\n}',
      ["name/malformed-file "],
    ],
    ["no object", "[]", ["name/malformed-file "]],
    ["another format", '{ "names": 2 }', ["name/malformed-file "]],
    [
      "an unknown section",
      '{ "names": 1, "types": {} }',
      ["name/malformed-file /types"],
    ],
    [
      "a section that is none",
      '{ "names": 1, "schemas": [] }',
      ["name/malformed-file /schemas"],
    ],
    [
      "a version that is none",
      '{ "names": 1, "operations": { "v1": "a" } }',
      ["name/malformed-file /operations/v1"],
    ],
    [
      "a name that is none",
      operations('"a": 1'),
      ["name/malformed-file /operations/v1/a"],
    ],
    [
      "an id that stands twice",
      operations('"a/b": "x.y", "a/b": "x.z"'),
      ["name/repeated-id /operations/v1/a~1b"],
    ],
    [
      "two ids with one name",
      operations('"a": "x.getIt", "b": "x.getIt"'),
      ["name/given-twice /operations/v1/b"],
    ],
    [
      "names that differ in case only",
      operations('"a": "x.getIt", "b": "x.getit"'),
      ["name/given-twice /operations/v1/b"],
    ],
    [
      "a method and a namespace",
      operations('"a": "x.sync", "b": "x.sync.get"'),
      ["name/given-twice /operations/v1/a"],
    ],
    [
      "a name that is not in camel case",
      operations('"a": "x.Get"'),
      ["name/invalid /operations/v1/a"],
    ],
    [
      "an empty part",
      operations('"a": "x..get"'),
      ["name/invalid /operations/v1/a"],
    ],
    [
      "a schema without a file",
      schemas('"a": "Pet"'),
      ["name/invalid /schemas/a"],
    ],
    [
      "a schema in camel case",
      schemas('"a": "shared/pet"'),
      ["name/invalid /schemas/a"],
    ],
    ["a file above", schemas('"a": "../Pet"'), ["name/invalid /schemas/a"]],
    ["a folder", schemas('"a": "a/b/Pet"'), ["name/invalid /schemas/a"]],
    [
      "two schemas with one name",
      schemas('"a": "shared/Pet", "b": "pets/Pet"'),
      ["name/given-twice /schemas/b"],
    ],
    [
      "a twin called like a schema",
      '{ "names": 1, "schemas": { "a": "shared/PetInput" }, "requests": { "b": "PetInput" } }',
      ["name/given-twice /requests/b"],
    ],
    [
      "a twin that is no name",
      '{ "names": 1, "updates": { "b": "pet update" } }',
      ["name/invalid /updates/b"],
    ],
  ])("refuses %s", (_, text, want) => {
    const { names, found } = parse(text);
    expect(found).toEqual(want);
    expect(names).toBeNull();
  });

  it("gives a name per version", () => {
    const { found } = parse(
      '{ "names": 1, "operations": { "v1": { "a": "x.get" }, "v2": { "b": "x.get" } } }',
    );
    expect(found).toEqual([]);
  });

  it("says what is wrong, where else, and what to do", () => {
    const [finding] = parse(
      operations('"a": "x.get", "b": "x.get"'),
    ).diagnostics;
    expect(finding).toMatchObject({
      message: "The name x.get is given to two elements.",
      related: [
        { source: { file: "sundial.names.json", pointer: "/operations/v1/a" } },
      ],
    });
    expect(finding!.hint).toContain("Keep the line");
  });
});
