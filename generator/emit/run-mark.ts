import { readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { attempt } from "./attempt.js";
import { sha256 } from "./hash.js";

/** Which process is running, as the name of a file: the file appears at once and whole, without content to read. */
export interface RunMark {
  readonly host: string;
  readonly pid: number;
  /** See {@link startOf}; 0 where the system does not say. */
  readonly start: number;
}

const host = sha256(hostname()).slice(0, 12);
let count = 0;

/** A new name for this process; never the same twice. */
export function runMarkName(): string {
  const random = Math.random().toString(36).slice(2, 10);
  const start = startOf(process.pid) ?? 0;
  return `run-${host}-${process.pid}-${start}-${random}${count++}`;
}

/** Reads a name; null for any other file. */
export function parseRunMark(name: string): RunMark | null {
  const match = /^run-([0-9a-f]{12})-(\d+)-(\d+)-/.exec(name);
  if (!match) return null;
  return { host: match[1]!, pid: Number(match[2]), start: Number(match[3]) };
}

/**
 * True while the process runs. Of a process on another machine (a shared disk, a container) nothing can be asked:
 * it is believed for ten minutes after the file at `place` was made.
 */
export function isRunning(mark: RunMark, place: string): boolean {
  if (mark.host !== host) {
    const age = attempt(() => Date.now() - statSync(place).mtimeMs);
    return age !== null && age < 600_000;
  }
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const start = startOf(mark.pid);
  if (start === null || mark.start === 0) return true;
  return start === mark.start;
}

/**
 * When a process began, in clock ticks since the machine did: tells a number that was given again from the old process.
 * Linux only, else null; -1 for a process that has ended and was not yet collected by its parent.
 */
function startOf(pid: number): number | null {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? -1 : Number(fields[19]);
}
