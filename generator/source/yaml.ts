import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { maxDepth } from "./limits.js";
import { lineAndColumn } from "./positions.js";

/** YAML 1.2 core schema, as OpenAPI 3.1 section 4.2 asks, and merge keys, which descriptions use although 1.2 dropped them. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** As many lines of one file are moved right, at most, before it is taken for malformed. */
const maxRepairs = 200;

/** A parsed YAML text; `text` is the one that positions are of, which a repair may have changed. */
export interface ParsedYaml {
  readonly tree: unknown;
  readonly text: string;
}

/** Parses one YAML document; null after an error was reported. */
export function parseYaml(
  file: string,
  written: string,
  report: Report,
): ParsedYaml | null {
  let text = written;
  let repaired: number | null = null;
  for (let repairs = 0; ; repairs++) {
    try {
      const tree = load(text, { schema, maxDepth });
      if (repaired !== null)
        report(diagnostic("source/yaml-indentation", {}, at(text, repaired)));
      return { tree, text };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const offset = Math.min(error.mark?.position ?? 0, text.length);
      const repairable =
        error.reason === deficient &&
        repairs < maxRepairs &&
        text.slice(offset).trim() !== "";
      if (!repairable) {
        report(
          diagnostic(
            "source/malformed-yaml",
            { problem: error.reason },
            at(text, offset),
          ),
        );
        return null;
      }
      repaired ??= offset;
      text = moveRight(text, offset);
    }
  }

  function at(read: string, offset: number) {
    return { file, pointer: "", position: lineAndColumn(read, offset) };
  }
}

const deficient = "deficient indentation";

/**
 * Moves a line by one blank. YAML wants the lines of a `{…}`, `[…]` or quoted text indented more than what holds it;
 * many write the closing bracket below the name, and other parsers let it pass. Blanks there mean nothing.
 */
function moveRight(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return `${text.slice(0, start)} ${text.slice(start)}`;
}
