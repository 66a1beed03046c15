import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { attempt } from "./attempt.js";
import { places, readCommit, readPending } from "./journal.js";
import { linkGuard, workFolder } from "./paths.js";
import { parseRunMark } from "./run-mark.js";
import { completeSteps } from "./steps.js";
import { discard } from "./transaction.js";

/** What became of an interrupted run in one folder. */
export interface Recovery {
  readonly directory: string;
  /** `completed`: its files are in place. `rolled-back`: nothing of it is. */
  readonly kind: "completed" | "rolled-back";
  /** Files whose new content was lost: the next generation writes them. */
  readonly lost: number;
}

/** Completes or rolls back what an interrupted run left in the folders. They must be locked. */
export function recover(directories: readonly string[]): readonly Recovery[] {
  const recoveries: Recovery[] = [];
  for (const directory of directories) {
    const recovery = recoverFolder(directory);
    if (recovery) recoveries.push(recovery);
  }
  for (const directory of directories) closeCommit(directory);
  return recoveries;
}

function recoverFolder(directory: string): Recovery | null {
  const pending = readPending(directory);
  const committed = pending !== null && isCommitted(directory);
  let lost = 0;
  if (committed) {
    const leadsOut = linkGuard(directory);
    const bad = pending.steps.some(({ path }) => leadsOut(path) !== null);
    lost = bad ? pending.steps.length : completeSteps(directory, pending.steps);
  }
  discard(directory);
  if (pending === null) return null;
  return { directory, kind: committed ? "completed" : "rolled-back", lost };
}

/** True when the folder holds a run that began to replace files and did not end: it may be old here and new there. */
export function isCommitted(directory: string): boolean {
  const pending = readPending(directory);
  if (pending === null) return false;
  return readCommit(resolve(directory, pending.home))?.run === pending.run;
}

/** True when no run is under way in the folder, and none has left anything that the next one must clear away. */
export function isSettled(directory: string): boolean {
  const names = attempt(() => readdirSync(join(directory, workFolder))) ?? [];
  return !names.some(
    (name) =>
      name === "pending" || name === "commit" || parseRunMark(name) !== null,
  );
}

/** Folders besides its home in which a committed run is still to be completed. */
export function pendingRoots(home: string): readonly string[] {
  const commit = readCommit(home);
  if (commit === null) return [];
  return commit.roots
    .map((root) => resolve(home, root))
    .filter((root) => readPending(root)?.run === commit.run);
}

function closeCommit(home: string): void {
  if (!existsSync(places.commit(home))) return;
  if (pendingRoots(home).length === 0)
    rmSync(places.commit(home), { force: true });
}
