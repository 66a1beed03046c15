import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Document } from "../../model/index.js";
import type { Manifest, ManifestEntry } from "../manifest/manifest.js";
import { describeSelector } from "../manifest/selector.js";
import { select } from "../select/index.js";
import { nearestElement } from "../select/nearest-element.js";
import {
  describeElement,
  type Element,
  type Target,
} from "../select/target.js";
import { rank, type Claim } from "../sources/claim.js";

/** A manifest brought to a description: which claims are about which element. */
export interface ResolvedManifest {
  /** By the key of the element. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** Elements of entries, in the order of the manifest. */
  readonly targets: ReadonlyMap<ManifestEntry, readonly Target[]>;
}

/** Resolves every selector; reports those that match nothing, and elements with two entries. */
export function resolveManifest(
  manifest: Manifest,
  document: Document,
  report: Report,
): ResolvedManifest {
  const claims = new Map<string, Claim[]>();
  const owners = new Map<string, ManifestEntry>();
  const targets = new Map<ManifestEntry, readonly Target[]>();
  for (const entry of manifest.entries) {
    const found = distinct(select(entry.select, document));
    targets.set(entry, found);
    if (found.length === 0 && entry.removed.length === 0)
      reportStale(entry, document, report);
    let clash: { owner: ManifestEntry; element: Element } | null = null;
    for (const target of found) {
      const slot = `${target.distance} ${target.key}`;
      const owner = owners.get(slot);
      if (owner === undefined) {
        owners.set(slot, entry);
        const list = claims.get(target.key) ?? [];
        claims.set(target.key, [...list, claimFor(entry, target, manifest)]);
      } else clash ??= { owner, element: target.element };
    }
    if (clash !== null) reportClash(entry, clash.owner, clash.element, report);
  }
  return { claims, targets };
}

function distinct(targets: readonly Target[]): readonly Target[] {
  const byKey = new Map(targets.map((target) => [target.key, target]));
  return [...byKey.values()];
}

function claimFor(
  entry: ManifestEntry,
  target: Target,
  manifest: Manifest,
): Claim {
  const { phase, announcedOn, cutOff, milestones, replacement, reason } = entry;
  return {
    rank: rank.manifest,
    distance: target.distance,
    origin: `${baseName(manifest.file)}#${entry.id}`,
    source: entry.source,
    facts: { phase, announcedOn, cutOff, milestones, replacement, reason },
    alone: true,
    id: entry.id,
    direction: entry.select.kind === "property" ? entry.select.direction : null,
  };
}

/** Without folders: what is generated must not depend on where it is generated. */
function baseName(file: string): string {
  return file.slice(
    Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1,
  );
}

function reportStale(
  entry: ManifestEntry,
  document: Document,
  report: Report,
): void {
  report(
    diagnostic(
      "lifecycle/stale-selector",
      {
        selector: describeSelector(entry.select),
        nearest: nearestElement(entry.select, document),
      },
      entry.select.source,
    ),
  );
}

function reportClash(
  entry: ManifestEntry,
  owner: ManifestEntry,
  element: Element,
  report: Report,
): void {
  report(
    diagnostic(
      "lifecycle/duplicate-entry",
      { first: owner.id, element: describeElement(element) },
      entry.select.source,
      [{ message: `The entry ${owner.id}.`, source: owner.select.source }],
    ),
  );
}
