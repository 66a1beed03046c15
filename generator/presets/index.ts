import type { Conventions } from "../config/config.js";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { palette } from "./palette.js";

const presets: ReadonlyMap<string, Conventions> = new Map([
  ["palette", palette],
]);

/** Names of the built-in presets, sorted. */
export const presetNames: readonly string[] = [...presets.keys()].sort();

/** The conventions of a built-in preset; null, and a diagnostic, when there is none of that name. */
export function presetConventions(
  name: string,
  report: Report,
): Conventions | null {
  const found = presets.get(name) ?? null;
  if (found === null)
    report(
      diagnostic(
        "config/unknown-preset",
        { name, suggestion: didYouMean(name, presetNames) },
        null,
      ),
    );
  return found;
}

export { mergeConventions } from "./merge.js";
