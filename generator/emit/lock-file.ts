import { compareText } from "../model/index.js";
import { isSafePath } from "./paths.js";

/**
 * What an output was made from. Hashes are of meaning, not of bytes: neither the order of keys nor JSON or YAML matters.
 */
export interface Stamp {
  /** The version of Sundial. */
  readonly tool: string;
  /** Hash of the description with everything applied to it (overlays, lifecycle manifest). */
  readonly description: string;
  /** Hash of conventions and target options. */
  readonly settings: string;
  /** Hash of the names in force. */
  readonly names: string;
}

/** `sundial.lock` as read: derived, committed with the output, without a time in it. */
export interface LockFile {
  /** Null where the file does not say (a merge conflict may have doubled or broken the line). */
  readonly stamp: { readonly [K in keyof Stamp]: string | null };
  /** Path → hashes of what Sundial wrote there; several after a merge conflict, when both sides count. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

const heading =
  "# What Sundial wrote in this folder; do not edit. `sundial generate --check` compares with it.";

/** Prints the file: the stamp, then one line per file, sorted, so that two branches rarely conflict. */
export function printLockFile(
  stamp: Stamp,
  files: ReadonlyMap<string, string>,
): string {
  const lines = [
    heading,
    `tool ${stamp.tool}`,
    `description ${stamp.description}`,
    `settings ${stamp.settings}`,
    `names ${stamp.names}`,
  ];
  const paths = [...files.keys()].sort(compareText);
  for (const path of paths) lines.push(`file ${files.get(path)} ${path}`);
  return lines.join("\n") + "\n";
}

/**
 * Reads the file, line by line and forgivingly: what cannot be understood (conflict markers, say) is passed over, so that
 * a badly merged file still says which files are Sundial's, and the next `generate` mends it. It may come from anybody's
 * repository: paths that would leave the folder are passed over too.
 */
export function parseLockFile(text: string): LockFile {
  const stamp: Record<keyof Stamp, string | null> = {
    tool: null,
    description: null,
    settings: null,
    names: null,
  };
  const files = new Map<string, string[]>();
  for (const line of text.split(/\r?\n/)) {
    const field = /^(tool|description|settings|names) (\S+)$/.exec(line);
    if (field) {
      stamp[field[1] as keyof Stamp] = field[2]!;
      continue;
    }
    const file = /^file ([0-9a-f]{64}) (.+)$/.exec(line);
    if (!file || !isSafePath(file[2]!)) continue;
    const hashes = files.get(file[2]!) ?? [];
    if (!hashes.includes(file[1]!)) hashes.push(file[1]!);
    files.set(file[2]!, hashes);
  }
  return { stamp, files };
}
