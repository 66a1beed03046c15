import { join } from "node:path";
import type { Diagnostic } from "../../../../generator/diagnostics/index.js";
import { enrich } from "../../../../generator/enrich/index.js";
import { loadManifest } from "../../../../generator/lifecycle/manifest/load.js";
import type { Document } from "../../../../generator/model/index.js";
import { emptyNames } from "../../../../generator/names/index.js";
import { normalize } from "../../../../generator/normalize/index.js";
import { presetConventions } from "../../../../generator/presets/index.js";
import { loadSource } from "../../../../generator/source/index.js";
import { zod } from "../../../../generator/targets/zod/index.js";
import { upgrade } from "../../../../generator/upgrade/index.js";
import { temporaryFolder, writeFiles } from "../../../support/temporary.js";

/** The output of the zod target, and what it was made from. */
export interface TestSchemas {
  readonly document: Document;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SchemasOptions {
  readonly preset?: string;
  readonly lifecycle?: string;
  /** The target's own options. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The output for a description: a path, or the description itself. */
export async function zodSchemas(
  description: string | object,
  { preset, lifecycle, options = {} }: SchemasOptions = {},
): Promise<TestSchemas> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const source = await loadSource(pathOf(description), report);
  const upgraded = source && upgrade(source, report);
  if (!upgraded) throw new Error(JSON.stringify(diagnostics));
  const conventions =
    preset === undefined ? {} : presetConventions(preset, report)!;
  const { document } = enrich(normalize(upgraded, report), {
    conventions,
    names: emptyNames,
    lifecycle:
      lifecycle === undefined ? null : await loadManifest(lifecycle, report),
    report,
  });
  const context = {
    options: zod.options(options, report),
    conventions,
    report,
  };
  const made = await zod.render(zod.plan(document, context), context);
  const files = new Map(made.map(({ path, text }) => [path, text]));
  return { document, files, diagnostics };
}

function pathOf(description: string | object): string {
  if (typeof description === "string") return description;
  const folder = temporaryFolder();
  writeFiles(folder, { "openapi.json": JSON.stringify(description) });
  return join(folder, "openapi.json");
}
