import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Document, JsonObject } from "../../generator/model/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { loadSource, type LoadOptions } from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { shape } from "../normalize/shape.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

interface Loaded {
  readonly document: Document | null;
  readonly tree: JsonObject | null;
  readonly files: readonly string[];
  readonly folder: string;
  /** `code file#pointer`, files relative to the folder. */
  readonly found: readonly string[];
  readonly schemas: Readonly<Record<string, string>>;
}

/** Writes files, and takes `api.yaml` of them through the first stages. */
async function load(
  files: Readonly<Record<string, string>>,
  options: LoadOptions = {},
): Promise<Loaded> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return loadFrom(folder, join(folder, "api.yaml"), options);
}

async function loadFrom(
  folder: string,
  path: string,
  options: LoadOptions,
): Promise<Loaded> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => diagnostics.push(found);
  const source = await loadSource(path, report, options);
  const upgraded = source && upgrade(source, report);
  const document = upgraded && normalize(upgraded, report);
  const short = (file: string) => file.replace(`${folder}/`, "");
  return {
    document,
    tree: source?.tree ?? null,
    files: source?.bundle?.files.map(({ file }) => short(file)) ?? [],
    folder,
    found: diagnostics
      .filter(({ severity }) => severity === "error")
      .map(
        ({ code, source: at }) =>
          `${code} ${at === null ? "" : `${short(at.file)}#${at.pointer}`}`,
      ),
    schemas: Object.fromEntries(
      document?.schemas.map(({ id, schema }) => [id, shape(schema)]) ?? [],
    ),
  };
}

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const plain = `${head}paths: {}\n`;

describe("schemas of other files", () => {
  test("become named schemas: by their component, the end of the pointer, or the file", async () => {
    const result = await load({
      "api.yaml": `${plain}components:
  schemas:
    Animal: { $ref: models/pet.yaml }
    Owner:
      type: object
      properties:
        pet: { $ref: ./models/pet.yaml }
        house: { $ref: "models/all.yaml#/House", description: Where }
        street: { $ref: "models/all.yaml#/House/properties/street" }
`,
      "models/pet.yaml": `type: object
properties:
  name: { type: string }
  owner: { $ref: "../api.yaml#/components/schemas/Owner" }
  friends: { type: array, items: { $ref: "#" } }
`,
      "models/all.yaml": `House:
  type: object
  properties:
    street: { type: string }
    door: { $ref: "#/Door" }
Door: { $ref: "door.json" }
Unused: { type: string }
`,
      "models/door.json":
        '{ "type": "object", "properties": { "open": { "type": "boolean" } } }',
    });
    expect(result.found).toEqual([]);
    expect(result.schemas).toEqual({
      Animal: "{ friends?: array<Animal>, name?: string, owner?: Owner }",
      Door: "door",
      House: "{ door?: Door, street?: string }",
      Owner: "{ house?: House, pet?: Animal, street?: string }",
      door: "{ open?: boolean }",
    });
    expect(result.files).toEqual([
      "models/all.yaml",
      "models/door.json",
      "models/pet.yaml",
    ]);
  });

  test("keep their names when all components stand in another file", async () => {
    const result = await load({
      "api.yaml": `${head}paths:
  /a:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "schemas.yaml#/Pet" } } } }
components:
  schemas: { $ref: schemas.yaml }
`,
      "schemas.yaml":
        'Pet: { type: object, properties: { tag: { $ref: "#/Tag" } } }\nTag: { type: string }\n',
    });
    expect(result.found).toEqual([]);
    expect(result.schemas).toEqual({ Pet: "{ tag?: Tag }", Tag: "string" });
  });

  test("with one name for two get a number", async () => {
    const result = await load({
      "api.yaml": `${plain}components:
  schemas:
    Pet: { type: string }
    All: { type: object, properties: { a: { $ref: "a.yaml#/Pet" }, b: { $ref: "b.yaml#/Pet" } } }
`,
      "a.yaml": "Pet: { type: integer }\n",
      "b.yaml": "Pet: { type: boolean }\n",
    });
    expect(result.schemas).toEqual({
      All: "{ a?: Pet_2, b?: Pet_3 }",
      Pet: "string",
      Pet_2: "integer",
      Pet_3: "boolean",
    });
  });

  test("of Swagger 2.0 become definitions", async () => {
    const result = await load({
      "api.yaml":
        'swagger: "2.0"\ninfo: { title: T, version: "1" }\npaths: {}\ndefinitions:\n  A: { type: object, properties: { b: { $ref: "b.json#/definitions/B" } } }\n',
      "b.json":
        '{ "definitions": { "B": { "type": "string", "x-nullable": true } } }',
    });
    expect(result.found).toEqual([]);
    expect(result.schemas).toEqual({ A: "{ b?: B }", B: "string | null" });
  });

  test("are found by a discriminator's mapping", async () => {
    const result = await load({
      "api.yaml": `${plain}components:
  schemas:
    Pet:
      oneOf: [{ $ref: pets.yaml#/Cat }, { $ref: pets.yaml#/Dog }]
      discriminator: { propertyName: kind, mapping: { cat: "pets.yaml#/Cat", dog: ./pets.yaml#/Dog } }
`,
      "pets.yaml": `Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string } } }
`,
    });
    expect(result.found).toEqual([]);
    expect(result.schemas["Pet"]).toBe(
      "oneOf(Cat | Dog) by kind {cat=Cat dog=Dog}",
    );
  });

  test("that are composed in a circle through files are an error", async () => {
    const result = await load({
      "api.yaml": `${plain}components:\n  schemas:\n    A: { allOf: [{ $ref: b.yaml }] }\n`,
      "b.yaml": 'allOf: [{ $ref: "api.yaml#/components/schemas/A" }]\n',
    });
    expect(result.found).toEqual([
      "schema/circular-composition b.yaml#/allOf/0/$ref",
    ]);
  });
});

describe("anything else", () => {
  const result = () =>
    load({
      "api.yaml": `${head}paths:
  /pets/{id}: { $ref: paths/pets.yaml }
  /other:
    get: { $ref: "paths/other.yaml#/get" }
components:
  parameters: { $ref: parameters.yaml }
tags:
  - name: pets
    description: { $ref: pets.md }
x-note: { $ref: not-followed.yaml }
`,
      "paths/pets.yaml": `parameters:
  - { $ref: "../parameters.yaml#/Id" }
get:
  operationId: getPet
  responses:
    "200": { $ref: "../responses.yaml#/Ok", description: Own }
    default: { $ref: "#/x-error" }
x-error: { description: Failed }
`,
      "paths/other.yaml": `get:
  operationId: other
  parameters: { $ref: list.json }
  responses: { "204": { description: None } }
`,
      "paths/list.json":
        '[{ "name": "q", "in": "query", "schema": { "type": "string" } }]',
      "parameters.yaml":
        "Id: { name: id, in: path, required: true, schema: { $ref: schemas/id.yaml } }\n",
      "responses.yaml":
        "Ok: { description: Shared, content: { application/json: { schema: { type: object, properties: { id: { $ref: schemas/id.yaml } } } } } }\n",
      "schemas/id.yaml": "{ type: string, format: uuid }\n",
      "pets.md": "# Pets\n",
    });

  test("takes the place of the reference", async () => {
    const { document, found, tree, schemas } = await result();
    expect(found).toEqual([]);
    expect(
      document!.operations.map(({ id, parameters }) => [
        id,
        parameters.map(({ name }) => name),
      ]),
    ).toEqual([
      ["getPet", ["id"]],
      ["other", ["q"]],
    ]);
    expect(
      document!.operations[0]!.responses.map(({ status, description }) => [
        status,
        description,
      ]),
    ).toEqual([
      ["200", "Own"],
      ["default", "Failed"],
    ]);
    expect(schemas).toEqual({ id: "string<uuid>" });
    expect(tree!["tags"]).toEqual([{ name: "pets", description: "# Pets\n" }]);
    expect(tree!["x-note"]).toEqual({ $ref: "not-followed.yaml" });
  });

  test("leads back to the file in which it was written", async () => {
    const { document, folder } = await result();
    const [pet, other] = document!.operations;
    const at = ({ source }: { source: { file: string; pointer: string } }) =>
      `${source.file.replace(`${folder}/`, "")}#${source.pointer}`;
    expect(at(pet!)).toBe("paths/pets.yaml#/get");
    expect(at(pet!.parameters[0]!)).toBe("parameters.yaml#/Id");
    expect(at(pet!.responses[0]!)).toBe("responses.yaml#/Ok");
    expect(at(other!)).toBe("paths/other.yaml#/get");
    expect(at(other!.parameters[0]!)).toBe("paths/list.json#/0");
    expect(at(document!.schemas[0]!.schema)).toBe("schemas/id.yaml#");
  });
});

describe("a reference that cannot be followed", () => {
  const one = (ref: string) =>
    `${plain}components:\n  schemas:\n    A: { $ref: "${ref}" }\n`;

  test.each<
    [name: string, files: Record<string, string>, want: readonly string[]]
  >([
    [
      "missing file",
      { "api.yaml": one("nope.yaml") },
      ["source/unreadable-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "missing place",
      { "api.yaml": one("b.yaml#/Nope"), "b.yaml": "A: {}\n" },
      ["schema/unresolved-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "missing place, named in another file",
      {
        "api.yaml": one("b.yaml"),
        "b.yaml": 'type: object\nproperties: { c: { $ref: "#/Nope" } }\n',
      },
      ["schema/unresolved-ref b.yaml#/properties/c/$ref"],
    ],
    [
      "malformed file",
      { "api.yaml": one("b.json"), "b.json": "{" },
      [
        "source/malformed-json b.json#",
        "source/unreadable-ref api.yaml#/components/schemas/A/$ref",
      ],
    ],
    [
      "out of the folder",
      { "api.yaml": one("../b.yaml") },
      ["source/outside-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "absolute path",
      { "api.yaml": one("/etc/hostname") },
      ["source/outside-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "out of the folder in disguise",
      { "api.yaml": one("%2e%2e/b.yaml") },
      ["source/outside-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "another server",
      { "api.yaml": one("https://example.com/b.yaml") },
      ["source/remote-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "another protocol",
      { "api.yaml": one("file:///etc/passwd") },
      ["source/external-ref api.yaml#/components/schemas/A/$ref"],
    ],
    [
      "paths in a circle",
      {
        "api.yaml": `${head}paths:\n  /a: { $ref: a.yaml }\n`,
        "a.yaml": '$ref: "b.yaml"\n',
        "b.yaml": '$ref: "a.yaml"\n',
      },
      ["schema/ref-cycle b.yaml#/$ref"],
    ],
  ])("%s", async (_name, files, want) => {
    const { found } = await load(files);
    expect(found).toEqual(want);
  });

  test("a link of the file system out of the folder", async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { "secret.yaml": "type: string\n" });
    const folder = temporaryFolder();
    writeFiles(folder, { "api.yaml": one("link/secret.yaml") });
    symlinkSync(outside, join(folder, "link"));
    const { found } = await loadFrom(folder, join(folder, "api.yaml"), {});
    expect(found).toEqual([
      "source/outside-ref api.yaml#/components/schemas/A/$ref",
    ]);
  });

  test("a folder that is allowed may be read", async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { "b.yaml": "type: integer\n" });
    const { found, schemas } = await load(
      { "api.yaml": one(`${outside}/b.yaml`) },
      { references: { folders: [outside] } },
    );
    expect(found).toEqual([]);
    expect(schemas).toEqual({ A: "integer" });
  });
});

describe("over HTTP", () => {
  const files: Record<string, string> = {
    "/v1/api.yaml": `${plain}components:\n  schemas:\n    A: { $ref: b.yaml }\n    C: { $ref: ../c.yaml }\n`,
    "/v1/b.yaml": "type: integer\n",
    "/c.yaml": "type: string\n",
  };
  async function serve() {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url!);
      const text = files[request.url!];
      if (request.url === "/v1/away.yaml")
        response.writeHead(302, { location: "/v1/b.yaml" }).end();
      else response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", resolve),
    );
    onTestFinished(
      () => new Promise<void>((resolve) => server.close(() => resolve())),
    );
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { origin, asked };
  }

  test("a description may refer to what lies below it, and no further", async () => {
    const { origin, asked } = await serve();
    const { found, schemas } = await loadFrom(
      "nowhere",
      `${origin}/v1/api.yaml`,
      {},
    );
    expect(found).toEqual([
      `source/remote-ref ${origin}/v1/api.yaml#/components/schemas/C/$ref`,
    ]);
    expect(schemas["A"]).toBe("integer");
    expect(asked).toEqual(["/v1/api.yaml", "/v1/b.yaml"]);
  });

  test("what is allowed is fetched, also from a file", async () => {
    const { origin } = await serve();
    const all = await loadFrom("nowhere", `${origin}/v1/api.yaml`, {
      references: { urls: [`${origin}/`] },
    });
    expect(all.schemas).toEqual({ A: "integer", C: "string" });
    const local = await load(
      {
        "api.yaml": `${plain}components:\n  schemas:\n    A: { $ref: "${origin}/c.yaml" }\n`,
      },
      { references: { urls: [origin] } },
    );
    expect(local.found).toEqual([]);
    expect(local.schemas).toEqual({ A: "string" });
  });

  test("what is missing or leads elsewhere is said", async () => {
    const { origin } = await serve();
    const codes = async (path: string) =>
      (await loadFrom("nowhere", `${origin}${path}`, {})).found;
    expect(await codes("/nope.yaml")).toEqual(["source/not-found "]);
    expect(await codes("/v1/away.yaml")).toEqual(["source/unreadable "]);
    expect(await codes("/v1/api.yaml")).toHaveLength(1);
  });
});
