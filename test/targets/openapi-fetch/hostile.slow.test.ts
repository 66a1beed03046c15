import { check } from "prettier";
import { expect, test } from "vitest";
import ts from "typescript";
import { compile } from "../../support/compile.js";
import {
  consumerFolder,
  descriptionOf,
  fetchClient,
} from "../../support/fetch-client.js";

const texts = [
  "*/ globalThis.hacked = true; /*",
  "`${globalThis.hacked = true}`",
  '"; globalThis.hacked = true; "',
  "a\nb\u2028c\u2029d\r\ne",
  "__proto__",
  "constructor",
  "../../etc/x",
  "nul\u0000 \u202eltr",
  "100%",
  "\ue000p",
  "12",
  "a".repeat(10_000),
  "@ts-ignore\n@deprecated yes",
];

/** A description with one text wherever text may stand. */
function hostile(text: string): object {
  const schema = {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: {
      [text]: {
        type: "string",
        description: text,
        default: text,
        example: text,
        enum: [text, "other"],
      },
    },
    "x-text": text,
  };
  const pointer = text.replaceAll("~", "~0").replaceAll("/", "~1");
  return descriptionOf({
    info: { title: text, version: text, description: text },
    servers: [{ url: `https://example.com/${encodeURIComponent(text)}` }],
    paths: {
      [`/${text}`]: {
        get: {
          operationId: text,
          summary: text,
          description: text,
          tags: [text],
          deprecated: true,
          parameters: [
            {
              name: text,
              in: "query",
              description: text,
              schema: { type: "string", default: text },
            },
          ],
          responses: {
            200: {
              description: text,
              headers: { [text]: { schema: { type: "string" } } },
              content: {
                [text]: { schema: { $ref: `#/components/schemas/${pointer}` } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: { [text]: schema },
      securitySchemes: {
        [text]: { type: "apiKey", in: "header", name: text, description: text },
      },
    },
  });
}

test("text of a description stays text", async () => {
  const all = new Map<string, string>();
  for (const [index, text] of texts.entries()) {
    const { files, schema } = await fetchClient(hostile(text));
    expect([...files.keys()]).toEqual([
      "schema.d.ts",
      "client.ts",
      "README.md",
    ]);
    expect(onlyTypes(schema), text).toBe(true);
    const client = ts.transpile(files.get("client.ts")!, {
      target: ts.ScriptTarget.ESNext,
      removeComments: true,
    });
    expect(namesIn(client).has("hacked")).toBe(false);
    for (const [path, file] of files) {
      expect(await check(file, { filepath: path }), `${path} ${text}`).toBe(
        true,
      );
      expect(file).not.toContain("\u202e");
      all.set(`${index}/${path}`, file);
    }
  }
  expect(await compile("TypeScript 7", consumerFolder(all))).toBe("");
}, 120_000);

function onlyTypes(text: string): boolean {
  return ts
    .createSourceFile("schema.d.ts", text, ts.ScriptTarget.ESNext)
    .statements.every(
      (statement) =>
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement),
    );
}

/** Every identifier that code uses. */
function namesIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("client.js", code, ts.ScriptTarget.ESNext));
  return names;
}
