import { statSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  isKept,
  type FileComparison,
  type OutputComparison,
} from "./compare.js";
import { sha256 } from "./hash.js";
import { foldersOf, lockFileName, shownPath } from "./paths.js";
import type { Change } from "./transaction.js";

/**
 * What has to be done to a folder so that it is as generated; `sundial.lock` comes last. Files that Sundial did not
 * write are neither replaced nor deleted. Null after an error was reported.
 */
export function changesOf(
  comparison: OutputComparison,
  report: Report,
): readonly Change[] | null {
  const removed = new Set(
    comparison.files.filter(isRemovable).map(({ path }) => path),
  );
  let good = true;
  const changes: Change[] = [];
  for (const file of comparison.files) {
    if (!isWritable(file, comparison, removed, report)) good = false;
    const change = changeOf(file, comparison);
    if (change) changes.push(change);
    else if (isKept(file)) tell("emit/kept", file, comparison, report);
  }
  const { disk, fresh } = comparison.lockText;
  if (disk !== fresh)
    changes.push({
      kind: "write",
      path: lockFileName,
      data: Buffer.from(fresh),
      hash: sha256(fresh),
    });
  return good ? changes : null;
}

function isRemovable(file: FileComparison): boolean {
  return file.fresh === null && file.untouched;
}

function changeOf(
  file: FileComparison,
  { hashes }: OutputComparison,
): Change | null {
  const { path, fresh, disk, same } = file;
  if (fresh !== null)
    return same
      ? null
      : { kind: "write", path, data: fresh, hash: hashes.get(path)! };
  return isRemovable(file) && Buffer.isBuffer(disk)
    ? { kind: "remove", path, hash: sha256(disk) }
    : null;
}

function isWritable(
  file: FileComparison,
  comparison: OutputComparison,
  removed: ReadonlySet<string>,
  report: Report,
): boolean {
  const { path, fresh, disk, same } = file;
  if (fresh === null || same) return true;
  const by = blocker(comparison.directory, file, removed);
  if (by !== null) {
    const shown = shownPath(join(comparison.directory, path));
    const inTheWay = shownPath(join(comparison.directory, by));
    report(diagnostic("emit/blocked", { path: shown, by: inTheWay }, null));
    return false;
  }
  if (disk === null || disk === "folder" || file.untouched) return true;
  tell(
    file.recorded ? "emit/edited" : "emit/not-ours",
    file,
    comparison,
    report,
  );
  return file.recorded;
}

/** The path of what is in the way: a folder in place of the file, or a file in place of one of its folders. */
function blocker(
  directory: string,
  { path, disk }: FileComparison,
  removed: ReadonlySet<string>,
): string | null {
  if (disk === "folder") {
    const inside = [...removed].some((other) => other.startsWith(path + "/"));
    return inside ? null : path;
  }
  if (disk !== null) return null;
  for (const folder of foldersOf(path)) {
    const found = statSync(join(directory, folder), { throwIfNoEntry: false });
    if (found?.isDirectory()) return null;
    if (found && !removed.has(folder)) return folder;
  }
  return null;
}

function tell(
  code: "emit/edited" | "emit/not-ours" | "emit/kept",
  file: FileComparison,
  comparison: OutputComparison,
  report: Report,
): void {
  const path = shownPath(join(comparison.directory, file.path));
  report(diagnostic(code, { path }, null));
}
