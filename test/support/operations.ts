import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeSdk } from "./compile.js";
import type { LoadedOperations } from "./loaded.js";
import { projectRoot } from "./shared.js";

/** Writes an SDK below a folder, bundles it, and loads its operations and runtime into this process. */
export async function loadOperations(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<LoadedOperations> {
  const entry = writeEntry(files, folder);
  const outfile = join(folder, "entry.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const loaded: unknown = await import(pathToFileURL(outfile).href);
  return loaded as LoadedOperations;
}

/**
 * Writes an SDK below a folder, with a module that exports what {@link LoadedOperations} has; gives that module's path.
 */
export function writeEntry(
  files: ReadonlyMap<string, string>,
  folder: string,
): string {
  writeSdk(folder, files);
  const modules = [...files.keys()].filter((path) =>
    /^([^/]+\/)?operations\/[^/]+\.ts$/.test(path),
  );
  const loaded = join(projectRoot, "test/support/loaded.ts");
  const lines = [
    `export { call, safe } from "./runtime/call.js";`,
    `export { createClient } from "./runtime/client.js";`,
    `export { paginate } from "./runtime/paginate.js";`,
    `export * as errors from "./runtime/errors.js";`,
    `export { onLifecycle } from "./runtime/lifecycle.js";`,
    `export { clientCredentials } from "./runtime/oauth2.js";`,
    `export { logging } from "./runtime/logging.js";`,
    `export { rateLimit } from "./runtime/rateLimit.js";`,
    `export { waitUntil, WaitError } from "./runtime/wait.js";`,
    `export { stringifyLossless } from "./runtime/int64.js";`,
    `export * as scopes from "./runtime/scope.js";`,
    files.has("auth.ts")
      ? `export * as auth from "./auth.js";`
      : `export const auth = {};`,
    ...modules.map((path, at) => `import * as m${at} from "./${path}";`),
    `import { operationsOf } from ${JSON.stringify(loaded)};`,
    `export const operations = operationsOf([${modules.map((_, at) => `m${at}`).join()}]);`,
  ];
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, lines.join("\n"));
  return entry;
}
