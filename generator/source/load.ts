import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "../diagnostics/index.js";
import { addressOf, shownAddress, type Address } from "./address.js";
import { bundle, mayReferOut } from "./bundle/index.js";
import type { SourceDocument } from "./document.js";
import { parseSource } from "./parse.js";
import { defaultPolicy, widened, type ReferencePolicy } from "./policy.js";
import type { Pins } from "./pins.js";
import { readAddress, type ReadResult } from "./read.js";

export interface LoadOptions {
  /** What the description may refer to besides files below its own folder (for a URL: below its own path). */
  readonly references?: Partial<ReferencePolicy>;
  /** Replaces `fetch` for descriptions and references that are URLs. */
  readonly fetch?: typeof fetch;
  /** What was accepted of what is fetched; absent: everything is. */
  readonly pins?: Pins | undefined;
}

/**
 * Reads a description from disk or from a URL, and the files that it refers to; null after an error was reported. What a
 * reference leads to becomes part of the tree.
 */
export async function loadSource(
  path: string,
  report: Report,
  options: LoadOptions = {},
): Promise<SourceDocument | null> {
  const source = await readSource(path, report, options);
  if (source === null || !mayReferOut(source.text)) return source;
  const address = addressOf(path);
  const policy = widened(defaultPolicy(address), options.references ?? {});
  return bundle(source, {
    address,
    policy,
    fetch: options.fetch,
    pins: options.pins ?? null,
    report,
  });
}

/** Reads one file; references out of it stay. Null after an error was reported. */
export async function readSource(
  path: string,
  report: Report,
  options: LoadOptions = {},
): Promise<SourceDocument | null> {
  const address = addressOf(path);
  const file = shownAddress(address, path);
  const read = await readAddress(address, options.fetch, options.pins);
  if ("text" in read) return parseSource(file, read.text, report);
  report(unreadable(file, read));
  return null;
}

function unreadable(
  file: Address,
  read: Exclude<ReadResult, { text: string }>,
): Diagnostic {
  switch (read.problem) {
    case "missing":
      return diagnostic("source/not-found", { file }, null);
    case "encoding":
      return diagnostic("source/encoding", { file }, { file, pointer: "" });
    case "changed":
      return diagnostic("source/pin-changed", { url: file }, null);
    case "too-large":
      return diagnostic("source/too-large", { file }, null);
    case "unreadable":
      return diagnostic("source/unreadable", { file, code: read.detail }, null);
  }
}
