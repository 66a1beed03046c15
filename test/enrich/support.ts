import { readFileSync } from "node:fs";
import type { Conventions } from "../../generator/config/config.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { enrich } from "../../generator/enrich/index.js";
import type {
  Document,
  Json,
  JsonObject,
  NamedSchema,
  Operation,
  Schema,
} from "../../generator/model/index.js";
import {
  emptyNames,
  pascalCase,
  printOperationName,
  type NamesFile,
} from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { palette } from "../../generator/presets/palette.js";
import { parseSource } from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";

/** What went in besides the description; everything is optional. */
export interface Given {
  readonly conventions?: Conventions;
  readonly preset?: Conventions;
  readonly names?: NamesFile;
}

export interface Enriched {
  readonly document: Document;
  readonly names: NamesFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a description through the stages up to `enrich`; throws when it is refused. */
export function enriched(description: Json, given: Given = {}): Enriched {
  const diagnostics: Diagnostic[] = [];
  const document = normalized(JSON.stringify(description), (found) =>
    diagnostics.push(found),
  );
  const result = enrich(document, {
    conventions: given.conventions ?? {},
    preset: given.preset ?? null,
    names: given.names ?? emptyNames,
    report: (found) => diagnostics.push(found),
  });
  return { ...result, diagnostics };
}

/** The text of a description up to `normalize`. */
export function normalized(
  text: string,
  report: (found: Diagnostic) => void = () => undefined,
): Document {
  const source = parseSource("api.json", text, report);
  const upgraded = source === null ? null : upgrade(source, report);
  if (upgraded === null) throw new Error("refused");
  return normalize(upgraded, report);
}

/** A file with the palette preset, from scratch unless names are given. */
export function enrichedPalette(
  file: string,
  names: NamesFile = emptyNames,
): Enriched {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => diagnostics.push(found);
  const document = normalized(readFileSync(file, "utf8"), report);
  const context = { conventions: palette, preset: palette, names, report };
  return { ...enrich(document, context), diagnostics };
}

/** A 3.1 description; `paths` as `GET /things/{id}` → operation. */
export function api(
  operations: Readonly<Record<string, JsonObject>>,
  schemas: JsonObject = {},
  more: JsonObject = {},
): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [call, operation] of Object.entries(operations)) {
    const [method, path] = call.split(" ") as [string, string];
    const parameters = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => ({
      name: name!,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const own = (operation["parameters"] ?? []) as readonly Json[];
    (paths[path] ??= {})[method.toLowerCase()] = {
      responses: { 204: { description: "Done" } },
      ...operation,
      parameters: [...parameters, ...own],
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths,
    components: { schemas },
    ...more,
  };
}

/** A JSON body or response. */
export function json(schema: Json): JsonObject {
  return {
    description: "A body",
    content: { "application/json": { schema } },
  };
}

export function ref(id: string): JsonObject {
  return { $ref: `#/components/schemas/${id}` };
}

/** operationId → dotted name. */
export function callNames(document: Document): Record<string, string> {
  return Object.fromEntries(
    document.operations.map(({ id, name }) => [id, printOperationName(name)]),
  );
}

/** Schema id → name in Pascal case. */
export function schemaNames(document: Document): Record<string, string> {
  return Object.fromEntries(
    document.schemas.map(({ id, name }) => [id, pascalCase(name.words)]),
  );
}

export function operationOf(document: Document, id: string): Operation {
  const found = document.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

export function schemaOf(document: Document, id: string): NamedSchema {
  const found = document.schemas.find((schema) => schema.id === id);
  if (found === undefined) throw new Error(`no schema ${id}`);
  return found;
}

/** Names of the properties; of a reference its id and direction. */
export function shown(schema: Schema): string {
  switch (schema.kind) {
    case "object": {
      const properties = schema.properties.map(({ name, schema }) => {
        const inner = shown(schema);
        return inner === "" ? name : `${name}: ${inner}`;
      });
      return `{ ${properties.join(", ")} }`;
    }
    case "ref":
      return schema.schema + (schema.direction ? `@${schema.direction}` : "");
    case "array":
      return `[${shown(schema.items)}]`;
    case "map":
      return `{ [key]: ${shown(schema.values)} }`;
    case "union":
      return schema.variants.map(shown).join(" | ");
    case "intersection":
      return schema.parts.map(shown).join(" & ");
    default:
      return "";
  }
}
