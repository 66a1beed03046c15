import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generateProject } from "../../../generator/generate.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

// Operations whose errors are the API's usual ones share one type; what differs is typed per operation.

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const failure = (name: string, contentType = "application/json") => ({
  description: "",
  content: { [contentType]: { schema: schema(name) } },
});

const operation = (operationId: string, errors: object) => ({
  operationId,
  responses: { 204: { description: "" }, ...errors },
});

const description = {
  openapi: "3.1.0",
  info: { title: "Errors", version: "1" },
  paths: {
    "/usual": { delete: operation("usual", { 404: failure("Fault"), "5XX": failure("Fault") }) },
    "/silent": { delete: operation("silent", {}) },
    "/other": { delete: operation("other", { 404: failure("Fault"), 409: failure("Clash") }) },
    "/empty": { delete: operation("empty", { 404: { description: "" } }) },
    "/text": { delete: operation("text", { 404: failure("Fault", "text/plain") }) },
    "/beyond": { delete: operation("beyond", { default: failure("Fault") }) },
  },
  components: {
    schemas: {
      Fault: { type: "object", properties: { code: { type: "string" } } },
      Clash: { type: "object", properties: { with: { type: "string" } } },
    },
  },
};

const errors: Record<string, string> = {};

beforeAll(async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "openapi.json": JSON.stringify(description) });
  const out = join(folder, "sdk");
  await generateProject({
    home: folder,
    configFile: null,
    spec: join(folder, "openapi.json"),
    overlays: [],
    preset: null,
    conventions: { errors: { schema: "Fault", statuses: ["4XX", "5XX"] } },
    lifecycle: null,
    names: join(folder, "names.json"),
    outputs: [{ target: "typescript", directory: out, options: {}, source: null }],
  });
  for (const name of Object.keys(description.paths)) {
    const root = name.slice(1);
    const text = readFileSync(join(out, `operations/${root}.ts`), "utf8");
    errors[root] = /Operation<\s*NoInput,\s*void,\s*(\w+)/.exec(text)![1]!;
  }
});

test.each([
  ["usual", "ApiErrors"],
  ["silent", "ApiErrors"],
  ["other", "DeleteErrors"],
  ["empty", "DeleteErrors"],
  ["text", "DeleteErrors"],
  ["beyond", "DeleteErrors"],
])("%s has %s", (root, type) => {
  expect(errors[root]).toBe(type);
});
