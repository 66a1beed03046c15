import { structuredPatch } from "diff";
import { printable } from "../diagnostics/printable.js";
import type { Terminal } from "./terminal.js";

/** Lines of one difference that are shown. */
const limit = 40;

/**
 * The difference between what is there (`-`) and what belongs there (`+`), as people know it from git; empty for a file
 * that is missing or left over, where there is nothing to compare.
 */
export function difference(
  disk: string | null,
  fresh: string | null,
  paint: Terminal["paint"],
): string {
  if (disk === null || fresh === null) return "";
  const patch = structuredPatch("", "", disk, fresh, "", "", {
    context: 2,
    stripTrailingCr: true,
    timeout: 2000,
  });
  if (patch === undefined) return "  (too much differs to be shown)\n";
  const lines = patch.hunks.flatMap(({ oldStart, newStart, lines }) => [
    `@@ line ${oldStart}, generated line ${newStart} @@`,
    ...lines,
  ]);
  const shown = lines.slice(0, limit).map((line) => paintLine(line, paint));
  const rest = lines.length - shown.length;
  if (rest > 0) shown.push(`… ${rest} more lines`);
  return shown.map((line) => `  ${line}\n`).join("");
}

function paintLine(line: string, paint: Terminal["paint"]): string {
  const text = printable(line);
  if (line.startsWith("-")) return paint("error", text);
  if (line.startsWith("+")) return paint("added", text);
  return line.startsWith("@@") ? paint("faint", text) : text;
}
