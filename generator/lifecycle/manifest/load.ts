import { readFile } from "node:fs/promises";
import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Manifest } from "./manifest.js";
import { parseManifest } from "./parse.js";

/** Reads a manifest from disk; null after an error was reported. `file` is how messages name it. */
export async function loadManifest(
  path: string,
  report: Report,
  file: string = path,
): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    report(diagnostic("lifecycle/unreadable-manifest", { file, code }, null));
    return null;
  }
  return parseManifest(file, text.replace(/^\uFEFF/, ""), report);
}
