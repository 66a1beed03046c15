import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { build } from "esbuild";
import { afterEach, expect, test } from "vitest";
import {
  credentials,
  startServer,
} from "../../examples/quickstart/server/index.js";
import { projectRoot } from "../support/shared.js";

const pages = join(projectRoot, "docs/client");

/** A block of code, and what the page says that it prints; null where it does not say. */
interface Block {
  readonly code: string;
  readonly prints: string | null;
}

function blocksOf(text: string): Block[] {
  const found = text.matchAll(
    /^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms,
  );
  return [...found].map(([, code = "", prints = null]) => ({ code, prints }));
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "printOfPage");
});

/** Every block of code of a page runs as it stands, against a server; `baseUrl` and `key` are its reader's own. */
test.each(readdirSync(pages))(
  "the code of %s prints what it says",
  async (page) => {
    const blocks = blocksOf(readFileSync(join(pages, page), "utf8"));
    expect(blocks.some(({ prints }) => prints !== null)).toBe(true);
    const server = await startServer({ seed: { clusters: 60 } });
    const folder = mkdtempSync(join(tmpdir(), "sundial-docs-"));
    try {
      for (const [at, { code, prints }] of blocks.entries()) {
        const outfile = join(folder, `${at}.mjs`);
        await build({
          stdin: {
            contents: code,
            loader: "ts",
            resolveDir: projectRoot,
          },
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
            "console.log": "printOfPage",
          },
          // Makes it a module to every loader, also where nothing is imported from outside.
          footer: { js: "export const isModule = true;" },
          logLevel: "error",
        });
        let printed = "";
        Object.assign(globalThis, {
          printOfPage: (...values: unknown[]) => {
            printed += format(...values) + "\n";
          },
        });
        await import(pathToFileURL(outfile).href);
        if (prints !== null) expect(printed).toBe(prints);
      }
    } finally {
      rmSync(folder, { recursive: true });
      await server.close();
    }
  },
);
