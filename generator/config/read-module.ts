import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { diagnostic, type Report } from "../diagnostics/index.js";
import type * as jitiModule from "jiti";
import { importLazily } from "../import-lazily.js";

/**
 * Runs a `.ts` or `.js` configuration and gives its default export. TypeScript is loaded by Node itself where it can
 * strip types, else by jiti (Node 20). Null after an error was reported.
 */
export async function readModule(
  path: string,
  file: string,
  report: Report,
): Promise<unknown> {
  let module: unknown;
  try {
    module = await load(path);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    report(
      diagnostic("config/failed", { file, problem }, { file, pointer: "" }),
    );
    return null;
  }
  const value = (module as { default?: unknown }).default;
  if (value === undefined)
    report(diagnostic("config/no-default", { file }, { file, pointer: "" }));
  return value ?? null;
}

async function load(path: string): Promise<unknown> {
  const features = process.features as { typescript?: false | string };
  if (!/\.[cm]?ts$/.test(path) || features.typescript)
    return importLazily(freshUrl(path));
  const { createJiti } = await importLazily<typeof jitiModule>("jiti");
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    moduleCache: false,
  });
  return jiti.import(path);
}

/** The module as the file is now: Node keeps a module under its URL as long as the process runs. */
function freshUrl(path: string): string {
  const { mtimeMs, size } = statSync(path);
  return `${pathToFileURL(path).href}?${mtimeMs}-${size}`;
}
