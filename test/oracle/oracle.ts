import openapiTS, { astToString } from "openapi-typescript";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { eachPart } from "../../generator/enrich/graph.js";
import { enrich } from "../../generator/enrich/index.js";
import {
  isObject,
  type Document,
  type Json,
  type JsonObject,
  type Schema,
} from "../../generator/model/index.js";
import { emptyNames } from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { loadSource } from "../../generator/source/index.js";
import { typescript } from "../../generator/targets/typescript/index.js";
import { clientName } from "../../generator/targets/typescript/plan/client.js";
import { reservedTypes } from "../../generator/targets/typescript/plan/index.js";
import { nameTypes } from "../../generator/targets/typescript/plan/type-names.js";
import { stringLiteral } from "../../generator/targets/typescript/render/text.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { compile, writeSdk } from "../support/compile.js";
import { temporaryFolder } from "../support/temporary.js";

/** `wider`: ours has values that theirs has not; `narrower`: the reverse; `members`: other property names. */
export type Difference = "wider" | "narrower" | "members";

/** What a comparison with openapi-typescript found. */
export interface Comparison {
  /** How many schemas were compared. */
  readonly schemas: number;
  /** Schema → how the types differ. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
  /** What the compiler said besides. */
  readonly errors: readonly string[];
}

/**
 * Compares our type of every schema of a description with that of openapi-typescript, each schema for itself: a reference
 * to another one counts as the same type on both sides, so that a difference shows where it arises and nowhere else.
 */
export async function compareWithOracle(spec: string): Promise<Comparison> {
  const report = (): void => undefined;
  const source = await loadSource(spec, report);
  const upgraded = source && upgrade(source, report);
  if (!upgraded) throw new Error(`${spec} is no description`);
  const document = plain(enrichPlain(normalize(upgraded, report)));
  const ids = document.schemas
    .map(({ id }) => id)
    .filter((id) => Object.hasOwn(schemasOf(upgraded.tree), id));
  const folder = temporaryFolder();
  writeSdk(folder, await ours(document));
  writeSdk(
    folder,
    new Map([
      ["ours.ts", mapOf(document)],
      ["theirs.ts", await theirs(upgraded.tree)],
      ["compare.ts", comparisonOf(ids)],
    ]),
  );
  const output = await compile("TypeScript 7", folder, {
    include: ["compare.ts"],
    compilerOptions: {
      declaration: false,
      isolatedDeclarations: false,
      exactOptionalPropertyTypes: false,
      verbatimModuleSyntax: true,
    },
  });
  return read(output, ids);
}

function enrichPlain(document: Document): Document {
  const report = (_: Diagnostic): void => undefined;
  return enrich(document, { conventions: {}, names: emptyNames, report })
    .document;
}

/** The test profile: one shape for both directions, no policy about what ends, plain unions. */
function plain(document: Document): Document {
  const visit = (schema: Schema): void => {
    if (schema.kind === "union") Object.assign(schema, { discriminator: null });
    eachPart(schema, visit);
  };
  for (const { schema } of document.schemas) visit(schema);
  return {
    ...document,
    schemas: document.schemas.map((named) => ({
      ...named,
      variants: [],
      usage: { request: true, response: true },
    })),
  };
}

async function ours(document: Document): Promise<ReadonlyMap<string, string>> {
  const report = (): void => undefined;
  const raw = { enums: "closed", validators: false };
  const options = typescript.options(raw, report);
  const context = { options, conventions: {}, report };
  const files = await typescript.render(
    typescript.plan(document, context),
    context,
  );
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** A type with every schema of ours by its id. */
function mapOf(document: Document): string {
  const names = nameTypes(document, reservedTypes(clientName(document, {})));
  const lines = document.schemas.map(({ id }) => {
    const { name, module } = names.of(id, null)!;
    return `  ${stringLiteral(id)}: import("./${module}.js").${name};\n`;
  });
  return `export interface Ours {\n${lines.join("")}}\n`;
}

/** The types of openapi-typescript, references led to ours. */
async function theirs(tree: JsonObject): Promise<string> {
  const made = await openapiTS(
    {
      ...(withoutDiscriminators(tree) as object),
      paths: {},
      webhooks: {},
    } as never,
    { silent: true, emptyObjectsUnknown: true, defaultNonNullable: false },
  );
  const text = astToString(made);
  return `import type { Ours } from "./ours.js";\n${text.replaceAll('components["schemas"]', "Ours")}`;
}

/**
 * A copy without `discriminator`: openapi-typescript writes its tags into the schemas that a union refers to, ours
 * stand at the union, so that no two of these types would be the same.
 */
function withoutDiscriminators(node: Json): Json {
  if (Array.isArray(node))
    return (node as readonly Json[]).map(withoutDiscriminators);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) =>
          key !== "discriminator" ||
          !isObject(value) ||
          typeof value["propertyName"] !== "string",
      )
      .map(([key, value]) => [key, withoutDiscriminators(value)]),
  );
}

function comparisonOf(ids: readonly string[]): string {
  const lines = ids.flatMap((id, index) => {
    const [our, their] = [
      `Ours[${stringLiteral(id)}]`,
      `S[${stringLiteral(id)}]`,
    ];
    return [
      `export const wider${index}: Fits<${our}, ${their}> = true;`,
      `export const narrower${index}: Fits<${their}, ${our}> = true;`,
      `export const members${index}: Fits<Names<${our}>, Names<${their}>> & Fits<Names<${their}>, Names<${our}>> = true;`,
    ];
  });
  return `import type { Ours } from "./ours.js";
import type { components } from "./theirs.js";
type S = components["schemas"];
type Fits<A, B> = [A] extends [B] ? true : false;
type Names<A> = Extract<keyof A, string>;
${lines.join("\n")}
`;
}

/** The lines of `compare.ts` before those of the schemas. */
const head = 5;
const kinds: readonly Difference[] = ["wider", "narrower", "members"];

function read(output: string, ids: readonly string[]): Comparison {
  const differences = new Map<string, readonly Difference[]>();
  const errors: string[] = [];
  for (const line of output.split("\n")) {
    const number = /compare\.ts\((\d+),\d+\): error TS2322/.exec(line)?.[1];
    if (number === undefined) {
      if (/^\S/.test(line)) errors.push(line);
      continue;
    }
    const index = Number(number) - head - 1;
    const id = ids[Math.floor(index / kinds.length)]!;
    const kind = kinds[index % kinds.length]!;
    differences.set(id, [...(differences.get(id) ?? []), kind]);
  }
  return { schemas: ids.length, differences, errors };
}

function schemasOf(tree: JsonObject): JsonObject {
  const components = (tree["components"] ?? {}) as JsonObject;
  return (components["schemas"] ?? {}) as JsonObject;
}
