import { diagnostic, type Report } from "../diagnostics/index.js";
import { isObject, type Json } from "../model/index.js";
import type { SourceDocument, SourceFormat } from "./document.js";
import { jsonFault } from "./json-fault.js";
import { checkLimits } from "./limits.js";
import { lineAndColumn } from "./positions.js";
import { reportInexactIntegers } from "./exactness.js";
import { reportRepeatedKeys } from "./repeated-keys.js";
import { sortKeys } from "./sort-keys.js";
import { parseYaml } from "./yaml.js";

/**
 * Parses the text of a description: `JSON.parse` first, YAML 1.2 where that fails and the file may be YAML.
 * Null after an error was reported. A byte order mark is skipped.
 */
export function parseSource(
  file: string,
  text: string,
  report: Report,
): SourceDocument | null {
  const parsed = parseAny(file, text, report);
  if (parsed === null) return null;
  const { tree, format } = parsed;
  if (isObject(tree)) return { file, tree, text: parsed.text, format };
  report(
    diagnostic(
      "source/not-an-object",
      { found: describe(tree) },
      { file, pointer: "" },
    ),
  );
  return null;
}

/** The same for a file of any content: a part of a description can be a list, or a text. */
export function parseAny(
  file: string,
  text: string,
  report: Report,
): Parsed | null {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const parsed = parseText(file, body, report);
  if (parsed === null) return null;
  const shares = mayShare(parsed);
  const measure = checkLimits(file, parsed.tree, shares, report);
  if (measure === null) return null;
  if (parsed.format === "json")
    reportRepeatedKeys(file, parsed.text, measure.members, report);
  reportInexactIntegers(file, parsed.text, report);
  return { ...parsed, tree: sortKeys(parsed.tree, shares) };
}

interface Parsed {
  readonly tree: Json;
  readonly text: string;
  readonly format: SourceFormat;
}

function parseText(file: string, text: string, report: Report): Parsed | null {
  if (text.trim() === "") {
    report(diagnostic("source/empty", { file }, { file, pointer: "" }));
    return null;
  }
  try {
    return { tree: JSON.parse(text) as Json, text, format: "json" };
  } catch {
    if (isJson(file, text)) return malformedJson(file, text, report);
    const yaml = parseYaml(file, text, report);
    return yaml === null
      ? null
      : { tree: yaml.tree as Json, text, format: "yaml" };
  }
}

/** Only YAML has aliases (`*name`), by which one value stands in several places. */
function mayShare({ format, text }: Parsed): boolean {
  return format === "yaml" && /[\s,[{:-]\*[^\s*]/.test(text);
}

/** True when the user means JSON: by the name of the file, else by its first character. */
function isJson(file: string, text: string): boolean {
  if (/\.json$/i.test(file)) return true;
  if (/\.ya?ml$/i.test(file)) return false;
  return /^\s*[[{]/.test(text);
}

function malformedJson(file: string, text: string, report: Report): null {
  const fault = jsonFault(text);
  const position = lineAndColumn(text, fault.offset);
  report(
    diagnostic(
      "source/malformed-json",
      { problem: fault.problem },
      { file, pointer: "", position },
    ),
  );
  return null;
}

function describe(tree: unknown): string {
  if (tree === null || tree === undefined) return "null";
  return Array.isArray(tree) ? "an array" : `a ${typeof tree}`;
}
