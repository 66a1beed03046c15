import { join } from "node:path";
import { expect, test } from "vitest";
import {
  objectMembers,
  reservedWords,
  resourceMembers,
} from "../../../generator/targets/typescript/names/reserved.js";
import { compile, fewCompilers, writeSdk } from "../../support/compile.js";
import { typescriptSdk } from "../../support/sdk.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

test("every reserved word and member of a class can name a root, a method, a parameter, a schema and a property", async () => {
  const folder = temporaryFolder();
  const words = [...reservedWords, ...objectMembers, ...resourceMembers];
  const text = { schema: { type: "string" } };
  const description = {
    openapi: "3.1.0",
    info: { title: "Words", version: "1" },
    paths: Object.fromEntries(
      words.flatMap((word) => [
        [
          `/${word}/{${word}}`,
          {
            get: {
              operationId: word,
              parameters: [
                { name: word, in: "path", required: true, ...text },
                { name: `${word}2`, in: "query", ...text },
              ],
              responses: {
                200: {
                  description: "",
                  content: {
                    "application/json": {
                      schema: { $ref: `#/components/schemas/${word}` },
                    },
                  },
                },
              },
            },
          },
        ],
        [
          `/${word}/{${word}}/${word}`,
          {
            post: {
              responses: { 204: { description: "" } },
              parameters: [{ name: word, in: "path", required: true, ...text }],
            },
          },
        ],
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        words.map((word) => [
          word,
          { type: "object", properties: { [word]: { type: "string" } } },
        ]),
      ),
    },
  };
  writeFiles(folder, { "api.json": JSON.stringify(description) });
  const { files } = await typescriptSdk(join(folder, "api.json"));
  writeSdk(join(folder, "sdk"), files);
  writeFiles(folder, {
    "use.ts": `import { operations } from "./sdk/index.js";
${[...reservedWords]
  .filter((word) => /^[a-z]+$/.test(word))
  .map((word) => `export type ${word}Root = typeof operations.${word};`)
  .join("\n")}
`,
  });
  for (const compiler of fewCompilers)
    expect(await compile(compiler, folder), compiler).toBe("");
}, 400_000);
