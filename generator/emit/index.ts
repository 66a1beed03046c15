import { basename, dirname, join } from "node:path";
import type { Report } from "../diagnostics/index.js";
import { changesOf } from "./changes.js";
import {
  isKept,
  readText,
  type Output,
  type OutputComparison,
} from "./compare.js";
import { writeFailure } from "./failure.js";
import { sha256 } from "./hash.js";
import { lockFileName } from "./paths.js";
import { prepareOutputs } from "./prepare.js";
import { isCommitted } from "./recover.js";
import { transact, type RootChange } from "./transaction.js";

export { checkOutputs, type FileDrift } from "./check.js";
export type { Output } from "./compare.js";
export type { Cause } from "./drift.js";
export { sha256 } from "./hash.js";
export type { Stamp } from "./lock-file.js";
export { lockFileName, shownPath, workFolder } from "./paths.js";
export { beginRun, type Run, type RunContext } from "./run.js";

/** The names file: an input that generation appends to. */
export interface NamesFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

export interface EmitContext {
  /** The folder of the config (without one, of the output), where the run is recorded. Absolute. */
  readonly home: string;
  readonly report: Report;
}

/** What was done; paths absolute: the names file, then outputs in their order, each sorted by path. */
export interface EmitResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Left-overs that somebody changed, and which are therefore still there. */
  readonly kept: number;
  /** Every file as it is now, changed or not. */
  readonly files: readonly WrittenFile[];
}

/** A file that is there; absolute path, SHA-256. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

/**
 * Writes outputs and names file, all or nothing: only what changed, and never over a file of somebody else's. The
 * folders must be locked by `beginRun`. Null after an error was reported; everything is then as it was.
 */
export function emit(
  outputs: readonly Output[],
  names: NamesFile | null,
  context: EmitContext,
): EmitResult | null {
  try {
    return write(outputs, names, context);
  } catch (error) {
    const folders = [
      context.home,
      ...outputs.map(({ directory }) => directory),
    ];
    const failure = writeFailure(error, folders.some(isCommitted));
    if (failure === null) throw error;
    context.report(failure);
    return null;
  }
}

function write(
  outputs: readonly Output[],
  names: NamesFile | null,
  { home, report }: EmitContext,
): EmitResult | null {
  const comparisons = prepareOutputs(outputs, report);
  if (comparisons === null) return null;
  const roots: RootChange[] = names === null ? [] : [namesChange(names)];
  let good = true;
  for (const comparison of comparisons) {
    const changes = changesOf(comparison, report);
    if (changes === null) good = false;
    else roots.push({ directory: comparison.directory, changes });
  }
  if (!good) return null;
  transact(home, merge(roots));
  const written = placesOf(roots, "write");
  const kept = comparisons.flatMap(({ files }) => files.filter(isKept)).length;
  const files = [
    ...(names === null ? [] : [fileOf(names.path, names.text)]),
    ...comparisons.flatMap(filesOf),
  ];
  return {
    written,
    removed: placesOf(roots, "remove"),
    unchanged: files.length - kept - written.length,
    kept,
    files,
  };
}

/** The files of an output and its lock. */
function filesOf({
  directory,
  hashes,
  lockText,
}: OutputComparison): readonly WrittenFile[] {
  const lock = fileOf(join(directory, lockFileName), lockText.fresh);
  const files = [...hashes].map(([path, hash]) => ({
    path: join(directory, path),
    hash,
  }));
  return [...files, lock];
}

function fileOf(path: string, text: string): WrittenFile {
  return { path, hash: sha256(text) };
}

function namesChange({ path, text }: NamesFile): RootChange {
  const changed = readText(path) !== text;
  const write = {
    kind: "write",
    path: basename(path),
    data: Buffer.from(text),
    hash: sha256(text),
  } as const;
  return { directory: dirname(path), changes: changed ? [write] : [] };
}

/** One entry per folder: the names file may lie in an output. */
function merge(roots: readonly RootChange[]): readonly RootChange[] {
  const folders = new Map<string, RootChange>();
  for (const { directory, changes } of roots) {
    const before = folders.get(directory)?.changes ?? [];
    folders.set(directory, { directory, changes: [...before, ...changes] });
  }
  return [...folders.values()];
}

function placesOf(
  roots: readonly RootChange[],
  kind: "write" | "remove",
): readonly string[] {
  return roots.flatMap(({ directory, changes }) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ path }) => join(directory, path)),
  );
}
