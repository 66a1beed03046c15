import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  adjustableCodes,
  isRecoverable,
} from "../../generator/diagnostics/levels.js";
import { tree } from "../emit/harness.js";
import { writeFiles } from "../support/temporary.js";
import { jsonOf, pets, petsConfig, sundial, workIn } from "./harness.js";

const json = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  paths: {},
});

/** A description that cannot be generated from, and what must be said: code, `line:column`, a word of message and hint. */
const table: readonly {
  readonly title: string;
  readonly file?: string;
  readonly text: string;
  readonly code: string;
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    title: "malformed JSON",
    file: "api.json",
    text: json.replaceAll(",", ",\n").replace('"paths":', '"paths"'),
    code: "source/malformed-json",
    place: "4:8",
    message: "not valid JSON",
    hint: "Mend the text at this place",
  },
  {
    title: "malformed YAML",
    text: 'openapi: 3.1.0\ninfo: { title: "A"\npaths: {}\n',
    code: "source/malformed-yaml",
    place: "3:",
    message: "not valid YAML",
    hint: "check the indentation",
  },
  {
    title: "an empty file",
    text: "",
    code: "source/empty",
    place: "1:1",
    message: "is empty",
    hint: "starts with its version",
  },
  {
    title: "a file of blanks and comments",
    text: "\n  \n",
    code: "source/empty",
    place: "1:1",
    message: "is empty",
    hint: "starts with its version",
  },
  {
    title: "no OpenAPI",
    text: "hello: world\n",
    code: "source/not-openapi",
    place: "1:1",
    message: "no OpenAPI description",
    hint: "openapi: 3.1.0",
  },
  {
    title: "a broken $ref",
    text: pets.replace(
      '"#/components/schemas/Owner"',
      '"#/components/schemas/Onwer"',
    ),
    code: "schema/unresolved-ref",
    place: "35:25",
    message: "#/components/schemas/Onwer leads nowhere",
    hint: "Correct the name",
  },
  {
    title: "a circular allOf",
    text: pets.replace(
      "    Owner:\n      type: object\n",
      '    Owner:\n      allOf: [{ $ref: "#/components/schemas/Holder" }]\n    Holder:\n      allOf: [{ $ref: "#/components/schemas/Owner" }]\n',
    ),
    code: "schema/circular-composition",
    place: "",
    message: "consists of itself",
    hint: "Let one of them not refer to the others",
  },
  {
    title: "a duplicate operationId",
    text: pets.replace("operationId: getPet", "operationId: listPets"),
    code: "operation/duplicate-id",
    place: "17:",
    message: "`listPets` is used twice",
    hint: "operationId of its own",
  },
  {
    title: "a path parameter nobody declares",
    text: pets.replace(
      "{ name: id, in: path, required: true",
      "{ name: id, in: query",
    ),
    code: "operation/undeclared-path-parameter",
    place: "16:5",
    message: "`{id}` that is not declared",
    hint: "in: path, required: true",
  },
  {
    title: "a Swagger 2.0 file with a broken $ref",
    file: "api.json",
    text: JSON.stringify(
      {
        swagger: "2.0",
        info: { title: "A", version: "1" },
        paths: {
          "/a": {
            get: {
              responses: {
                200: { description: "", schema: { $ref: "#/definitions/B" } },
              },
            },
          },
        },
      },
      null,
      2,
    ),
    code: "schema/unresolved-ref",
    place: "14:24",
    message: "#/definitions/B leads nowhere",
    hint: "Correct the name",
  },
];

describe("bad input", () => {
  test.each(table)(
    "$title: a located message with a hint, status 1, the previous output untouched",
    async ({ file = "api.yaml", text, code, place, message, hint }) => {
      workIn({
        "sundial.config.json": petsConfig.replace("pets.yaml", file),
        [file]: file.endsWith(".json") ? json : pets,
      });
      expect((await sundial("generate")).status).toBe(0);
      const before = tree(".");
      writeFiles(".", { [file]: text });
      const { status, out, err } = await sundial("generate");
      expect(status).toBe(1);
      expect(out).toBe("");
      const line = err.split("\n").find((line) => line.includes(` ${code}: `));
      expect(line, err).toBeDefined();
      expect(line).toMatch(new RegExp(`^${file}:\\d+:\\d+ - error `));
      expect(line).toContain(`${file}:${place}`);
      expect(line).toContain(message);
      expect(err).toMatch(
        new RegExp(`Hint: .*${hint.replace(/[{}.*]/g, "\\$&")}`),
      );
      expect(err).toContain("Nothing was written.");
      expect(tree(".")).toEqual({ ...before, [file]: text });
      const ran = await sundial("generate", "--json");
      expect(jsonOf("generate", ran)).toMatchObject({ written: [] });
      const check = await sundial("generate", "--check", "--json");
      expect(check.status).toBe(1);
      expect(jsonOf("check", check)).toEqual({ drift: [] });
      expect(check.err).toContain(code);
    },
  );

  test("a description that is not there leaves no folder behind", async () => {
    workIn({});
    const { status, err } = await sundial("generate", "--spec", "no.yaml");
    expect(status).toBe(1);
    expect(err).toContain("no.yaml does not exist");
    expect(existsSync("sdk")).toBe(false);
  });

  test("a folder", async () => {
    workIn({ "folder/a.yaml": pets });
    const { status, err } = await sundial("generate", "--spec", "folder");
    expect(status).toBe(1);
    expect(err).toContain("could not be read");
  });

  test("a malformed names file stops the run", async () => {
    workIn({
      "sundial.config.json": petsConfig,
      "pets.yaml": pets,
      "sundial.names.json": '{ "names": 1, "schemas": ',
    });
    const { status, err } = await sundial("generate");
    expect(status).toBe(1);
    expect(err).toContain("name/malformed-file");
    expect(existsSync("sdk")).toBe(false);
  });
});

test("errors from which one can go on are these", () => {
  const codes = adjustableCodes().filter(isRecoverable);
  expect([...codes].sort()).toEqual([
    "operation/duplicate-id",
    "operation/undeclared-path-parameter",
    "schema/unresolved-mapping",
  ]);
});

describe("errors from which one can go on", () => {
  test.each([
    ["operation/duplicate-id", "operationId: getPet", "operationId: listPets"],
    [
      "operation/undeclared-path-parameter",
      "{ name: id, in: path, required: true",
      "{ name: id, in: query",
    ],
    [
      "schema/unresolved-mapping",
      "    Owner:\n      type: object\n",
      "    Nobody:\n      oneOf: [{ $ref: '#/components/schemas/Owner' }, { $ref: '#/components/schemas/Pet' }]\n      discriminator: { propertyName: name, mapping: { x: '#/components/schemas/None' } }\n    Owner:\n      type: object\n",
    ],
  ])(
    "%s is a warning where the configuration says so",
    async (code, was, is) => {
      const rules = { [code]: "warning" };
      const config = JSON.parse(petsConfig) as object;
      workIn({
        "sundial.config.json": JSON.stringify({ ...config, lint: { rules } }),
        "pets.yaml": pets.replace(was, is),
      });
      const { status, err } = await sundial("generate");
      expect(status, err).toBe(0);
      expect(err).toContain(`warning ${code}: `);
      expect(existsSync("sdk/index.ts")).toBe(true);
    },
  );
});

test("what a description says cannot steer the terminal", async () => {
  workIn({
    "api.yaml": pets
      .replace("operationId: getPet", 'operationId: "\\e[2Jx"')
      .replace("operationId: listPets", 'operationId: "\\e[2Jx"'),
  });
  const { err } = await sundial("generate", "--spec", "api.yaml");
  expect(err).toContain("\\u001b[2Jx");
  expect(err).not.toContain("\u001b");
});
