import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import type {
  StandardJSONSchemaV1,
  StandardSchemaV1,
} from "@standard-schema/spec";
import Ajv from "ajv/dist/2020.js";
import Ajv07 from "ajv";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { toJsonSchema, validate } from "xsschema";
import type { Validator } from "../../runtime/typescript/validation/index.js";
import { symlinkModules } from "../hostile/execute.js";
import { compile, writeSdk } from "../support/compile.js";
import { typescriptSdk } from "../support/sdk.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const description = `{
  "openapi": "3.0.3",
  "info": { "title": "API", "version": "1" },
  "paths": {},
  "components": {
    "schemas": {
      "Pet": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": { "type": "string", "enum": ["cat", "\u2028*/"], "nullable": true },
          "parent": { "$ref": "#/components/schemas/Pet" },
          "size": { "$ref": "#/components/schemas/v1.Size" },
          "age": { "$ref": "#/components/schemas/v1.Size/properties/width" },
          "$ref": { "type": "string" },
          "__proto__": { "type": "integer" }
        },
        "additionalProperties": false
      },
      "v1.Size": { "type": "object", "properties": { "width": { "type": "number", "minimum": 0, "exclusiveMinimum": true } } },
      "Other": { "type": "string", "x-internal": true }
    }
  }
}`;

/** What the schema of a pet is to accept, and what not. */
const good = [
  `{ "kind": "cat", "parent": { "kind": null }, "size": { "width": 1 }, "age": 2, "$ref": "x" }`,
];
const bad = [
  `{}`,
  `{ "kind": "dog" }`,
  `{ "kind": "cat", "more": 1 }`,
  `{ "kind": "cat", "parent": {} }`,
  `{ "kind": "cat", "size": { "width": 0 } }`,
  `{ "kind": "cat", "age": 0 }`,
];

interface Loaded {
  readonly PetSchema: Validator<unknown>;
  readonly jsonSchema: <T>(
    validator: Validator<T>,
    name: string,
  ) => StandardSchemaV1 & StandardJSONSchemaV1;
}

test("validators are given their JSON Schemas on request; a library that reads JSON Schema judges as they do", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "api.json": description });
  const sdk = await typescriptSdk(join(folder, "api.json"), {
    options: { validators: { strict: true, jsonSchemas: true } },
  });
  writeSdk(folder, sdk.files);
  writeSdk(
    folder,
    new Map([
      [
        "use.ts",
        `import { jsonSchema } from "./json-schemas.js";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { Pet } from "./models/shared.js";
import { PetSchema } from "./validators/shared.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export function proof(): readonly unknown[] {
  const pet = jsonSchema(PetSchema, "Pet");
  const validates: StandardSchemaV1<Pet> = pet;
  const describes: StandardJSONSchemaV1<Pet> = pet;
  const output: Same<StandardSchemaV1.InferOutput<typeof pet>, Pet> = true;
  const input: Same<StandardJSONSchemaV1.InferInput<typeof pet>, Pet> = true;
  return [validates, describes, output, input];
}
// @ts-expect-error there is no such schema
jsonSchema(PetSchema, "Pets");
`,
      ],
    ]),
  );
  symlinkModules(folder);
  expect(await compile("TypeScript 7", folder)).toBe("");

  const bundled = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, loader: "ts", resolveDir: folder },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    return outputFiles[0]!.text;
  };
  const validator = `export { PetSchema } from "./validators/shared.js";`;
  expect(await bundled(validator)).not.toContain("$defs");
  writeFileSync(
    join(folder, "all.mjs"),
    await bundled(
      `${validator} export { jsonSchema } from "./json-schemas.js";`,
    ),
  );
  const { PetSchema, jsonSchema } = (await import(
    pathToFileURL(join(folder, "all.mjs")).href
  )) as Loaded;
  const standard = jsonSchema(PetSchema, "Pet");
  const schema = standard["~standard"].jsonSchema.input({
    target: "draft-2020-12",
  });
  expect(JSON.stringify(schema)).not.toMatch(/components|Other|x-internal/);
  const judge = new Ajv.default({ strict: false }).compile(schema);
  // What others make of it: a library that asks validators for their JSON Schema, which it wants in draft-07.
  const theirs = await toJsonSchema(standard);
  expect(theirs).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
  });
  const judge07 = new Ajv07.default({ strict: false }).compile(
    theirs as Record<string, unknown>,
  );
  const passes = async (text: string): Promise<readonly boolean[]> => {
    const value: unknown = JSON.parse(text);
    const { issues } = await standard["~standard"].validate(value);
    const accepted = await validate(standard, value).then(
      () => true,
      () => false,
    );
    return [
      PetSchema.is(value),
      issues === undefined,
      judge(value),
      judge07(value),
      accepted,
    ];
  };
  for (const [texts, passing] of [
    [good, true],
    [bad, false],
  ] as const)
    for (const text of texts)
      expect([text, await passes(text)]).toEqual([
        text,
        Array.from({ length: 5 }, () => passing),
      ]);
}, 60_000);
