import {
  CORE_SCHEMA,
  load,
  mergeTag,
  parseEvents,
  YAMLException,
  type Event,
} from "js-yaml";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { maxDepth } from "./limits.js";
import { lineAndColumn } from "./positions.js";

/** YAML 1.2 core schema, as OpenAPI 3.1 section 4.2 asks, and merge keys, which descriptions use although 1.2 dropped them. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Parses one YAML document; null after an error was reported. */
export function parseYaml(
  file: string,
  text: string,
  report: Report,
): { readonly tree: unknown } | null {
  const at = (offset: number) => ({
    file,
    pointer: "",
    position: lineAndColumn(text, offset),
  });
  try {
    const { value, moved } = withRepairs(text, (repaired) =>
      load(repaired, { schema, maxDepth }),
    );
    const [first] = moved;
    if (first !== undefined)
      report(diagnostic("source/yaml-indentation", {}, at(first)));
    return { tree: value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = Math.min(error.mark?.position ?? 0, text.length);
    report(
      diagnostic(
        "source/malformed-yaml",
        { problem: error.reason },
        at(offset),
      ),
    );
    return null;
  }
}

/** The events of a text as {@link parseYaml} reads it. Throws what js-yaml throws. */
export function eventsOf(text: string): {
  /** The text that the events' offsets are of. */
  readonly text: string;
  readonly events: readonly Event[];
  /** An offset of that text as one of the text that was given. */
  readonly original: (offset: number) => number;
} {
  const result = withRepairs(text, (repaired) =>
    parseEvents(repaired, { maxDepth: 10_000 }),
  );
  return {
    text: result.text,
    events: result.value,
    original: (offset) =>
      offset - result.inserted.filter((blank) => blank < offset).length,
  };
}

/** As many lines of one file are moved right, at most, before it is taken for malformed. */
const maxRepairs = 200;

interface Repaired<T> {
  readonly value: T;
  readonly text: string;
  /** Offsets in `text` of the blanks that were put in. */
  readonly inserted: readonly number[];
  /** Offsets in the given text at which lines were found too far left. */
  readonly moved: readonly number[];
}

/**
 * Parses, moving lines to the right where the parser says that they must be. YAML wants the lines of a `{…}`, `[…]` or
 * quoted text indented more than what holds it; many write the closing bracket below the name, and other parsers let it
 * pass. Blanks there mean nothing.
 */
function withRepairs<T>(
  given: string,
  parse: (text: string) => T,
): Repaired<T> {
  let text = given;
  const inserted: number[] = [];
  const moved: number[] = [];
  for (;;) {
    try {
      return { value: parse(text), text, inserted, moved };
    } catch (error) {
      const offset = tooFarLeft(error, text);
      if (offset === null || inserted.length === maxRepairs) throw error;
      moved.push(offset - inserted.length);
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      text = `${text.slice(0, start)} ${text.slice(start)}`;
      inserted.push(start);
    }
  }
}

/** Where a line must be moved to the right; null for any other error, and at the end of the text. */
function tooFarLeft(error: unknown, text: string): number | null {
  if (!(error instanceof YAMLException)) return null;
  if (error.reason !== "deficient indentation") return null;
  const offset = error.mark?.position ?? text.length;
  return text.slice(offset).trim() === "" ? null : offset;
}
