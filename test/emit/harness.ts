import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import {
  beginRun,
  checkOutputs,
  emit,
  type EmitResult,
  type NamesFile,
  type Output,
  type Stamp,
} from "../../generator/emit/index.js";

export const stamp: Stamp = {
  tool: "1.0.0",
  description: "d1",
  settings: "s1",
  names: "n1",
};

/** An output of files given as path → text. */
export function output(
  directory: string,
  files: Readonly<Record<string, string>>,
  over: Partial<Stamp> = {},
): Output {
  return {
    directory,
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    stamp: { ...stamp, ...over },
  };
}

/** Locks, writes and unlocks, as `generate` does. */
export async function write(
  outputs: readonly Output[],
  options: { home?: string; names?: NamesFile | null; wait?: number } = {},
): Promise<{ result: EmitResult | null; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  const home = options.home ?? outputs[0]!.directory;
  const folders = outputs.map(({ directory }) => directory);
  const run = await beginRun(home, folders, { report, wait: options.wait });
  if (run === null) return { result: null, diagnostics };
  try {
    const result = emit(outputs, options.names ?? null, { home, report });
    return { result, diagnostics };
  } finally {
    run.end();
  }
}

/** Compares, as `generate --check` does: `path: cause` of every difference, and the codes reported. */
export function check(
  outputs: readonly Output[],
  names: NamesFile | null = null,
): { drift: readonly string[] | null; codes: readonly string[] } {
  const codes: string[] = [];
  const found = checkOutputs(outputs, names, ({ code }) => codes.push(code));
  const drift =
    found?.map(({ path, cause, mendable }) =>
      mendable ? `${path}: ${cause}` : `${path}: ${cause} (by hand)`,
    ) ?? null;
  return { drift, codes };
}

/** Every file below a folder, path → text; links and folders of Sundial included. */
export function tree(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const place = join(entry.parentPath, entry.name);
    files[relative(folder, place)] = readFileSync(place, "utf8");
  }
  return files;
}
