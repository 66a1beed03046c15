import type { JsonObject, Json } from "../../model/index.js";
import type {
  Manifest,
  ManifestEntry,
  RemovedRecord,
} from "../manifest/manifest.js";
import type {
  EnumOwner,
  OperationSelector,
  SelectorKind,
} from "../manifest/selector.js";
import { formatPeriod } from "../period.js";

/** A manifest as the JSON that reads back as the same manifest. */
export function manifestJson({ asOf, policy, entries }: Manifest): JsonObject {
  return {
    lifecycle: 1,
    ...present({ asOf }),
    policy: {
      countdown: formatPeriod(policy.countdown),
      minNotice: formatPeriod(policy.minNotice),
      tombstones: formatPeriod(policy.tombstones),
      deprecatedFlag: policy.deprecatedFlag,
    },
    entries: entries.map(entryJson),
  };
}

function entryJson(entry: ManifestEntry): JsonObject {
  const { id, select, phase, announcedOn, cutOff } = entry;
  const { milestones, replacement, reason, notices, removed } = entry;
  return {
    id,
    select: selectorJson(select),
    ...present({ phase, announcedOn }),
    ...(cutOff === null ? {} : { cutOff: present({ ...cutOff }) }),
    ...list(
      "milestones",
      milestones.map((one) => ({ ...one })),
    ),
    ...(replacement === null
      ? {}
      : { replacement: present({ ...replacement }) }),
    ...present({ reason }),
    ...list(
      "notices",
      notices.map((one) => present({ ...one })),
    ),
    ...list("removed", removed.map(removedJson)),
  };
}

/** Without members that are null: a manifest leaves out what it does not say. */
function present(object: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null),
  );
}

function list(name: string, items: readonly Json[]): JsonObject {
  return items.length === 0 ? {} : { [name]: items };
}

function selectorJson(selector: SelectorKind): JsonObject {
  switch (selector.kind) {
    case "path":
    case "operation":
    case "method":
      return within(selector);
    case "parameter": {
      const { parameter, in: location } = selector;
      return {
        parameter,
        ...present({ in: location }),
        ...within(selector.within),
      };
    }
    case "header":
      return { header: selector.header, ...within(selector.within) };
    case "schema":
      return { schema: selector.schema };
    case "property": {
      const { schema, property, direction } = selector;
      return { schema, property, ...present({ direction }) };
    }
    case "enumValue":
      return { ...ownerJson(selector.of), enumValue: selector.enumValue };
    case "tag":
      return { tag: selector.tag };
    case "securityScheme":
      return { securityScheme: selector.securityScheme };
    case "version":
      return { version: selector.version };
    case "terraform":
      return { terraform: selector.terraform };
    case "pointer":
      return { pointer: `#${selector.pointer}` };
  }
}

function within(operations: OperationSelector | null): JsonObject {
  if (operations === null) return {};
  switch (operations.kind) {
    case "operation":
      return { operation: operations.operation };
    case "method":
      return { method: operations.method, path: operations.path };
    case "path":
      return { path: operations.path };
  }
}

function ownerJson(owner: EnumOwner): JsonObject {
  return owner.kind === "parameter"
    ? { parameter: owner.parameter, ...within(owner.within) }
    : { schema: owner.schema, ...present({ property: owner.property }) };
}

function removedJson(record: RemovedRecord): JsonObject {
  const { kind: _kind, source: _source, ...fields } = record;
  return present(fields as Readonly<Record<string, Json>>);
}
