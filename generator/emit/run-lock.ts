import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { attempt } from "./attempt.js";
import { isRunning, parseRunMark, runMarkName } from "./run-mark.js";
import { closeWorkFolder, openWorkFolder, removeEmpty } from "./work-folder.js";
import { workFolder } from "./paths.js";

/** Folders that this run alone may write in until `release`. */
export interface RunLock {
  readonly release: () => void;
}

export interface RunLockOptions {
  /** How long to wait for another run, in milliseconds. */
  readonly wait: number;
  /** Called once when there is something to wait for. */
  readonly onWait?: ((holder: Holder) => void) | undefined;
}

/** Another run that is writing. */
export interface Holder {
  readonly directory: string;
  readonly pid: number;
}

/** Thrown when another run did not end in time. */
export class Busy extends Error {
  readonly holder: Holder;
  constructor(holder: Holder) {
    super(`Process ${holder.pid} is writing in ${holder.directory}`);
    this.holder = holder;
  }
}

/**
 * Locks several folders (absolute paths) at once, creating those that do not exist.
 *
 * Every run announces itself by a file of a name of its own, then looks for others: of two that start together at least
 * one sees the other and steps back. A name is never used twice, so that the files of dead processes can be removed by
 * anybody without a race. Throws {@link Busy}, or the system's error where a folder cannot be written.
 */
export async function lockRun(
  directories: readonly string[],
  options: RunLockOptions,
): Promise<RunLock> {
  const deadline = Date.now() + options.wait;
  for (let first = true; ; first = false) {
    const marks = announceAll(directories);
    const holder = findHolder(marks);
    if (holder === null) return { release: () => withdrawAll(marks) };
    withdrawAll(marks);
    if (first) options.onWait?.(holder);
    if (Date.now() >= deadline) throw new Busy(holder);
    await sleep(40 + Math.random() * 120);
  }
}

/** A run that is writing in the folder now; null when there is none. Writes nothing. */
export function runIn(directory: string): Holder | null {
  const place = join(directory, workFolder);
  for (const entry of attempt(() => readdirSync(place)) ?? []) {
    const mark = parseRunMark(entry);
    if (mark !== null && isRunning(mark, join(place, entry)))
      return { directory, pid: mark.pid };
  }
  return null;
}

interface Announcement {
  readonly directory: string;
  readonly name: string;
  /** The outermost folder that had to be created. */
  readonly created: string | null;
}

function announceAll(directories: readonly string[]): readonly Announcement[] {
  const name = runMarkName();
  const made: Announcement[] = [];
  try {
    for (const directory of directories) made.push(announce(directory, name));
    return made;
  } catch (error) {
    withdrawAll(made);
    throw error;
  }
}

function announce(directory: string, name: string): Announcement {
  const created = mkdirSync(directory, { recursive: true }) ?? null;
  for (let left = 20; ; left--) {
    try {
      openWorkFolder(directory);
      writeFileSync(join(directory, workFolder, name), "", { flag: "wx" });
      return { directory, name, created };
    } catch (error) {
      // Another run may have removed the empty folder just now.
      if ((error as NodeJS.ErrnoException).code === "ENOENT" && left > 0)
        continue;
      closeWorkFolder(directory);
      removeEmpty(directory, created);
      throw error;
    }
  }
}

function withdrawAll(announcements: readonly Announcement[]): void {
  for (const { directory, name, created } of announcements) {
    attempt(() => unlinkSync(join(directory, workFolder, name)));
    closeWorkFolder(directory);
    removeEmpty(directory, created);
  }
}

/** Another live run in one of the folders; marks of dead ones are removed on the way. */
function findHolder(announcements: readonly Announcement[]): Holder | null {
  for (const { directory, name } of announcements) {
    const place = join(directory, workFolder);
    for (const entry of attempt(() => readdirSync(place)) ?? []) {
      const mark = entry === name ? null : parseRunMark(entry);
      if (mark === null) continue;
      if (isRunning(mark, join(place, entry)))
        return { directory, pid: mark.pid };
      attempt(() => unlinkSync(join(place, entry)));
    }
  }
  return null;
}
