import { diagnostic, type Report } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/nearest.js";
import { exact, lenient, type Semantics } from "../../validators/index.js";
import type { ImportEnding } from "../typescript/plan/file-scope.js";

/** What a configuration can say about the zod target. */
export interface ZodOptions {
  readonly importEndings: ImportEnding;
  /** Refuses what the description does not list: enum values, union tags, members where it allows no others. */
  readonly strict: boolean;
  /** Asserts `format`. */
  readonly formats: boolean;
}

const endings: ReadonlyMap<unknown, ImportEnding> = new Map([
  [".js", ".js"],
  [".ts", ".ts"],
  ["none", ""],
]);

const known = ["formats", "importEndings", "strict"];

/** Checks and completes the target's options: `importEndings` (`.js`, `.ts` or `none`), `strict` and `formats`. */
export function zodOptions(
  raw: Readonly<Record<string, unknown>>,
  report: Report,
): ZodOptions {
  for (const member of Object.keys(raw))
    if (!known.includes(member)) {
      const suggestion = didYouMean(member, known);
      report(diagnostic("config/unknown-member", { member, suggestion }, null));
    }
  const wrong = (expected: string, found: unknown): void => {
    const shown = JSON.stringify(found) ?? String(found);
    report(diagnostic("config/wrong-value", { expected, found: shown }, null));
  };
  const { importEndings = ".js", strict = false, formats = strict } = raw;
  if (!endings.has(importEndings))
    wrong('importEndings to be ".js", ".ts" or "none"', importEndings);
  for (const [name, value] of Object.entries({ strict, formats }))
    if (typeof value !== "boolean") wrong(`${name} to be true or false`, value);
  return {
    importEndings: endings.get(importEndings) ?? ".js",
    strict: strict === true,
    formats: formats === true,
  };
}

/** How the schemas judge: as validators of the TypeScript target with the same options do. */
export function semanticsOf({ strict, formats }: ZodOptions): Semantics {
  return strict
    ? { ...exact, impliedTypes: true, finite: true, assertFormats: formats }
    : { ...lenient, assertFormats: formats };
}
