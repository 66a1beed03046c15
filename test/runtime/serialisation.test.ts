import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { empty } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { createClient } from "../../runtime/typescript/client.js";
import { UsageError } from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import * as codecs from "../../runtime/typescript/parameters.js";
import { codecOf, type Serialisation, usedCodecs } from "./codecs.js";
import { listen, type RawRequest, type RecordingServer } from "./server.js";

interface Group extends Serialisation {
  readonly from: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly name?: string;
  readonly value: unknown;
  readonly as?: string;
  readonly template?: string;
  readonly wire?: string | null;
  readonly error?: string;
}

const groups = load(
  readFileSync(new URL("serialisation.yaml", import.meta.url), "utf8"),
) as readonly Group[];

const rows = groups.flatMap((group) =>
  group.rows.map((row) => ({
    group,
    row,
    title: `${JSON.stringify(row.value)}${row.as === undefined ? "" : ` as ${row.as}`} → ${row.error ?? JSON.stringify(row.wire)}`,
  })),
);

let server: RecordingServer;

beforeAll(async () => {
  server = await listen(() => 204);
});

afterAll(() => server.close());

test("the table has at least 150 rows and uses every codec", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const names = Object.entries(codecs)
    .filter(([, codec]) => typeof codec === "function")
    .map(([name]) => name);
  expect(names.filter((name) => !usedCodecs.has(name))).toEqual([]);
});

describe.each(groups.map((group) => [heading(group), group] as const))(
  "%s",
  (_heading, group) => {
    test.each(rows.filter((row) => row.group === group))(
      "$title",
      async ({ row }) => {
        const name = row.name ?? "color";
        const client = createClient({ baseUrl: server.url });
        const operation = operationFor(group, name, row.template);
        const sent = call(client, operation, { [name]: valueOf(row) });
        if (row.error !== undefined) {
          const before = server.requests.length;
          const error: unknown = await sent.catch((thrown: unknown) => thrown);
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message).toContain(row.error);
          expect((error as Error).message).toContain("test.op");
          expect(server.requests.length).toBe(before);
          return;
        }
        await sent;
        const request = server.requests.at(-1) as RawRequest;
        expect(received(group, operation.path, name, request)).toBe(row.wire);
      },
    );
  },
);

function heading(group: Group): string {
  const { in: location, style, explode, allowReserved } = group;
  const { content, collectionFormat } = group;
  return [
    location,
    style ?? content ?? collectionFormat,
    ...(explode === true ? ["explode"] : []),
    ...(allowReserved === true ? ["allowReserved"] : []),
  ].join(" ");
}

function operationFor(
  group: Group,
  name: string,
  template: string | undefined,
): Operation<Record<string, unknown>, void> {
  return {
    id: "test.op",
    method: "GET",
    path: group.in === "path" ? (template ?? `/p/{${name}}/end`) : "/p",
    parameters: { [name]: codecOf(group) },
    responses: { 204: empty },
  };
}

/** What came in place of the parameter; null: nothing. */
function received(
  group: Group,
  template: string,
  name: string,
  request: RawRequest,
): string | null {
  if (group.in === "path") {
    const [before = "", after = ""] = template.split(`{${name}}`);
    expect(request.url.startsWith(before)).toBe(true);
    expect(request.url.endsWith(after)).toBe(true);
    return request.url.slice(before.length, request.url.length - after.length);
  }
  if (group.in === "header") {
    const index = request.rawHeaders.findIndex(
      (header, at) =>
        at % 2 === 0 && header.toLowerCase() === name.toLowerCase(),
    );
    return index < 0 ? null : (request.rawHeaders[index + 1] ?? null);
  }
  if (group.in === "cookie") return request.headers.cookie ?? null;
  const mark = request.url.indexOf("?");
  return mark < 0 ? null : request.url.slice(mark + 1);
}

function valueOf({ value, as }: Row): unknown {
  switch (as) {
    case "bigint":
      return BigInt(value as string);
    case "date":
      return new Date(value as string);
    case "invalidDate":
      return new Date(Number.NaN);
    case "loneSurrogate":
      return "\ud800";
    case "dateMember":
      return mapMembers(value, (text) => new Date(text));
    case "bigintMember":
      return mapMembers(value, BigInt);
    case undefined:
      return value;
    default:
      throw new Error(`unknown kind of value: ${as}`);
  }
}

function mapMembers(value: unknown, make: (text: string) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as Record<string, string>).map(([key, text]) => [
      key,
      make(text),
    ]),
  );
}
