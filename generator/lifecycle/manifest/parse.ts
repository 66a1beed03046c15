import { diagnostic, type Report } from "../../diagnostics/index.js";
import { isObject } from "../../model/index.js";
import { parseYaml } from "../../source/yaml.js";
import { parsePeriod, type Period } from "../period.js";
import type { Manifest, ManifestEntry, Policy } from "./manifest.js";
import { Reader } from "./reader.js";
import { readEntry } from "./read-entry.js";

export const defaultPolicy: Policy = {
  countdown: { unit: "months", count: 3 },
  minNotice: { unit: "months", count: 6 },
  tombstones: { unit: "months", count: 12 },
  deprecatedFlag: "sunset",
};

/**
 * Reads a manifest (YAML 1.2, of which JSON is a part). Every fault is reported where it stands; null when the text
 * is no manifest at all. Whether the selectors match anything is for `resolve` to say.
 */
export function parseManifest(
  file: string,
  text: string,
  report: Report,
): Manifest | null {
  const root = { file, pointer: "" };
  if (text.trim() === "") {
    report(diagnostic("lifecycle/not-a-manifest", { found: "nothing" }, root));
    return null;
  }
  const parsed = parseYaml(file, text, report);
  if (parsed === null) return null;
  if (!isObject(parsed.tree)) {
    const found = Array.isArray(parsed.tree) ? "a list" : "plain text";
    report(diagnostic("lifecycle/not-a-manifest", { found }, root));
    return null;
  }
  return readManifest(new Reader(parsed.tree, root, report), report);
}

/** Reads the object of a manifest; null when it is not of a known version. */
export function readManifest(reader: Reader, report: Report): Manifest | null {
  const version = reader.raw("lifecycle");
  if (version === null) reader.missing("lifecycle");
  else if (version !== 1) reader.wrong("lifecycle", version, "1");
  const asOf = reader.date("asOf");
  const policy = readPolicy(reader);
  const entries = reader.children("entries").flatMap((entry) => {
    const read = readEntry(entry, report);
    return read === null ? [] : [read];
  });
  // Lets a manifest name its JSON Schema for editors.
  reader.has("$schema");
  reader.end();
  checkIds(entries, report);
  return version === 1
    ? { file: reader.source.file, asOf, policy, entries }
    : null;
}

function readPolicy(manifest: Reader): Policy {
  const reader = manifest.child("policy");
  if (reader === null) return defaultPolicy;
  const period = (field: "countdown" | "minNotice" | "tombstones"): Period =>
    reader.parsed(field, parsePeriod, "a period such as 3mo, 90d or 1y") ??
    defaultPolicy[field];
  const policy: Policy = {
    countdown: period("countdown"),
    minNotice: period("minNotice"),
    tombstones: period("tombstones"),
    deprecatedFlag:
      reader.oneOf("deprecatedFlag", ["sunset", "deprecated", "ignore"]) ??
      defaultPolicy.deprecatedFlag,
  };
  reader.end();
  return policy;
}

function checkIds(entries: readonly ManifestEntry[], report: Report): void {
  const first = new Map<string, ManifestEntry>();
  for (const entry of entries) {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, entry);
    else
      report(
        diagnostic("lifecycle/duplicate-id", { id: entry.id }, entry.source, [
          { message: "The first entry of this id.", source: earlier.source },
        ]),
      );
  }
}
