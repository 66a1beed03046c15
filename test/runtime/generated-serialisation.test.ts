import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LoadedOperations, memberInput } from "../support/loaded.js";
import { loadOperations } from "../support/operations.js";
import { typescriptSdk } from "../support/sdk.js";
import { temporaryFolder } from "../support/temporary.js";
import {
  type Group,
  groups,
  heading,
  received,
  type Row,
  rows,
  valueOf,
} from "./serialisation-table.js";
import { listen, type RawRequest, type RecordingServer } from "./server.js";

let server: RecordingServer;

beforeAll(async () => {
  server = await listen(() => 204);
});

afterAll(() => server.close());

/** What only Swagger 2.0 can say. */
function isSwagger({ collectionFormat, style }: Group): boolean {
  return collectionFormat !== undefined || style === "tabDelimited";
}

/** Every row of the table is an operation of a description; its generated descriptor must send the same bytes. */
describe.each([
  ["OpenAPI 3.2", (group: Group) => !isSwagger(group)],
  ["Swagger 2.0", (group: Group) => isSwagger(group) && !group.allowReserved],
] as const)("generated from %s", (version, isIn) => {
  const chosen = rows.filter(({ group }) => isIn(group));

  test("every row comes out as it must", async () => {
    const folder = temporaryFolder();
    const spec = join(folder, "spec.json");
    const description =
      version === "Swagger 2.0" ? swagger(chosen) : openapi(chosen);
    writeFileSync(spec, JSON.stringify(description));
    const sdk = await typescriptSdk(spec);
    const errors = sdk.diagnostics.filter(
      ({ severity }) => severity === "error",
    );
    expect(errors).toEqual([]);
    const loaded = await loadOperations(sdk.files, join(folder, "sdk"));
    const wrong: unknown[] = [];
    for (const [at, { group, row }] of chosen.entries()) {
      const got = await outcome(loaded, at, group, row);
      const want = row.error === undefined ? (row.wire ?? null) : "refused";
      if (got !== want) wrong.push([heading(group), row, got]);
    }
    expect(wrong).toEqual([]);
    expect(chosen.length).toBe(
      groups.filter(isIn).flatMap((group) => group.rows).length,
    );
  });
});

async function outcome(
  { call, createClient, errors, operations }: LoadedOperations,
  at: number,
  group: Group,
  row: Row,
): Promise<unknown> {
  const operation = operations.get(`op${at}`);
  if (!operation) throw new Error(`op${at} was not generated`);
  const client = createClient({ baseUrl: server.url });
  const name = row.name ?? "color";
  const input = memberInput(operation, { [name]: valueOf(row) });
  try {
    await call(client, operation, input);
  } catch (error) {
    return error instanceof errors.UsageError
      ? "refused"
      : String((error as Error).stack);
  }
  const request = server.requests.at(-1) as RawRequest;
  return received(group, operation.path, name, request);
}

type Chosen = readonly { readonly group: Group; readonly row: Row }[];

function pathOf(group: Group, row: Row, at: number): string {
  const name = row.name ?? "color";
  return (
    `/op${at}` +
    (group.in === "path" ? (row.template ?? `/p/{${name}}/end`) : "")
  );
}

function openapi(chosen: Chosen): object {
  const paths: Record<string, unknown> = {};
  chosen.forEach(({ group, row }, at) => {
    const { style, explode, allowReserved, content } = group;
    const schema = schemaOf(row.value);
    paths[pathOf(group, row, at)] = {
      get: {
        operationId: `op${at}`,
        parameters: [
          {
            name: row.name ?? "color",
            in: group.in,
            ...(group.in === "path" && { required: true }),
            ...(content === undefined
              ? { style, explode, allowReserved, schema }
              : { content: { [content]: { schema } } }),
          },
        ],
        responses: { 204: { description: "done" } },
      },
    };
  });
  return {
    openapi: "3.2.0",
    info: { title: "Serialisation", version: "1" },
    paths,
  };
}

function swagger(chosen: Chosen): object {
  const paths: Record<string, unknown> = {};
  chosen.forEach(({ group, row }, at) => {
    paths[pathOf(group, row, at)] = {
      get: {
        operationId: `op${at}`,
        parameters: [
          {
            name: row.name ?? "color",
            in: group.in,
            required: group.in === "path",
            type: "array",
            items: { type: "string" },
            collectionFormat: group.collectionFormat ?? "tsv",
          },
        ],
        responses: { 204: { description: "done" } },
      },
    };
  });
  return {
    swagger: "2.0",
    info: { title: "Serialisation", version: "1" },
    paths,
  };
}

/** A schema that the value is of. */
function schemaOf(value: unknown): object {
  if (Array.isArray(value))
    return { type: "array", items: schemaOf(value[0] ?? "") };
  switch (typeof value) {
    case "number":
      return { type: "number" };
    case "boolean":
      return { type: "boolean" };
    case "string":
      return { type: "string" };
    default:
      return value === null ? {} : { type: "object" };
  }
}
