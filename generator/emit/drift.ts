import { lockFileName } from "./paths.js";
import type { FileComparison, OutputComparison } from "./compare.js";
import type { LockFile, Stamp } from "./lock-file.js";

/** Why a file is not what a generation would write now. */
export type Cause =
  "description-changed" | "tool-changed" | "edited" | "missing" | "left-over";

/** One difference between a folder and what belongs there. */
export interface Drift {
  /** Relative to the output folder. */
  readonly path: string;
  readonly cause: Cause;
  /** What a person should know besides the cause; null when the cause says it all. */
  readonly detail: string | null;
  /** For the readable difference: what is there and what belongs there; null for nothing or for a folder. */
  readonly disk: string | null;
  readonly fresh: string | null;
  /** False when `generate` does not mend it and a person must. */
  readonly mendable: boolean;
}

/** Every difference of one output, sorted by path; `sundial.lock` last. */
export function driftOf(comparison: OutputComparison): readonly Drift[] {
  const drifts: Drift[] = [];
  for (const file of comparison.files) {
    const found = fileDrift(file, comparison);
    if (found) drifts.push(found);
  }
  const lock = lockDrift(comparison);
  if (lock && (drifts.length === 0 || lock.cause === "missing"))
    drifts.push(lock);
  return drifts;
}

function fileDrift(
  file: FileComparison,
  { lock, stamp }: OutputComparison,
): Drift | null {
  if (file.same || (file.fresh === null && file.disk === null)) return null;
  const found = (
    cause: Cause,
    detail: string | null = null,
    mendable = true,
  ): Drift => ({
    path: file.path,
    cause,
    detail,
    disk: Buffer.isBuffer(file.disk) ? file.disk.toString() : null,
    fresh: file.fresh?.toString() ?? null,
    mendable,
  });
  if (file.fresh === null)
    return file.untouched
      ? found("left-over", "it is no longer generated")
      : found(
          "left-over",
          "it is no longer generated, and was changed by hand, so that it is not deleted",
          false,
        );
  if (file.disk === "folder")
    return found("edited", "a folder stands in its place", false);
  if (file.disk === null)
    return file.recorded || lock === null || sameStamp(lock, stamp)
      ? found("missing")
      : found(...changeSince(lock, stamp));
  if (file.untouched) return found(...changeSince(lock!, stamp));
  return file.recorded
    ? found("edited")
    : found("edited", "it was not written by Sundial", false);
}

/** What changed since the lock was written, when the file on disk is as Sundial wrote it. */
function changeSince(lock: LockFile, stamp: Stamp): [Cause, string] {
  const changed = (["description", "settings", "names"] as const).filter(
    (part) => lock.stamp[part] !== stamp[part],
  );
  const tool = lock.stamp.tool ?? "unknown";
  const other = tool !== stamp.tool;
  if (changed.length > 0) {
    const parts = changed.map((part) => partText[part]).join(" and ");
    const also = other ? `, and Sundial ${tool} became ${stamp.tool}` : "";
    return ["description-changed", `${parts} changed${also}`];
  }
  return [
    "tool-changed",
    other
      ? `Sundial ${tool} became ${stamp.tool}`
      : `another build of Sundial ${stamp.tool} wrote it`,
  ];
}

const partText = {
  description: "the description",
  settings: "the configuration",
  names: "the names file",
};

function sameStamp(lock: LockFile, stamp: Stamp): boolean {
  return (Object.keys(stamp) as (keyof Stamp)[]).every(
    (part) => lock.stamp[part] === stamp[part],
  );
}

/** The lock itself: gone, or with other entries while every file is right. Only another stamp is no drift. */
function lockDrift(comparison: OutputComparison): Drift | null {
  const { lockText, lock, files, stamp } = comparison;
  const found = (cause: Cause, detail: string | null = null): Drift => ({
    path: lockFileName,
    cause,
    detail,
    disk: lockText.disk,
    fresh: lockText.fresh,
    mendable: true,
  });
  if (lock === null) return files.length === 0 ? null : found("missing");
  if (entries(lockText.disk!) === entries(lockText.fresh)) return null;
  return sameStamp(lock, stamp)
    ? found("edited")
    : found(...changeSince(lock, stamp));
}

/** The lines about files, without those about the stamp. */
function entries(text: string): string {
  return text
    .split(/\r?\n/)
    .filter(
      (line) =>
        line !== "" && !/^(#|(tool|description|settings|names) )/.test(line),
    )
    .join("\n");
}

/** The version of Sundial that wrote an output which is right as it is, when it was another one; else null. */
export function otherTool(comparison: OutputComparison): string | null {
  const tool = comparison.lock?.stamp.tool ?? null;
  return tool !== null && tool !== comparison.stamp.tool ? tool : null;
}
