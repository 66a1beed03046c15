import { existsSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  compareOutput,
  readLock,
  type Output,
  type OutputComparison,
} from "./compare.js";
import { checkPaths, linkGuard, shownPath } from "./paths.js";

/**
 * Compares every output with its folder, after making sure that no file of it is anywhere else. Null after an error was
 * reported, for all outputs together.
 */
export function prepareOutputs(
  outputs: readonly Output[],
  report: Report,
): readonly OutputComparison[] | null {
  const safe = outputs.map((output) => isSafe(output, report));
  return safe.includes(false) ? null : outputs.map(compareOutput);
}

function isSafe({ directory, files }: Output, report: Report): boolean {
  if (!checkPaths(shownPath(directory), files, report)) return false;
  if (!existsSync(directory)) return true;
  const leadsOut = linkGuard(directory);
  const known = readLock(directory)?.files.keys() ?? [];
  let good = true;
  for (const path of new Set([...files.map(({ path }) => path), ...known])) {
    const link = leadsOut(path);
    if (link === null) continue;
    const shown = shownPath(join(directory, path));
    report(
      diagnostic(
        "emit/symlink",
        { path: shown, link: shownPath(join(directory, link)) },
        null,
      ),
    );
    good = false;
  }
  return good;
}
