import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import type { Middleware } from "../../runtime/typescript/middleware.js";
import { listen } from "../runtime/server.js";
import { loadOperations } from "../support/operations.js";
import { typescriptSdk } from "../support/sdk.js";
import { temporaryFolder } from "../support/temporary.js";

const text = { type: "string" };
const marked = { type: "string", format: "password" };

/** Secrets under names that say nothing: by format, by extension, through a reference, and of a security scheme. */
const api = {
  openapi: "3.1.0",
  info: { title: "Vault", version: "1" },
  paths: {
    "/boxes/{box}": {
      put: {
        operationId: "openBox",
        parameters: [
          { name: "box", in: "path", required: true, schema: text },
          { name: "combination", in: "query", schema: marked },
          { name: "X-Gate", in: "header", schema: text },
        ],
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  note: text,
                  pin: { type: "string", "x-sensitive": true },
                  inner: { $ref: "#/components/schemas/Inner" },
                },
              },
            },
          },
        },
        responses: { 204: { description: "Open" } },
      },
    },
  },
  components: {
    schemas: {
      Inner: {
        type: "object",
        properties: {
          unlock: { $ref: "#/components/schemas/Phrase" },
          next: { $ref: "#/components/schemas/Inner" },
        },
      },
      Phrase: marked,
    },
    securitySchemes: { gate: { type: "apiKey", in: "header", name: "x-gate" } },
  },
};

test("what the description marks is in no error and no log", async () => {
  const folder = temporaryFolder();
  const spec = join(folder, "spec.json");
  writeFileSync(spec, JSON.stringify(api));
  const sdk = await typescriptSdk(spec);
  const loaded = await loadOperations(sdk.files, join(folder, "sdk"));
  const operation = loaded.operations.get("openBox")!;
  expect(operation.sensitive).toEqual([
    "combination",
    "pin",
    "unlock",
    "xGate",
  ]);

  const server = await listen(({ url, headers, body }) => ({
    status: 400,
    body: { message: `${url} ${String(headers["x-gate"])} ${body.toString()}` },
  }));
  const seen: string[] = [];
  const log: Middleware = {
    onError: (error, { summary }) => {
      seen.push(error.message, summary.url);
    },
  };
  try {
    const client = loaded.createClient({
      baseUrl: server.url,
      middleware: [log],
    });
    const error: unknown = await loaded
      .call(client, operation, {
        box: "b1",
        combination: "s3cr3t-a",
        xGate: "s3cr3t-b",
        body: {
          note: "plain",
          pin: "s3cr3t-c",
          inner: { next: { unlock: "s3cr3t-d" } },
        },
      })
      .catch((reason: unknown) => reason);
    const shown = [inspect(error, { depth: 9 }), String(error), ...seen].join();
    expect(server.requests[0]!.url).toContain("s3cr3t-a");
    expect(server.requests[0]!.body.toString()).toContain("s3cr3t-d");
    expect(shown).toContain("plain");
    expect(shown).not.toContain("s3cr3t");
  } finally {
    await server.close();
  }
});
