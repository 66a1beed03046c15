import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { onTestFinished } from "vitest";
import { main } from "../../generator/cli/cli.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type { Finding } from "../../generator/init/index.js";
import { conversation } from "../../generator/cli/conversation.js";
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
export function sundial(...words: readonly string[]): Promise<Ran> {
  return run(words);
}

/** The same on a terminal where somebody types `answers`, a line each, and then ends the input. */
export function sundialAsking(
  answers: readonly string[],
  ...words: readonly string[]
): Promise<Ran> {
  return run(words, answers);
}

async function run(
  words: readonly string[],
  answers: readonly string[] | null = null,
): Promise<Ran> {
  let out = "";
  let err = "";
  const progress: string[] = [];
  const status = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    progress: (what) => void progress.push(what),
    paint: (_style, text) => text,
    cwd: process.cwd(),
    ...(answers === null
      ? {}
      : {
          converse: () => {
            const input = Readable.from(answers.map((line) => line + "\n"));
            const shown = new Writable({
              write: (text: Buffer, _encoding, done) => {
                err += text.toString();
                done();
              },
            });
            return conversation(input, shown);
          },
        }),
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
  init: validator("init"),
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

export interface InitJson {
  readonly config: string;
  readonly preset: string | null;
  readonly found: readonly Finding[];
}

/** The one JSON document on standard output, valid against its published schema. */
export function jsonOf(kind: "generate", ran: Ran): GenerateJson;
export function jsonOf(kind: "check", ran: Ran): CheckJson;
export function jsonOf(kind: "lint", ran: Ran): LintJson;
export function jsonOf(kind: "init", ran: Ran): InitJson;
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
