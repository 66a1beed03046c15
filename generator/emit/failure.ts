import { diagnostic, type Diagnostic } from "../diagnostics/index.js";
import { shownPath } from "./paths.js";
import { Busy } from "./run-lock.js";

/** What went wrong while writing, for people; null when it is a bug of ours and must go on being thrown. */
export function writeFailure(error: unknown, torn: boolean): Diagnostic | null {
  if (error instanceof Busy) {
    const { directory, pid } = error.holder;
    return diagnostic(
      "emit/busy",
      { directory: shownPath(directory), pid },
      null,
    );
  }
  const { code, path, syscall, dest } = error as {
    code?: unknown;
    path?: unknown;
    syscall?: unknown;
    dest?: unknown;
  };
  if (typeof code !== "string" || typeof syscall !== "string") {
    if (code !== "ENOTDIR") return null;
  }
  const place = [dest, path].find((value) => typeof value === "string");
  const parameters = {
    path: place === undefined ? "The output" : shownPath(String(place)),
    reason: reasons[String(code)] ?? String(code),
  };
  return diagnostic(torn ? "emit/torn" : "emit/write-failed", parameters, null);
}

/** The system's error codes in words; others are shown as they are. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not permit it",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than allowed",
  EBUSY: "the file is in use",
  ENOTDIR: "a file stands where a folder should be",
  EISDIR: "a folder stands where a file should be",
  ENOTEMPTY: "a folder stands where a file should be",
  EEXIST: "a file stands where a folder should be",
  EXDEV: "the folder spans several disks",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk failed",
  ELOOP: "symbolic links lead in a circle",
};
