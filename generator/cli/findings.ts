import { readFileSync } from "node:fs";
import { attempt } from "../emit/attempt.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { SourceRef } from "../model/index.js";
import type { Place } from "../diagnostics/frame.js";
import type { Locator, RenderOptions, Style } from "../diagnostics/render.js";
import { locateInModule } from "../config/locate-in-module.js";
import { lineAndColumn } from "../source/positions.js";
import type { locate as Locate } from "../source/locate.js";
import type { Status } from "./command.js";
import type { Terminal } from "./terminal.js";

/**
 * Findings as text with marks instead of colours, so that it can be kept and shown again on any terminal. `texts` has what
 * the run has read, by name; other files are read to show their lines.
 */
export async function renderFindings(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string> = new Map(),
  limits?: RenderOptions["limits"],
): Promise<string> {
  if (diagnostics.length === 0) return "";
  const { renderDiagnostics, defaultLimits } =
    await import("../diagnostics/render.js");
  const { locate } = await import("../source/locate.js");
  return renderDiagnostics(diagnostics, {
    locate: locator(locate, texts),
    paint: (style, text) => `${open}${style};${text}${close}`,
    limits: limits ?? defaultLimits,
  });
}

// Control characters never come through `printable`, so no text of a description can hold these.
const open = "\u0001";
const close = "\u0002";

/** Turns the marks of {@link renderFindings} into the terminal's colours, or into nothing. */
export function showFindings(marked: string, terminal: Terminal): void {
  if (marked === "") return;
  const text = marked.replace(
    /\u0001(\w+);([^\u0002]*)\u0002/g,
    (_, style: Style, inner: string) => terminal.paint(style, inner),
  );
  terminal.err(text + "\n");
}

/** The findings with line and column at every place that has one, for JSON. */
export async function placed(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  const { locate } = await import("../source/locate.js");
  const find = locator(locate, texts);
  const withPosition = (source: SourceRef): SourceRef => {
    const { line, column } = find(source)?.place ?? {};
    if (line === undefined || column === undefined) return source;
    return { ...source, position: { line, column } };
  };
  return diagnostics.map((found) => ({
    ...found,
    source: found.source && withPosition(found.source),
    related: found.related.map(({ message, source }) => ({
      message,
      source: withPosition(source),
    })),
  }));
}

interface Text {
  readonly text: string;
  readonly format: "json";
}

function locator(
  locate: typeof Locate,
  texts: ReadonlyMap<string, string>,
): Locator {
  const sources = new Map<string, Text | null>();
  return ({ file, pointer, position }) => {
    if (!sources.has(file)) {
      const text = texts.get(file) ?? read(file);
      sources.set(file, text === null ? null : { text, format: "json" });
    }
    const source = sources.get(file) ?? null;
    if (source === null) return null;
    const found = /\.[cm]?[jt]s$/.test(file)
      ? inModule(source.text, pointer)
      : locate(source, pointer);
    const place: Place = position
      ? { ...position, length: 1 }
      : (found ?? { line: 1, column: 1, length: 1 });
    return { text: source.text, place };
  };
}

/** The likely place in a configuration that is a module. */
function inModule(text: string, pointer: string): Place | null {
  const spot = locateInModule(text, pointer);
  return spot && { ...lineAndColumn(text, spot.offset), length: spot.length };
}

function read(file: string): string | null {
  const text = attempt(() => readFileSync(file, "utf8"));
  return text?.replace(/^\uFEFF/, "") ?? null;
}

/** The status that findings lead to: those about the configuration are wrong usage. */
export function statusOf(diagnostics: readonly Diagnostic[]): Status {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return 0;
  return errors.some(({ code }) => code.startsWith("config/")) ? 2 : 1;
}
