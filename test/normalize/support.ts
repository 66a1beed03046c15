import type { Diagnostic } from "../../generator/diagnostics/index.js";
import type {
  Document,
  Json,
  Operation,
  Schema,
} from "../../generator/model/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { parseSource } from "../../generator/source/index.js";
import {
  upgrade,
  type UpgradedDocument,
} from "../../generator/upgrade/index.js";

export interface Read {
  readonly document: Document;
  readonly upgraded: UpgradedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes a description through the first stages; throws when it is refused. */
export function read(description: Json): Read {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => diagnostics.push(found);
  const text = JSON.stringify(description);
  const source = parseSource("api.json", text, report);
  const upgraded = source === null ? null : upgrade(source, report);
  if (upgraded === null)
    throw new Error(`refused: ${JSON.stringify(diagnostics)}`);
  return { document: normalize(upgraded, report), upgraded, diagnostics };
}

/** `code pointer` of each finding. */
export function findings({ diagnostics }: Read): readonly string[] {
  return diagnostics.map(
    ({ code, source }) => `${code} ${source?.pointer ?? ""}`,
  );
}

const info = { title: "Test", version: "1" };

/** A 3.1 description of schemas only. */
export function schemas31(schemas: Json): Json {
  return { openapi: "3.1.0", info, paths: {}, components: { schemas } };
}

/** A 3.0 description of schemas only. */
export function schemas30(schemas: Json): Json {
  return { openapi: "3.0.3", info, paths: {}, components: { schemas } };
}

/** A 2.0 description of schemas only. */
export function schemas20(definitions: Json): Json {
  return { swagger: "2.0", info, paths: {}, definitions };
}

/** A 3.1 description of one operation, `GET /things`. */
export function operation31(
  operation: Json,
  more: Record<string, Json> = {},
): Json {
  return {
    openapi: "3.1.0",
    info,
    paths: { "/things": { get: operation } },
    ...more,
  };
}

/** A 2.0 description of one operation, `POST /things`. */
export function operation20(
  operation: Json,
  more: Record<string, Json> = {},
): Json {
  return {
    swagger: "2.0",
    info,
    paths: { "/things": { post: operation } },
    ...more,
  };
}

/** The schema with an id. */
export function schemaOf({ document }: Read, id: string): Schema {
  const found = document.schemas.find((named) => named.id === id);
  if (found === undefined) throw new Error(`no schema ${id}`);
  return found.schema;
}

/** The only operation of a description. */
export function onlyOperation({ document }: Read): Operation {
  const [operation, second] = document.operations;
  if (operation === undefined || second !== undefined)
    throw new Error(`${document.operations.length} operations`);
  return operation;
}
