import { readFileSync } from "node:fs";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { attachLifecycle } from "../../generator/lifecycle/attach/index.js";
import type { Manifest } from "../../generator/lifecycle/manifest/manifest.js";
import { parseManifest } from "../../generator/lifecycle/manifest/parse.js";
import type {
  Document,
  Lifecycle,
  Schema,
} from "../../generator/model/index.js";
import { normalize } from "../../generator/normalize/index.js";
import {
  locate,
  parseSource,
  type SourceDocument,
} from "../../generator/source/index.js";
import { upgrade } from "../../generator/upgrade/index.js";
import { findVersions } from "../../generator/enrich/versions.js";

/** A description and a manifest brought together, with what was said about them. */
export interface Attached {
  readonly document: Document;
  readonly manifest: Manifest | null;
  /** Diagnostics of the area `lifecycle/` only. */
  readonly diagnostics: readonly Diagnostic[];
  /** `code line:column` of each, in the file it is about. */
  readonly lines: readonly string[];
}

/** The model of a description, without lifecycle. */
export function documentOf(
  text: string,
  file = "api.yaml",
  diagnostics: Diagnostic[] = [],
): Document {
  const source = parseSource(file, text, (found) => diagnostics.push(found));
  return documentOfSource(source, diagnostics);
}

/** The model of what was read, without lifecycle. */
export function documentOfSource(
  source: SourceDocument | null,
  diagnostics: Diagnostic[],
): Document {
  const report = (found: Diagnostic) => diagnostics.push(found);
  const upgraded = source === null ? null : upgrade(source, report);
  if (upgraded === null) throw new Error(diagnostics[0]?.message ?? "refused");
  return findVersions(normalize(upgraded, report));
}

export function attach(
  description: string,
  manifestText: string | null = null,
): Attached {
  const all: Diagnostic[] = [];
  const report = (found: Diagnostic) => all.push(found);
  const document = documentOf(description, "api.yaml", all);
  const manifest =
    manifestText === null
      ? null
      : parseManifest("lifecycle.yaml", manifestText, report);
  const attached = attachLifecycle(document, manifest, report);
  const diagnostics = all.filter(({ code }) => code.startsWith("lifecycle/"));
  const texts: Readonly<Record<string, string>> = {
    "api.yaml": description,
    "lifecycle.yaml": manifestText ?? "",
  };
  return {
    document: attached,
    manifest,
    diagnostics,
    lines: diagnostics.map((found) => placeOf(found, texts)),
  };
}

/** `code line:column`. */
export function placeOf(
  { code, source }: Diagnostic,
  texts: Readonly<Record<string, string>>,
): string {
  const text = texts[source?.file ?? ""] ?? "";
  const place =
    source?.position ?? locate({ text, format: "yaml" }, source?.pointer ?? "");
  return `${code} ${place?.line ?? 1}:${place?.column ?? 1}`;
}

/** A real description with its records attached. */
export function attachFile(
  path: string,
  manifest: Manifest | null = null,
): { document: Document; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => diagnostics.push(found);
  const document = documentOf(readFileSync(path, "utf8"), path);
  return { document: attachLifecycle(document, manifest, report), diagnostics };
}

/** The record of an operation. */
export function recordOf(document: Document, id: string): Lifecycle | null {
  const operation = document.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation.lifecycle;
}

/** The record of a property, by a dotted path without references. */
export function propertyRecord(
  document: Document,
  schema: string,
  path: string,
): Lifecycle | null {
  let at: Schema = document.schemas.find(({ id }) => id === schema)!.schema;
  for (const step of path.split(".")) {
    if (at.kind !== "object") throw new Error(`${schema} ${path}: ${at.kind}`);
    at = at.properties.find(({ name }) => name === step)!.schema;
  }
  return at.lifecycle;
}
