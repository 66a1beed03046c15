import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { attempt } from "./attempt.js";
import { places, writeRecord, type Pending, type Step } from "./journal.js";
import { doSteps, undoStep, type Done } from "./steps.js";
import { openWorkFolder } from "./work-folder.js";

/** What is to change in one folder. */
export interface RootChange {
  readonly directory: string;
  readonly changes: readonly Change[];
}

export type Change =
  | {
      readonly kind: "write";
      readonly path: string;
      readonly data: Uint8Array;
      /** SHA-256 of the data. */
      readonly hash: string;
    }
  | { readonly kind: "remove"; readonly path: string; readonly hash: string };

/**
 * Changes several folders, all or nothing: stages every new file beside its destination, notes what is to be done, and
 * only then renames. Interrupted before the commit record stands, nothing has happened; after it, the next run completes.
 * A step that fails (a file in use, say) has all steps taken back. Throws the system's error; the folders are whole then.
 */
export function transact(home: string, roots: readonly RootChange[]): void {
  const changed = roots.filter((root) => root.changes.length > 0);
  if (changed.length === 0) return;
  const run = `${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const plans = changed.map((root) => plan(root, home, run));
  try {
    changed.forEach((root, index) => stage(root, plans[index]!));
    openWorkFolder(home);
    const directories = changed.map(({ directory }) => way(home, directory));
    writeRecord(places.commit(home), { run, roots: directories });
  } catch (error) {
    rollBack(home, changed);
    throw error;
  }
  const failure = doAll(changed, plans);
  if (failure === null) return close(home, changed);
  // Where not even undoing worked, everything stays as it is for the next run to complete.
  if (failure.undone) rollBack(home, changed);
  throw failure.error;
}

/** Forgets a run whose steps are all done: the commit record goes last, so that whatever is interrupted is completed. */
function close(home: string, roots: readonly RootChange[]): void {
  for (const { directory } of roots) discard(directory);
  attempt(() => rmSync(places.commit(home), { force: true }));
}

/** Forgets a run of which no step is done: the commit record goes first, so that nothing of it is ever completed. */
function rollBack(home: string, roots: readonly RootChange[]): void {
  attempt(() => rmSync(places.commit(home), { force: true }));
  for (const { directory } of roots) discard(directory);
}

/** Forgets what was planned in a folder: the plan first, since without it everything else means nothing. */
export function discard(directory: string): void {
  attempt(() => rmSync(places.pending(directory), { force: true }));
  for (const place of [places.staged(directory), places.replaced(directory)])
    attempt(() => rmSync(place, { recursive: true, force: true }));
}

function plan(root: RootChange, home: string, run: string): Pending {
  const steps = root.changes.map((change): Step => ({
    kind: change.kind,
    path: change.path,
    hash: change.hash,
  }));
  return { run, home: way(root.directory, home), steps };
}

function stage(root: RootChange, pending: Pending): void {
  openWorkFolder(root.directory);
  writeRecord(places.pending(root.directory), pending);
  const staged = places.staged(root.directory);
  mkdirSync(staged, { recursive: true });
  root.changes.forEach((change, index) => {
    if (change.kind === "write")
      writeFileSync(join(staged, String(index)), change.data);
  });
}

interface Failure {
  readonly error: unknown;
  /** True when everything is as it was before. */
  readonly undone: boolean;
}

function doAll(
  roots: readonly RootChange[],
  plans: readonly Pending[],
): Failure | null {
  const done: Done[] = [];
  try {
    roots.forEach(({ directory }, index) =>
      doSteps(directory, plans[index]!.steps, (step) => done.push(step)),
    );
    return null;
  } catch (error) {
    return { error, undone: undoAll(done) };
  }
}

function undoAll(done: readonly Done[]): boolean {
  try {
    for (const step of [...done].reverse()) undoStep(step);
    return true;
  } catch {
    return false;
  }
}

function way(from: string, to: string): string {
  return relative(from, to).replaceAll("\\", "/");
}
