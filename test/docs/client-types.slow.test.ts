import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../support/compile.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const pages = join(projectRoot, "docs/client");
const sdk = join(projectRoot, "generated/palette/typescript");

test("the code of all pages about the client compiles", async () => {
  const folder = temporaryFolder();
  const files: Record<string, string> = {
    "reader.d.ts": "declare const baseUrl: string; declare const key: string;",
  };
  for (const page of readdirSync(pages)) {
    const text = readFileSync(join(pages, page), "utf8");
    const blocks = [...text.matchAll(/^```ts\n(.*?)^```/gms)];
    for (const [at, [, code = ""]] of blocks.entries())
      files[`${page.replace(".md", "")}-${at}.ts`] = code;
  }
  writeFiles(folder, files);
  const output = await compile("TypeScript 7", folder, {
    compilerOptions: {
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["ESNext", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      isolatedDeclarations: false,
      declaration: false,
      erasableSyntaxOnly: false,
      allowImportingTsExtensions: true,
      paths: {
        palette: [`${sdk}/index.ts`],
        "runtime/*": [`${sdk}/runtime/*`],
      },
    },
  });
  expect(output).toBe("");
});
