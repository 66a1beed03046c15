import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { empty } from "../../runtime/typescript/bodies.js";
import { call } from "../../runtime/typescript/call.js";
import { createClient } from "../../runtime/typescript/client.js";
import { UsageError } from "../../runtime/typescript/errors.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import * as codecs from "../../runtime/typescript/parameters.js";
import { codecOf, usedCodecs } from "./codecs.js";
import {
  type Group,
  groups,
  heading,
  received,
  rows,
  valueOf,
} from "./serialisation-table.js";
import { listen, type RawRequest, type RecordingServer } from "./server.js";

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
