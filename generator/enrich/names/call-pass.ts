import type { Conventions } from "../../config/config.js";
import type { Report } from "../../diagnostics/index.js";
import type {
  Document,
  Operation,
  OperationName,
  Webhook,
} from "../../model/index.js";
import {
  CALLBACKS,
  printOperationName,
  UNVERSIONED,
  WEBHOOKS,
  type NamesFile,
} from "../../names/index.js";
import { arrayProperties, listItems, successBody } from "../lists.js";
import { schemaLookup } from "../schemas.js";
import type { Namable } from "./choose-names.js";
import { nameOperations } from "./operation-names.js";
import { nameLinks } from "./link-names.js";
import { nameWebhooks } from "./webhook-names.js";

/** A document with names, and the names file with those that are new. */
export interface NamedDocument {
  readonly document: Document;
  readonly names: NamesFile;
}

/** Names the operations, version by version, and the webhooks; new names are appended to `names`. */
export function nameCalls(
  document: Document,
  conventions: Conventions,
  names: NamesFile,
  report: Report,
): NamedDocument {
  const naming = conventions.naming ?? {};
  const earlier = (id: string): string | undefined => {
    for (const entries of names.operations.values()) {
      const name = entries.get(id);
      if (name !== undefined) return name;
    }
    return undefined;
  };
  const chosen = new Map<string, OperationName>();
  const sections = new Map(names.operations);
  for (const [section, operations] of bySection(document)) {
    const pinned = names.operations.get(section) ?? new Map<string, string>();
    const given = nameOperations(operations, {
      naming,
      pinned,
      earlier,
      report,
    });
    for (const [id, name] of given) chosen.set(id, name);
    sections.set(section, append(pinned, given));
  }
  const hooks = nameAllWebhooks(document.webhooks, chosen, sections);
  const rename =
    (from: ReadonlyMap<string, OperationName>) =>
    <T extends Operation>(operation: T): T => ({
      ...operation,
      name: from.get(operation.id) ?? operation.name,
    });
  const operations = document.operations.map(rename(chosen));
  return {
    document: {
      ...document,
      operations: nameLinks(operations, sections),
      webhooks: document.webhooks.map(rename(hooks)),
    },
    names: { ...names, operations: sections },
  };
}

/** Webhooks and callbacks, each in a section of their own, which gets the names that are new. */
function nameAllWebhooks(
  webhooks: readonly Webhook[],
  callers: ReadonlyMap<string, OperationName>,
  sections: Map<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, OperationName> {
  const names = new Map<string, OperationName>();
  for (const section of [WEBHOOKS, CALLBACKS]) {
    const own = webhooks.filter(
      ({ callback }) => (callback === null) === (section === WEBHOOKS),
    );
    const pinned = sections.get(section) ?? new Map<string, string>();
    if (own.length + pinned.size === 0 && section === CALLBACKS) continue;
    const given = nameWebhooks(own, callers, pinned);
    sections.set(section, append(pinned, given));
    for (const { id } of own) names.set(id, given.get(id)!);
  }
  return names;
}

function bySection(
  document: Document,
): ReadonlyMap<string, readonly Namable[]> {
  const lookup = schemaLookup(document);
  const sections = new Map<string, Namable[]>();
  for (const operation of document.operations) {
    const body = successBody(operation);
    const namable: Namable = {
      operation,
      list: () => listItems(body, lookup) !== null,
      arrays: () => arrayProperties(body, lookup),
    };
    const section = operation.version ?? UNVERSIONED;
    const members = sections.get(section);
    if (members === undefined) sections.set(section, [namable]);
    else members.push(namable);
  }
  return sections;
}

function append(
  pinned: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, OperationName>,
): ReadonlyMap<string, string> {
  const result = new Map(pinned);
  for (const [id, name] of given)
    if (!result.has(id)) result.set(id, printOperationName(name));
  return result;
}
