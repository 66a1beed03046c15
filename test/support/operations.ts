import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type * as calls from "../../runtime/typescript/call.js";
import type * as clients from "../../runtime/typescript/client.js";
import type * as errors from "../../runtime/typescript/errors.js";
import type * as lifecycle from "../../runtime/typescript/lifecycle.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import type * as pages from "../../runtime/typescript/paginate.js";
import type * as scopes from "../../runtime/typescript/scope.js";
import { writeSdk } from "./compile.js";

/** The descriptors of a generated SDK by operation id, and the copy of the runtime that they belong to. */
export interface LoadedOperations {
  readonly operations: ReadonlyMap<
    string,
    Operation<Record<string, unknown>, unknown>
  >;
  readonly call: typeof calls.call;
  readonly safe: typeof calls.safe;
  readonly createClient: typeof clients.createClient;
  readonly paginate: typeof pages.paginate;
  readonly errors: typeof errors;
  readonly onLifecycle: typeof lifecycle.onLifecycle;
  readonly scopes: typeof scopes;
  /** `auth.ts`: one function per security scheme and per login; empty where there is none. */
  readonly auth: Readonly<Record<string, (...given: unknown[]) => unknown>>;
}

/** Writes an SDK below a folder, bundles it, and loads its operations and runtime into this process. */
export async function loadOperations(
  files: ReadonlyMap<string, string>,
  folder: string,
): Promise<LoadedOperations> {
  writeSdk(folder, files);
  const modules = [...files.keys()].filter((path) =>
    /^([^/]+\/)?operations\/[^/]+\.ts$/.test(path),
  );
  const entry = [
    `export { call, safe } from "./runtime/call.js";`,
    `export { createClient } from "./runtime/client.js";`,
    `export { paginate } from "./runtime/paginate.js";`,
    `export * as errors from "./runtime/errors.js";`,
    `export { onLifecycle } from "./runtime/lifecycle.js";`,
    `export * as scopes from "./runtime/scope.js";`,
    files.has("auth.ts")
      ? `export * as auth from "./auth.js";`
      : `export const auth = {};`,
    ...modules.map((path, at) => `import * as m${at} from "./${path}";`),
    `export const modules = [${modules.map((_, at) => `m${at}`).join()}];`,
  ];
  writeFileSync(join(folder, "entry.ts"), entry.join("\n"));
  const outfile = join(folder, "entry.mjs");
  await build({
    entryPoints: [join(folder, "entry.ts")],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const loaded = (await import(
    pathToFileURL(outfile).href
  )) as LoadedOperations & {
    readonly modules: readonly Readonly<Record<string, unknown>>[];
  };
  const operations = new Map<
    string,
    Operation<Record<string, unknown>, unknown>
  >();
  for (const module of loaded.modules)
    for (const value of Object.values(module))
      if (typeof value === "object" && value !== null && "method" in value) {
        const operation = value as Operation<Record<string, unknown>, unknown>;
        operations.set(operation.id, operation);
      }
  return { ...loaded, operations };
}

/** An input by names on the wire → by the descriptor's member names. */
export function memberInput(
  operation: Operation<unknown, unknown>,
  wire: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const members = new Map<string, string>();
  for (const [member, entry] of Object.entries(operation.parameters ?? {}))
    members.set(Array.isArray(entry) ? (entry[0] as string) : member, member);
  return Object.fromEntries(
    Object.entries(wire).map(([name, value]) => [
      members.get(name) ?? name,
      value,
    ]),
  );
}
