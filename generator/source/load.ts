import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import type { SourceDocument } from "./document.js";
import { parseSource } from "./parse.js";

/** Reads a description from disk; null after an error was reported. */
export async function loadSource(
  path: string,
  report: Report,
): Promise<SourceDocument | null> {
  const file = displayPath(path);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    report(unreadable(file, error));
    return null;
  }
  const text = decode(bytes);
  if (text === null) {
    report(diagnostic("source/encoding", { file }, { file, pointer: "" }));
    return null;
  }
  return parseSource(file, text, report);
}

/** Relative to the working directory when below it, with `/` on every system. */
function displayPath(path: string): string {
  const name = relative(process.cwd(), resolve(path));
  const shown = name === "" || name.startsWith("..") ? path : name;
  return shown.replaceAll("\\", "/");
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unreadable(file: string, error: unknown) {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  return code === "ENOENT" || code === "ENOTDIR"
    ? diagnostic("source/not-found", { file }, null)
    : diagnostic("source/unreadable", { file, code }, null);
}
