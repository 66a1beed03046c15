import type { Report } from "../../diagnostics/index.js";
import type { Document, Lifecycle, SourceRef } from "../../model/index.js";
import { elementsOf, labelOf, type ListedElement } from "../elements.js";
import type { Manifest, ManifestEntry, Policy } from "../manifest/manifest.js";
import { defaultPolicy } from "../manifest/parse.js";

/** One version of an API: its description with records attached, and the manifest they came from. */
export interface Version {
  readonly document: Document;
  readonly manifest: Manifest | null;
}

/** What a rule may look at. */
export interface LintContext {
  readonly document: Document;
  readonly manifest: Manifest | null;
  readonly policy: Policy;
  readonly asOf: string | null;
  /** Elements with a record, in the order of the model. */
  readonly records: readonly LintRecord[];
  /** All elements by name. */
  readonly elements: ReadonlyMap<string, ListedElement>;
  /** The version before; null: only rules about one version apply. */
  readonly base: LintBase | null;
  readonly report: Report;
}

export interface LintBase {
  readonly document: Document;
  readonly manifest: Manifest | null;
  readonly elements: ReadonlyMap<string, ListedElement>;
}

/** An element with its record, and the place to complain about: the entry of the manifest where there is one. */
export interface LintRecord {
  readonly element: ListedElement;
  readonly lifecycle: Lifecycle;
  readonly label: string;
  readonly entry: ManifestEntry | null;
  readonly source: SourceRef;
}

export type LintRule = (context: LintContext) => void;

/** What all rules look at, gathered once. The same finding at the same place is reported once. */
export function lintContext(
  { document, manifest }: Version,
  base: Version | null,
  report: Report,
): LintContext {
  const all = elementsOf(document);
  const entries = entriesById(manifest);
  const once = new Set<string>();
  return {
    document,
    manifest,
    policy: manifest?.policy ?? defaultPolicy,
    asOf: document.lifecycle.asOf,
    records: all.flatMap((element) => recordOf(element, entries)),
    elements: byName(all),
    base:
      base === null
        ? null
        : { ...base, elements: byName(elementsOf(base.document)) },
    report: (found) => {
      const key = JSON.stringify([found.code, found.message, found.source]);
      if (once.has(key)) return;
      once.add(key);
      report(found);
    },
  };
}

function recordOf(
  element: ListedElement,
  entries: ReadonlyMap<string, ManifestEntry>,
): readonly LintRecord[] {
  const { lifecycle } = element;
  if (lifecycle === null) return [];
  const entry = entries.get(lifecycle.id ?? "") ?? null;
  return [
    {
      element,
      lifecycle,
      label: labelOf(element),
      entry,
      source: entry?.source ?? element.source,
    },
  ];
}

function entriesById(
  manifest: Manifest | null,
): ReadonlyMap<string, ManifestEntry> {
  return new Map((manifest?.entries ?? []).map((entry) => [entry.id, entry]));
}

function byName(
  elements: readonly ListedElement[],
): ReadonlyMap<string, ListedElement> {
  return new Map(elements.map((element) => [element.name, element]));
}
