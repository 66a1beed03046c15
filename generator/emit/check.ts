import { basename, dirname, join } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { readText, type Output } from "./compare.js";
import { driftOf, otherTool, type Drift } from "./drift.js";
import type { NamesFile } from "./index.js";
import { places } from "./journal.js";
import { shownPath } from "./paths.js";
import { prepareOutputs } from "./prepare.js";
import { isCommitted } from "./recover.js";
import { runIn } from "./run-lock.js";

/** One difference; see {@link Drift}, with the place of the file. */
export interface FileDrift extends Drift {
  /** Absolute. */
  readonly file: string;
}

/**
 * Compares outputs and names file with the disk; writes nothing. An output on which a run is writing, or was interrupted
 * while it did, is never accepted. Null after an error was reported.
 */
export function checkOutputs(
  outputs: readonly Output[],
  names: NamesFile | null,
  report: Report,
): readonly FileDrift[] | null {
  const comparisons = prepareOutputs(outputs, report);
  if (comparisons === null) return null;
  const folders = new Set(outputs.map(({ directory }) => directory));
  if (names !== null) folders.add(dirname(names.path));
  if ([...folders].some((folder) => isBusy(folder, report))) return null;
  const drifts = [...folders].flatMap((folder) => interruption(folder, report));
  if (names !== null) drifts.push(...namesDrift(names));
  for (const comparison of comparisons) {
    const { directory } = comparison;
    const found = driftOf(comparison);
    for (const drift of found)
      drifts.push({ ...drift, file: join(directory, drift.path) });
    const old = otherTool(comparison);
    if (found.length === 0 && old !== null)
      report(
        diagnostic(
          "emit/other-tool-version",
          {
            directory: shownPath(directory),
            old,
            now: comparison.stamp.tool,
          },
          null,
        ),
      );
  }
  return drifts;
}

function isBusy(directory: string, report: Report): boolean {
  const holder = runIn(directory);
  if (holder === null) return false;
  report(
    diagnostic(
      "emit/busy",
      { directory: shownPath(directory), pid: holder.pid },
      null,
    ),
  );
  return true;
}

/** The trace of a run that was interrupted while it wrote in the folder. */
function interruption(directory: string, report: Report): readonly FileDrift[] {
  if (!isCommitted(directory)) return [];
  const shown = shownPath(directory);
  report(diagnostic("emit/interrupted", { directory: shown }, null));
  const file = places.pending(directory);
  return [
    {
      file,
      path: ".sundial/pending",
      cause: "left-over",
      detail: "a run was interrupted while it wrote",
      disk: null,
      fresh: null,
      mendable: true,
    },
  ];
}

function namesDrift({ path, text }: NamesFile): readonly FileDrift[] {
  const disk = readText(path);
  if (disk === text) return [];
  return [
    {
      file: path,
      path: basename(path),
      cause: disk === null ? "missing" : "description-changed",
      detail: disk === null ? null : "it lacks names that are new",
      disk,
      fresh: text,
      mendable: true,
    },
  ];
}
