import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { build } from "esbuild";
import { expect } from "vitest";
import {
  credentials,
  startServer,
} from "../../examples/quickstart/server/index.js";
import { projectRoot } from "../support/shared.js";

/** A block of code, and what the page says that it prints; null where it does not say. */
interface Block {
  readonly code: string;
  readonly prints: string | null;
}

const sdk = join(projectRoot, "generated/palette/typescript");

function blocksOf(text: string): Block[] {
  const found = text.matchAll(
    /^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```$)?/gms,
  );
  return [...found].map(([, code = "", prints = null]) => ({ code, prints }));
}

/**
 * Runs every block of code of a page as it stands, against a server; `baseUrl` and `key` are its reader's own, `palette` and
 * `./sdk/` are the SDK of Palette. Expects that each prints what the page says, and that the page says it once at least.
 */
export async function expectToRun(page: string): Promise<void> {
  const blocks = blocksOf(page);
  expect(blocks.some(({ prints }) => prints !== null)).toBe(true);
  // No block of code, and nothing that one prints, is passed over.
  const fences = [...page.matchAll(/^ *```(\w+)$/gm)].map(([, name]) => name);
  const expected = blocks.flatMap(({ prints }) =>
    prints === null ? ["ts"] : ["ts", "text"],
  );
  expect(fences.filter((name) => name !== "json")).toEqual(expected);
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
          palette: join(sdk, "index.ts"),
          runtime: join(sdk, "runtime"),
        },
        plugins: [
          {
            name: "sdk",
            setup: ({ onResolve }) =>
              onResolve({ filter: /^\.\/sdk\// }, ({ path }) => ({
                path: join(sdk, path.slice(6).replace(/\.js$/, ".ts")),
              })),
          },
        ],
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
    Reflect.deleteProperty(globalThis, "printOfPage");
    rmSync(folder, { recursive: true });
    await server.close();
  }
}
