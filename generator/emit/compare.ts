import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../model/index.js";
import type { GeneratedFile } from "../targets/target.js";
import { sha256 } from "./hash.js";
import { lockFileName } from "./paths.js";
import {
  parseLockFile,
  printLockFile,
  type LockFile,
  type Stamp,
} from "./lock-file.js";

/** One output: a folder and everything that belongs into it. */
export interface Output {
  readonly directory: string;
  /** Sorted or not; paths relative to the folder, see {@link GeneratedFile}. */
  readonly files: readonly GeneratedFile[];
  readonly stamp: Stamp;
}

/** An output set against its folder. */
export interface OutputComparison {
  readonly directory: string;
  readonly stamp: Stamp;
  /** What the folder says was written there; null when it has no `sundial.lock`. */
  readonly lock: LockFile | null;
  /** Generated files and those the lock knows, sorted by path. */
  readonly files: readonly FileComparison[];
  /** `sundial.lock` itself, as it is and as it should be. */
  readonly lockText: { readonly disk: string | null; readonly fresh: string };
  /** Path → hash of every generated file, and of left-overs that are kept because somebody changed them. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface FileComparison {
  readonly path: string;
  /** What belongs there; null when it is no longer generated. */
  readonly fresh: Uint8Array | null;
  /** What is there; null when nothing is. `folder`: a folder stands in the place of the file. */
  readonly disk: Uint8Array | "folder" | null;
  /** Disk and fresh are the same text, whatever the line endings (git may have changed them). */
  readonly same: boolean;
  /** The lock knows the file. */
  readonly recorded: boolean;
  /** The file is as Sundial wrote it. */
  readonly untouched: boolean;
}

/** Reads the folder and compares; writes nothing. */
export function compareOutput(output: Output): OutputComparison {
  const { directory, stamp } = output;
  const lockText = readText(join(directory, lockFileName));
  const lock = lockText === null ? null : parseLockFile(lockText);
  const fresh = new Map(
    output.files.map(({ path, text }) => [path, Buffer.from(text)]),
  );
  const paths = new Set([...fresh.keys(), ...(lock?.files.keys() ?? [])]);
  const files = [...paths]
    .sort(compareText)
    .map((path) => compareFile(directory, path, fresh.get(path) ?? null, lock));
  const hashes = hashesOf(files, lock);
  const freshLock = printLockFile(stamp, hashes);
  return {
    directory,
    stamp,
    lock,
    files,
    lockText: { disk: lockText, fresh: freshLock },
    hashes,
  };
}

function compareFile(
  directory: string,
  path: string,
  fresh: Buffer | null,
  lock: LockFile | null,
): FileComparison {
  const disk = read(join(directory, path));
  const hashes = lock?.files.get(path);
  return {
    path,
    fresh,
    disk,
    same: Buffer.isBuffer(disk) && fresh !== null && sameText(disk, fresh),
    recorded: hashes !== undefined,
    untouched:
      Buffer.isBuffer(disk) &&
      hashes !== undefined &&
      (hashes.includes(sha256(disk)) ||
        hashes.includes(sha256(unixText(disk)))),
  };
}

function hashesOf(
  files: readonly FileComparison[],
  lock: LockFile | null,
): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const file of files) {
    const { path, fresh } = file;
    if (fresh !== null) hashes.set(path, sha256(fresh));
    else if (isKept(file)) hashes.set(path, lock!.files.get(path)![0]!);
  }
  return hashes;
}

/** True for a left-over that somebody changed: never deleted. */
export function isKept(file: FileComparison): boolean {
  return file.fresh === null && file.disk !== null && !file.untouched;
}

function sameText(disk: Buffer, fresh: Buffer): boolean {
  return disk.equals(fresh) || unixText(disk).equals(unixText(fresh));
}

/** The bytes with `\r\n` as `\n`. */
function unixText(data: Buffer): Buffer {
  if (!data.includes("\r\n")) return data;
  return Buffer.from(
    data.toString("latin1").replaceAll("\r\n", "\n"),
    "latin1",
  );
}

function read(place: string): Buffer | "folder" | null {
  try {
    return readFileSync(place);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EISDIR") return "folder";
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw error;
  }
}

/** What the folder says was written there; null when it does not. */
export function readLock(directory: string): LockFile | null {
  const text = readText(join(directory, lockFileName));
  return text === null ? null : parseLockFile(text);
}

/** The text of a file, or null when there is none. */
export function readText(place: string): string | null {
  return existsSync(place) ? readFileSync(place, "utf8") : null;
}
