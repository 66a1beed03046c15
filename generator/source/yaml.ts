import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { lineAndColumn } from "./positions.js";

/** YAML 1.2 core schema, as OpenAPI 3.1 section 4.2 asks, and merge keys, which descriptions use although 1.2 dropped them. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Nesting beyond this is refused: no description needs it, and it would exhaust the stack. */
export const maxDepth = 200;

/** Parses one YAML document; null after an error was reported. */
export function parseYaml(
  file: string,
  text: string,
  report: Report,
): { tree: unknown; format: "yaml" } | null {
  try {
    return { tree: load(text, { schema, maxDepth }), format: "yaml" };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const position = lineAndColumn(
      text,
      Math.min(error.mark?.position ?? 0, text.length),
    );
    report(
      diagnostic(
        "source/malformed-yaml",
        { problem: error.reason },
        { file, pointer: "", position },
      ),
    );
    return null;
  }
}
