import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Project } from "./config/index.js";
import { diagnostic, type Report } from "./diagnostics/index.js";
import { attempt } from "./emit/attempt.js";
import { shownPath } from "./emit/paths.js";
import { isObject } from "./model/index.js";
import { pinsOf, type Pins } from "./source/pins.js";

/** The pins of a project: none without a configuration, beside which they are kept; null after an error was reported. */
export function openPins(
  { pins: path }: Project,
  update: boolean,
  report: Report,
): Pins | null {
  const accepted = new Map<string, string>();
  if (path !== null && existsSync(path)) {
    const urls = attempt(() => readUrls(readFileSync(path, "utf8"))) ?? null;
    if (urls === null) {
      report(
        diagnostic("config/pins", {}, { file: shownPath(path), pointer: "" }),
      );
      return null;
    }
    for (const [url, hash] of urls) accepted.set(url, hash);
  }
  return pinsOf(accepted, update || path === null);
}

function readUrls(text: string): readonly [string, string][] | null {
  const value: unknown = JSON.parse(text);
  const urls = isObject(value) ? value["urls"] : null;
  if (!isObject(urls)) return null;
  const entries = Object.entries(urls);
  return entries.every(([, hash]) => typeof hash === "string")
    ? (entries as [string, string][])
    : null;
}

/** The text of the file for what was read; null where nothing was fetched, and there is no file. */
export function pinsText(pins: Pins): string | null {
  const urls = pins.read();
  if (Object.keys(urls).length === 0) return null;
  return JSON.stringify({ pins: 1, urls }, null, 2) + "\n";
}

/** Writes the file when it is to be another; what is no longer fetched leaves it. */
export function writePins({ pins: path }: Project, pins: Pins): void {
  const text = pinsText(pins);
  if (path === null || text === null || text === readPins(path)) return;
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** The file as it is; null where there is none. */
export function readPins(path: string): string | null {
  return attempt(() => readFileSync(path, "utf8"));
}
