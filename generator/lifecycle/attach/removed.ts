import {
  compareText,
  type Document,
  type Lifecycle,
  type OperationName,
  type RemovedElement,
} from "../../model/index.js";
import { toName } from "../../names/words.js";
import type {
  Manifest,
  ManifestEntry,
  Policy,
  RemovedRecord,
} from "../manifest/manifest.js";
import { after } from "../period.js";

/**
 * The elements that entries say were removed, as long as an SDK still names them: until `policy.tombstones` after the
 * cut-off, by `asOf`. One that is back in the description (or never left) is none.
 */
export function removedElements(
  manifest: Manifest,
  document: Document,
): readonly RemovedElement[] {
  const present = new Set(document.operations.map(({ id }) => id));
  return manifest.entries
    .filter((entry) => isKept(entry, manifest.asOf, manifest.policy))
    .flatMap((entry) =>
      entry.removed
        .filter(
          (record) =>
            record.kind !== "operation" || !present.has(record.operation),
        )
        .map((record) => removed(record, lifecycleOf(entry))),
    )
    .sort((a, b) => compareText(a.id, b.id));
}

function isKept(
  entry: ManifestEntry,
  asOf: string | null,
  policy: Policy,
): boolean {
  const cutOff = entry.cutOff?.on ?? null;
  return (
    asOf === null || cutOff === null || asOf < after(cutOff, policy.tombstones)
  );
}

/** What is gone is Deprecated whatever the dates say: it cannot be called. */
function lifecycleOf(entry: ManifestEntry): Lifecycle {
  const { id, announcedOn, cutOff, milestones, replacement, reason } = entry;
  return {
    id,
    phase: "deprecated",
    announcedOn,
    cutOff,
    milestones,
    replacement,
    reason,
    direction: null,
    provenance: {},
  };
}

function removed(record: RemovedRecord, lifecycle: Lifecycle): RemovedElement {
  const { source } = record;
  switch (record.kind) {
    case "operation":
      return {
        kind: "operation",
        id: record.operation,
        method: record.method,
        path: record.path,
        name: operationName(record.name),
        version: record.version,
        lifecycle,
        source,
      };
    case "parameter":
      return {
        kind: "parameter",
        id: `${record.operation}.${record.parameter}`,
        operation: record.operation,
        name: record.parameter,
        in: record.in,
        lifecycle,
        source,
      };
    case "property":
      return {
        kind: "property",
        id: `${record.schema}.${record.property}`,
        schema: record.schema,
        name: record.property,
        lifecycle,
        source,
      };
    case "enumValue": {
      const owner =
        record.property === null
          ? record.schema
          : `${record.schema}.${record.property}`;
      return {
        kind: "enumValue",
        id: `${owner}.${record.enumValue}`,
        schema: record.schema,
        property: record.property,
        value: record.enumValue,
        lifecycle,
        source,
      };
    }
  }
}

/** `cloudAccounts.openstack.create` as names: words are read back from camel case. */
export function operationName(dotted: string): OperationName {
  const parts = dotted.split(".").map(toName);
  return { namespace: parts.slice(0, -1), method: parts.at(-1)! };
}
