import type { Report } from "../diagnostics/index.js";
import { readSource, type LoadOptions } from "../source/index.js";
import type { Overlay } from "./overlay.js";
import { readOverlay } from "./read.js";

/** Reads an Overlay document from disk or from a URL; null after an error was reported. */
export async function loadOverlay(
  path: string,
  report: Report,
  options: LoadOptions = {},
): Promise<(Overlay & { readonly text: string }) | null> {
  const source = await readSource(path, report, options);
  if (source === null) return null;
  const overlay = readOverlay(source, report);
  return overlay === null ? null : { ...overlay, text: source.text };
}
