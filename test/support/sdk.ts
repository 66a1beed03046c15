import type { Conventions } from "../../generator/config/config.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { enrich } from "../../generator/enrich/index.js";
import type { Document } from "../../generator/model/index.js";
import { parseManifest } from "../../generator/lifecycle/manifest/parse.js";
import { emptyNames } from "../../generator/names/index.js";
import { normalize } from "../../generator/normalize/index.js";
import { presetConventions } from "../../generator/presets/index.js";
import { loadSource } from "../../generator/source/index.js";
import { typescript } from "../../generator/targets/typescript/index.js";
import type { TypeScriptModel } from "../../generator/targets/typescript/model/index.js";
import { upgrade } from "../../generator/upgrade/index.js";

/** An SDK in memory, and what it was made from. */
export interface TestSdk {
  readonly document: Document;
  readonly model: TypeScriptModel;
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SdkOptions {
  readonly preset?: string;
  readonly conventions?: Conventions;
  /** The text of a manifest. */
  readonly lifecycle?: string;
  /** The target's own options. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The TypeScript SDK of a description, through all stages but the last, without names given before. */
export async function typescriptSdk(
  spec: string,
  { preset, conventions = {}, lifecycle, options = {} }: SdkOptions = {},
): Promise<TestSdk> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void diagnostics.push(found);
  const source = await loadSource(spec, report);
  const upgraded = source && upgrade(source, report);
  if (!upgraded) throw new Error(`${spec} is no description`);
  const normalized = normalize(upgraded, report);
  const all =
    preset === undefined ? conventions : presetConventions(preset, report)!;
  const { document } = enrich(normalized, {
    conventions: all,
    names: emptyNames,
    lifecycle:
      lifecycle === undefined
        ? null
        : parseManifest("lifecycle.yaml", lifecycle, report),
    report,
  });
  const context = {
    options: typescript.options(options, report),
    conventions: all,
    report,
  };
  const model = typescript.plan(document, context);
  const files = await typescript.render(model, context);
  return {
    document,
    model,
    files: new Map(files.map(({ path, text }) => [path, text])),
    diagnostics,
  };
}
