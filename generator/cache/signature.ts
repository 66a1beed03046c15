import { lstatSync, readFileSync } from "node:fs";
import { attempt } from "../emit/attempt.js";
import { sha256 } from "../emit/hash.js";

/** What the system says of a file; any write changes it, and `ctime` cannot be set back. */
export interface Signature {
  readonly path: string;
  /** Size, inode, modification and change time, joined. */
  readonly stat: string;
  /** The later of both times, milliseconds. */
  readonly time: number;
  /** SHA-256 of the content. */
  readonly hash: string;
}

/** The signature of a file as it is now; null where there is none. */
export function signatureOf(path: string): Signature | null {
  const found = statOf(path);
  const hash = attempt(() => sha256(readFileSync(path)));
  return found === null || hash === null ? null : { path, ...found, hash };
}

/**
 * True when the file is still what it was. Times are as coarse as the file system's clock, so a file that was changed
 * shortly before it was looked at (`lookedAt`) could change again unnoticed: such a file is hashed. So is one whose
 * times are new (a checkout, a copy).
 */
export function isSame(signature: Signature, lookedAt: number): boolean {
  const found = statOf(signature.path);
  if (found === null) return false;
  const old = lookedAt - found.time > coarseness(found.time);
  if (found.stat === signature.stat && old) return true;
  return attempt(() => sha256(readFileSync(signature.path))) === signature.hash;
}

/** Whole seconds mean a file system that knows no finer ones. */
function coarseness(time: number): number {
  return Number.isInteger(time / 1000) ? 2500 : 50;
}

function statOf(path: string): Pick<Signature, "stat" | "time"> | null {
  const found = attempt(() => lstatSync(path, { bigint: true }));
  if (!found?.isFile()) return null;
  const { size, ino, mtimeNs, ctimeNs } = found;
  const time = Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
  return { stat: [size, ino, mtimeNs, ctimeNs].join(" "), time };
}
