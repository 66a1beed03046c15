import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { isDeviceName } from "../names/file-name.js";
import { attempt } from "./attempt.js";
import type { GeneratedFile } from "../targets/target.js";

/** The name of the file in every output folder that says what Sundial wrote there. */
export const lockFileName = "sundial.lock";

/** The folder for what Sundial keeps beside its files: locks, staged files, the cache. Never committed. */
export const workFolder = ".sundial";

/**
 * True for a path that stays in its folder on every system: relative, `/` separated, no empty, `.` or `..` segment,
 * no backslash, colon, control character or trailing dot or space, and none of Sundial's own.
 */
export function isSafePath(path: string): boolean {
  if (path === "" || path.length > 400 || path === lockFileName) return false;
  if (/[\\:*?"<>|\u0000-\u001f\u007f]/.test(path)) return false;
  const segments = path.split("/");
  if (segments[0]!.toLowerCase() === workFolder) return false;
  return segments.every(
    (segment) =>
      segment !== "" && !/[. ]$/.test(segment) && !isDeviceName(segment),
  );
}

/**
 * Reports every path that would leave the folder, and every two that would be one file where case does not count
 * (macOS, Windows) or where one is the folder of the other.
 */
export function checkPaths(
  directory: string,
  files: readonly GeneratedFile[],
  report: Report,
): boolean {
  let good = true;
  const seen = new Map<string, string>();
  for (const { path } of files) {
    if (!isSafePath(path)) {
      report(diagnostic("emit/unsafe-path", { path, directory }, null));
      good = false;
      continue;
    }
    const key = fold(path);
    const other = seen.get(key);
    if (other !== undefined) {
      report(
        diagnostic("emit/path-collision", { path, other, directory }, null),
      );
      good = false;
    }
    seen.set(key, path);
  }
  return good && checkNesting(directory, files, seen, report);
}

function checkNesting(
  directory: string,
  files: readonly GeneratedFile[],
  seen: ReadonlyMap<string, string>,
  report: Report,
): boolean {
  let good = true;
  for (const { path } of files)
    for (const folder of foldersOf(path)) {
      const other = seen.get(fold(folder));
      if (other === undefined) continue;
      report(
        diagnostic("emit/path-collision", { path, other, directory }, null),
      );
      good = false;
    }
  return good;
}

function fold(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** The folders above a path, innermost first: `a/b/c.ts` gives `a/b`, `a`. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (
    let end = path.lastIndexOf("/");
    end > 0;
    end = path.lastIndexOf("/", end - 1)
  )
    folders.push(path.slice(0, end));
  return folders;
}

/**
 * Asks, path by path, for a symbolic link in `directory` on the way to it (or the path itself) that leads out of the
 * folder: the answer is that link's path, or null when there is none.
 */
export function linkGuard(directory: string): (path: string) => string | null {
  const root = realpathSync(directory);
  const folders = new Map<string, boolean>();
  const leadsOut = (step: string): boolean => {
    const place = join(directory, step);
    return isLink(place) && !isInside(root, linkTarget(place));
  };
  const folderLeadsOut = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const answer = leadsOut(folder);
    folders.set(folder, answer);
    return answer;
  };
  return (path) =>
    foldersOf(path).findLast(folderLeadsOut) ?? (leadsOut(path) ? path : null);
}

function isLink(place: string): boolean {
  return attempt(() => lstatSync(place))?.isSymbolicLink() === true;
}

/** Where a link leads, links on the way followed; for a dangling one, what it says. */
function linkTarget(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    return resolve(realpathSync(dirname(place)), readlinkSync(place));
  }
}

/** True when `place` is `directory` or below it; both absolute. */
export function isInside(directory: string, place: string): boolean {
  const way = relative(directory, place);
  return !isAbsolute(way) && way !== ".." && !way.startsWith(".." + sep);
}

/** A path as people read it: relative to the working directory where it is below it, with `/` on every system. */
export function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  const shown = way === "" ? "." : isInside(process.cwd(), path) ? way : path;
  return shown.replaceAll("\\", "/");
}
