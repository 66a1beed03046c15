import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Conventions } from "../../generator/config/config.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { enrich } from "../../generator/enrich/index.js";
import { loadManifest } from "../../generator/lifecycle/manifest/load.js";
import type { Document } from "../../generator/model/index.js";
import { emptyNames } from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { presetConventions } from "../../generator/presets/index.js";
import { loadSource } from "../../generator/source/index.js";
import { openApiFetch } from "../../generator/targets/openapi-fetch/index.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { writeSdk } from "./compile.js";
import { projectRoot } from "./shared.js";
import { temporaryFolder, writeFiles } from "./temporary.js";

/** The output of the openapi-fetch target, and what it was made from. */
export interface TestFetchClient {
  readonly document: Document;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly schema: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FetchClientOptions {
  readonly preset?: string;
  readonly lifecycle?: string;
  readonly conventions?: Conventions;
}

/** The output for a description: a path, or the description itself. */
export async function fetchClient(
  description: string | object,
  { preset, lifecycle, conventions }: FetchClientOptions = {},
): Promise<TestFetchClient> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const source = await loadSource(pathOf(description), report);
  const upgraded = source && upgrade(source, report);
  if (!upgraded) throw new Error(JSON.stringify(diagnostics));
  const all =
    preset === undefined
      ? (conventions ?? {})
      : presetConventions(preset, report)!;
  const { document } = enrich(normalize(upgraded, report), {
    conventions: all,
    names: emptyNames,
    lifecycle:
      lifecycle === undefined ? null : await loadManifest(lifecycle, report),
    report,
  });
  const context = { options: {}, conventions: all, report };
  const model = openApiFetch.plan(document, context);
  const made = await openApiFetch.render(model, context);
  const files = new Map(made.map(({ path, text }) => [path, text]));
  return { document, files, schema: files.get("schema.d.ts")!, diagnostics };
}

function pathOf(description: string | object): string {
  if (typeof description === "string") return description;
  const folder = temporaryFolder();
  writeFiles(folder, { "openapi.json": JSON.stringify(description) });
  return join(folder, "openapi.json");
}

/** Writes files into a new folder from which openapi-fetch can be imported. */
export function consumerFolder(files: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder();
  writeSdk(folder, files);
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** A small OpenAPI 3.1 description with these members. */
export function descriptionOf(
  members: Readonly<Record<string, unknown>>,
): object {
  return {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1.0" },
    paths: {},
    ...members,
  };
}
