import { readFileSync, watch, type FSWatcher } from "node:fs";
import { basename, dirname, join } from "node:path";
import { attempt } from "../emit/attempt.js";
import { sha256 } from "../emit/hash.js";

/** So many milliseconds must pass without an event: editors write in several steps, and `git switch` many files. */
const quiet = 100;

/** Waits for files to change. Their folders are watched: most editors replace a file, and then its own watch ends. */
export class Watcher {
  private readonly folders = new Map<string, FSWatcher>();
  private readonly known = new Map<string, string | null>();
  /** Also a file that is not known counts: one that was missing, say. */
  private anyOf: RegExp | null = null;
  private seen = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private waiting: ((changed: readonly string[] | null) => void) | null = null;
  private stopped = false;

  /** Adds files, as they are at this moment; paths absolute. */
  add(paths: Iterable<string>): void {
    for (const path of paths) {
      if (!this.known.has(path)) this.known.set(path, hashOf(path));
      this.watchFolder(dirname(path));
    }
  }

  /** From now on any file of these folders counts whose name fits; null: only those that were added. */
  setAny(names: RegExp | null, folders: readonly string[] = []): void {
    this.anyOf = names;
    for (const folder of folders) this.watchFolder(folder);
  }

  /** The files that changed since they were last looked at, as soon as there are any; null after {@link stop}. */
  async next(): Promise<readonly string[] | null> {
    if (this.stopped) return null;
    // What changed during the run has no further event.
    const now = this.changed();
    if (now.length > 0) return now;
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  /** Ends: nothing is watched any more. */
  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    for (const watcher of this.folders.values()) watcher.close();
    this.folders.clear();
    this.answer(null);
  }

  private watchFolder(folder: string): void {
    if (this.folders.has(folder) || this.stopped) return;
    const watcher = attempt(() =>
      watch(folder, (_event, name) => this.notice(folder, name)),
    );
    if (watcher === null) return;
    // A folder that is removed is watched again when its files are added again.
    watcher.on("error", () => {
      watcher.close();
      this.folders.delete(folder);
    });
    this.folders.set(folder, watcher);
  }

  private notice(folder: string, name: string | null): void {
    if (name !== null) this.seen.add(join(folder, basename(name)));
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const changed = this.waiting === null ? [] : this.changed();
      if (changed.length > 0) this.answer(changed);
    }, quiet);
  }

  /** What is another than before, and counts as known from now on. */
  private changed(): readonly string[] {
    const changed: string[] = [];
    for (const [path, before] of this.known) {
      const hash = hashOf(path);
      if (hash === before) continue;
      this.known.set(path, hash);
      changed.push(path);
    }
    for (const path of this.seen)
      if (this.anyOf?.test(basename(path)) && !this.known.has(path)) {
        this.known.set(path, hashOf(path));
        changed.push(path);
      }
    this.seen = new Set();
    return changed;
  }

  private answer(changed: readonly string[] | null): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.(changed);
  }
}

function hashOf(path: string): string | null {
  return attempt(() => sha256(readFileSync(path)));
}
