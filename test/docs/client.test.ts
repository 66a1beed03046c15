import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import {
  credentials,
  startServer,
} from "../../examples/quickstart/server/index.js";
import { projectRoot } from "../support/shared.js";

const pages = join(projectRoot, "docs/client");

/** Every block of code of a page runs as it stands, against a server; `baseUrl` and `key` are its reader's own. */
test.each(readdirSync(pages))("the code of %s runs", async (page) => {
  const text = readFileSync(join(pages, page), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```/gms)];
  expect(blocks.length).toBeGreaterThan(0);
  const server = await startServer({ seed: { clusters: 60 } });
  const folder = mkdtempSync(join(tmpdir(), "sundial-docs-"));
  try {
    for (const [at, [, code = ""]] of blocks.entries()) {
      const outfile = join(folder, `${at}.mjs`);
      await build({
        stdin: { contents: code, loader: "ts", resolveDir: projectRoot },
        outfile,
        bundle: true,
        format: "esm",
        target: "es2022",
        alias: {
          palette: join(projectRoot, "generated/palette/typescript/index.ts"),
          runtime: join(projectRoot, "generated/palette/typescript/runtime"),
        },
        define: {
          baseUrl: JSON.stringify(server.url),
          key: JSON.stringify(credentials.apiKey),
          "console.log": "String",
        },
        logLevel: "error",
      });
      await import(pathToFileURL(outfile).href);
    }
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
});
