import { elementsOf, type ListedElement } from "../../../lifecycle/elements.js";
import {
  isMarked,
  sentenceOf,
  type Wording,
} from "../../../lifecycle/sentence.js";
import {
  compareText,
  type Document,
  type Lifecycle,
  type Operation,
} from "../../../model/index.js";
import { printOperationName } from "../../../names/index.js";
import { callsOf, spacesOf, type Call, type Entry } from "../plan/entries.js";
import { inputParameters } from "../plan/inputs.js";
import type { TypeNames } from "../plan/type-names.js";
import { propertyId } from "./gates.js";

/** An element with a record, under the names it has in this SDK. */
export interface SdkRecord {
  /** Unique: `cloudAccounts.maas.list`, `metrics.list:limit`, `UserUpdate.roles`, `MachinePool.amiType=AL2_x86_64`. */
  readonly key: string;
  readonly kind: RecordKind;
  /** For allow-lists. */
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly sentence: string;
  /** True for what the API no longer has. */
  readonly removed: boolean;
  /** Method and path of the operation, or of the one that has the parameter. */
  readonly route: string | null;
}

export type RecordKind =
  | "operation"
  | "parameter"
  | "schema"
  | "property"
  | "enumValue"
  | "header"
  | "securityScheme"
  | "tag"
  | "terraform"
  | "version";

interface Context {
  readonly document: Document;
  readonly names: TypeNames;
  readonly wording: Wording;
}

/** Everything that is not simply in Production, sorted by key. */
export function recordsOf(
  entries: readonly Entry[],
  context: Context,
): readonly SdkRecord[] {
  const { document, wording } = context;
  const byOperation = new Map(
    entries.flatMap((entry) =>
      entry.roots
        .flatMap(({ space }) => callsOf(space))
        .map((call) => [call.operation.id, placed(call, entry)] as const),
    ),
  );
  const inputs: InputNames = new Map();
  const records = new Map<string, SdkRecord>();
  const add = (record: SdkRecord) => {
    if (!records.has(record.key)) records.set(record.key, record);
  };
  for (const element of elementsOf(document)) {
    const { lifecycle, kind } = element;
    if (!isMarked(lifecycle)) continue;
    const key = keyOf(element, byOperation, context.names, inputs);
    if (key === null) continue;
    add({
      key,
      kind,
      id: lifecycle.id ?? idOf(element),
      lifecycle,
      sentence: sentenceOf(lifecycle, wording),
      removed: false,
      route: routeOf(element),
    });
  }
  for (const { kind, name, lifecycle } of document.lifecycle.others)
    if (isMarked(lifecycle))
      add({
        key: `${kind} ${name}`,
        kind,
        id: lifecycle.id ?? name,
        lifecycle,
        sentence: sentenceOf(lifecycle, wording),
        removed: false,
        route: null,
      });
  for (const record of removedRecords(entries, context, byOperation))
    add(record);
  return [...records.values()].sort((a, b) => compareText(a.key, b.key));
}

/** A call with the folder of its entry point in front: `v1alpha1/clusters.get`. */
function placed(call: Call, { folder }: Entry): Call {
  return folder === "" ? call : { ...call, dotted: folder + call.dotted };
}

function keyOf(
  element: ListedElement,
  calls: ReadonlyMap<string, Call>,
  names: TypeNames,
  inputs: InputNames,
): string | null {
  const typeOf = (schema: string) => names.of(schema, null)?.name ?? schema;
  switch (element.kind) {
    case "operation":
      return calls.get(element.operation.id)?.dotted ?? null;
    case "parameter":
      return parameterKey(
        calls.get(element.operation.id),
        element.parameter.name,
        inputs,
      );
    case "schema":
      return typeOf(element.schema);
    case "property": {
      const call = calls.get(element.owner);
      return call === undefined
        ? `${typeOf(element.owner)}.${element.path}`
        : `${call.dotted}:body.${element.path}`;
    }
    case "enumValue": {
      const at = element.path === "" ? "" : `.${element.path}`;
      return `${typeOf(element.owner)}${at}=${String(element.value.value)}`;
    }
  }
}

/** By operation id: the members of its input by the names of their parameters; filled when asked for. */
type InputNames = Map<string, ReadonlyMap<string, string>>;

function parameterKey(
  call: Call | undefined,
  name: string,
  inputs: InputNames,
): string | null {
  if (call === undefined) return null;
  const { operation, dotted } = call;
  const members = inputs.get(operation.id) ?? membersOf(operation);
  inputs.set(operation.id, members);
  return `${dotted}:${members.get(name) ?? name}`;
}

function membersOf(operation: Operation): ReadonlyMap<string, string> {
  // The last of one name wins: of several the first is meant.
  const inOrder = inputParameters(operation).toReversed();
  return new Map(
    inOrder.map(({ parameter, member }) => [parameter.name, member]),
  );
}

/** As the gates have it, so that an id of the file works in an allow-list. */
function idOf(element: ListedElement): string {
  switch (element.kind) {
    case "operation":
      return element.operation.id;
    case "parameter":
      return `${element.operation.id}.${element.parameter.name}`;
    case "schema":
      return element.schema;
    case "property":
      return propertyId(element.property.schema);
    case "enumValue":
      return `${element.owner}.${element.path}=${String(element.value.value)}`;
  }
}

function routeOf(element: ListedElement): string | null {
  if (element.kind !== "operation" && element.kind !== "parameter") return null;
  const { method, path } = element.operation;
  return `${method} ${path}`;
}

function removedRecords(
  entries: readonly Entry[],
  { document, wording, names }: Context,
  calls: ReadonlyMap<string, Call>,
): readonly SdkRecord[] {
  // A tombstone whose name something else has taken is none in the SDK; it is one in the file.
  const kept = new Map(
    entries.flatMap(({ folder, roots }) =>
      roots
        .flatMap(({ space }) => spacesOf(space))
        .flatMap(({ tombstones }) => tombstones)
        .map(({ id, dotted }) => [id, folder + dotted] as const),
    ),
  );
  return document.lifecycle.removed.map((element): SdkRecord => {
    const { lifecycle, kind } = element;
    const common = {
      kind,
      id: lifecycle.id ?? element.id,
      lifecycle,
      sentence: sentenceOf(lifecycle, wording, true),
      removed: true,
    };
    switch (element.kind) {
      case "operation": {
        const name = printOperationName(element.name);
        return {
          ...common,
          key: kept.get(element.id) ?? `${name} (${element.id})`,
          route: `${element.method} ${element.path}`,
        };
      }
      case "parameter": {
        const call = calls.get(element.operation);
        const at = call?.dotted ?? element.operation;
        return { ...common, key: `${at}:${element.name}`, route: null };
      }
      case "property": {
        const type = names.of(element.schema, null)?.name ?? element.schema;
        return { ...common, key: `${type}.${element.name}`, route: null };
      }
      case "enumValue": {
        const type = names.of(element.schema, null)?.name ?? element.schema;
        const at = element.property === null ? "" : `.${element.property}`;
        return { ...common, key: `${type}${at}=${element.value}`, route: null };
      }
    }
  });
}
