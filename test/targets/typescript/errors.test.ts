import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWithoutConfig } from "../../../generator/config/index.js";
import { collectFindings } from "../../../generator/diagnostics/findings.js";
import { generateProject } from "../../../generator/generate.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

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
    "/usual": {
      delete: operation("usual", {
        404: failure("Fault"),
        "5XX": failure("Fault"),
      }),
    },
    "/silent": { delete: operation("silent", {}) },
    "/other": {
      delete: operation("other", {
        404: failure("Fault"),
        409: failure("Clash"),
      }),
    },
    "/empty": { delete: operation("empty", { 404: { description: "" } }) },
    "/text": {
      delete: operation("text", { 404: failure("Fault", "text/plain") }),
    },
    "/beyond": { delete: operation("beyond", { default: failure("Fault") }) },
  },
  components: {
    schemas: {
      Fault: { type: "object", properties: { code: { type: "string" } } },
      Clash: { type: "object", properties: { with: { type: "string" } } },
    },
  },
};

test("errors that are the API's usual ones share a type; others have their own", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "openapi.json": JSON.stringify(description) });
  const out = join(folder, "sdk");
  const { report } = collectFindings();
  const project = projectWithoutConfig(
    {
      spec: join(folder, "openapi.json"),
      preset: null,
      targets: ["typescript"],
      out,
    },
    report,
  )!;
  const conventions = {
    errors: { schema: "Fault", statuses: ["4XX", "5XX"] },
  };
  await generateProject({ ...project, conventions });
  const types = Object.keys(description.paths).map((path) => {
    const text = readFileSync(join(out, `operations${path}.ts`), "utf8");
    return [path, /Operation<\s*NoInput,\s*void,\s*(\w+)/.exec(text)?.[1]];
  });
  expect(Object.fromEntries(types)).toEqual({
    "/usual": "ApiErrors",
    "/silent": "ApiErrors",
    "/other": "DeleteErrors",
    "/empty": "DeleteErrors",
    "/text": "DeleteErrors",
    "/beyond": "DeleteErrors",
  });
});
