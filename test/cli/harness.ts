import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { onTestFinished } from "vitest";
import { main } from "../../generator/cli/cli.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

/** What a command did. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly progress: readonly string[];
}

/** Runs a command line in this process, in the current folder. */
export async function sundial(...words: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const progress: string[] = [];
  const status = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: (what) => void progress.push(what),
    paint: (_style, text) => text,
    cwd: process.cwd(),
  });
  return { status, out, err, progress };
}

/** A new folder with these files, which is the current one until the test ends. */
export function workIn(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

function validator(name: string): ValidateFunction {
  const place = join(projectRoot, "generator/schemas", `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(place, "utf8")) as object;
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
}

const validators = {
  generate: validator("generate"),
  check: validator("check"),
  lint: validator("lint"),
};

export interface GenerateJson {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly operations: number;
  readonly schemas: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
}

export interface CheckJson {
  readonly drift: readonly { readonly file: string; readonly cause: string }[];
}

export interface LintJson {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The one JSON document on standard output, valid against its published schema. */
export function jsonOf(kind: "generate", ran: Ran): GenerateJson;
export function jsonOf(kind: "check", ran: Ran): CheckJson;
export function jsonOf(kind: "lint", ran: Ran): LintJson;
export function jsonOf(kind: keyof typeof validators, { out }: Ran): unknown {
  const value: unknown = JSON.parse(out);
  const validate = validators[kind];
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
  return value;
}

/** A description with two operations and three schemas. */
export const pets = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /v1/pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets
          content:
            application/json:
              schema:
                type: array
                items: { $ref: "#/components/schemas/Pet" }
  /v1/pets/{id}:
    get:
      operationId: getPet
      summary: One pet
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The pet
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Pet" }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string }
        kind: { $ref: "#/components/schemas/Kind" }
        owner: { $ref: "#/components/schemas/Owner" }
    Kind: { type: string, enum: [cat, dog] }
    Owner:
      type: object
      properties:
        name: { type: string }
`;

/** A configuration for {@link pets}. */
export const petsConfig = JSON.stringify({
  spec: "pets.yaml",
  targets: [{ target: "typescript", out: "sdk" }],
});
