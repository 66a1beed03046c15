import { describe, expect, test } from "vitest";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { loadSource } from "../../generator/source/index.js";
import type { JsonObject } from "../../generator/model/index.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { join } from "node:path";

const head = (version: string, self: string): string =>
  `openapi: ${version}\n$self: ${self}\ninfo: { title: T, version: "1" }\npaths: {}\n`;
const schemas = (ref: string): string =>
  `components: { schemas: { A: { $ref: "${ref}" }, B: { type: integer } } }\n`;

async function load(
  files: Readonly<Record<string, string>>,
  remote: Readonly<Record<string, string>> = {},
) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const findings = collectFindings();
  const asked: string[] = [];
  const source = await loadSource(
    join(folder, "spec/api.yaml"),
    findings.report,
    {
      references: { urls: ["https://example.com/"] },
      fetch: (url) => {
        asked.push(String(url));
        const text = remote[String(url)];
        return Promise.resolve(
          new Response(text ?? "", { status: text === undefined ? 404 : 200 }),
        );
      },
    },
  );
  const components = source?.tree["components"] as JsonObject | undefined;
  const all = components?.["schemas"] as JsonObject | undefined;
  return {
    schema: all?.["A"],
    asked,
    codes: findings.all.map(({ code }) => code),
  };
}

const pet = "type: string\nmaxLength: 3\n";
const self = "https://example.com/api/openapi.yaml";

describe("$self (OpenAPI 3.2) is what references are relative to", () => {
  test.each([
    ["a file beside it, relative", "pet.yaml"],
    ["a file beside it, by its URL", "https://example.com/api/pet.yaml"],
    ["a file below it, escaped", "https://example.com/api/./p%65t.yaml"],
  ])("%s", async (_, ref) => {
    const { schema, asked, codes } = await load({
      "spec/api.yaml": head("3.2.0", self) + schemas(ref),
      "spec/pet.yaml": pet,
    });
    expect(schema).toMatchObject({ maxLength: 3 });
    expect(asked).toEqual([]);
    expect(codes).toEqual([]);
  });

  test("the description itself, by its URL", async () => {
    const { schema, codes } = await load({
      "spec/api.yaml":
        head("3.2.0", self) + schemas(`${self}#/components/schemas/B`),
    });
    expect(schema).toEqual({ $ref: "#/components/schemas/B" });
    expect(codes).toEqual([]);
  });

  test("what lies elsewhere on that server is fetched from there", async () => {
    const url = "https://example.com/common/pet.yaml";
    const { schema, asked } = await load(
      { "spec/api.yaml": head("3.2.0", self) + schemas("../common/pet.yaml") },
      { [url]: pet },
    );
    expect(schema).toMatchObject({ maxLength: 3 });
    expect(asked).toEqual([url]);
  });

  test("another description that is read is known by its $self", async () => {
    const { schema, asked } = await load({
      "spec/api.yaml":
        head("3.2.0", self) + schemas("other/all.yaml#/components/schemas/A"),
      "spec/other/all.yaml":
        head("3.2.0", "https://example.com/v2/all.yaml") +
        schemas("https://example.com/v2/pet.yaml"),
      "spec/other/pet.yaml": pet,
    });
    expect(schema).toEqual({ $ref: "#/components/schemas/pet" });
    expect(asked).toEqual([]);
  });

  test("it does not lead out of what may be read", async () => {
    const { codes } = await load({
      "spec/api.yaml":
        head("3.2.0", self) + schemas("https://example.com/api/..%2fpet.yaml"),
      "pet.yaml": pet,
    });
    expect(codes).toEqual(["source/outside-ref"]);
  });

  test("a relative one", async () => {
    const { schema } = await load({
      "spec/api.yaml": head("3.2.0", "parts/api.yaml") + schemas("pet.yaml"),
      "spec/parts/pet.yaml": pet,
    });
    expect(schema).toMatchObject({ maxLength: 3 });
  });

  test("before 3.2 there is none", async () => {
    const { schema, asked } = await load({
      "spec/api.yaml": head("3.1.0", self) + schemas("pet.yaml"),
      "spec/pet.yaml": pet,
    });
    expect(schema).toMatchObject({ maxLength: 3 });
    expect(asked).toEqual([]);
  });
});
