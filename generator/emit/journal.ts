import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../model/index.js";
import { attempt } from "./attempt.js";
import { isSafePath, lockFileName, workFolder } from "./paths.js";

/**
 * What one run is about to do in one folder, written there before anything else (`.sundial/pending`). It counts only
 * while the run's {@link Commit} exists; without it, the run never came so far and its staged files are thrown away.
 */
export interface Pending {
  readonly run: string;
  /** Where the commit record is, relative to this folder. */
  readonly home: string;
  readonly steps: readonly Step[];
}

/** The one fact that makes a run whole (`.sundial/commit` in its home folder): from now on it is completed, not undone. */
export interface Commit {
  readonly run: string;
  /** The folders with a {@link Pending} of this run, relative to the home. */
  readonly roots: readonly string[];
}

/** One file; the step at index `n` has its new content in `.sundial/staged/n`. */
export interface Step {
  readonly kind: "write" | "remove";
  /** Relative to the folder. */
  readonly path: string;
  /** SHA-256 of what is written, or of what is removed: a file that became another is not. */
  readonly hash: string;
}

/** Where things are in a folder's `.sundial/`. */
export const places = {
  pending: (directory: string): string =>
    join(directory, workFolder, "pending"),
  commit: (directory: string): string => join(directory, workFolder, "commit"),
  staged: (directory: string): string => join(directory, workFolder, "staged"),
  replaced: (directory: string): string =>
    join(directory, workFolder, "replaced"),
};

/** Writes a record so that it is there whole or not at all. */
export function writeRecord(place: string, record: Pending | Commit): void {
  writeFileSync(`${place}.new`, JSON.stringify(record));
  renameSync(`${place}.new`, place);
}

/** Reads what a folder waits for; null when there is nothing. Nothing in it is trusted: it may be anybody's repository. */
export function readPending(directory: string): Pending | null {
  const record = readRecord(places.pending(directory));
  if (record === null) return null;
  const { run, home, steps } = record;
  if (typeof run !== "string" || typeof home !== "string") return null;
  const sound = Array.isArray(steps) && steps.every(isStep);
  return { run, home, steps: sound ? steps : [] };
}

export function readCommit(directory: string): Commit | null {
  const record = readRecord(places.commit(directory));
  if (record === null) return null;
  const { run, roots } = record;
  if (typeof run !== "string" || !Array.isArray(roots)) return null;
  return {
    run,
    roots: roots.filter((root): root is string => typeof root === "string"),
  };
}

function readRecord(place: string): Readonly<Record<string, unknown>> | null {
  const text = attempt(() => readFileSync(place, "utf8"));
  if (text === null) return null;
  const value: unknown = attempt(() => JSON.parse(text) as unknown);
  return isObject(value) ? value : null;
}

function isStep(value: unknown): value is Step {
  if (!isObject(value)) return false;
  const { kind, path, hash } = value;
  return (
    (kind === "write" || kind === "remove") &&
    typeof path === "string" &&
    (isSafePath(path) || path === lockFileName) &&
    typeof hash === "string"
  );
}
