import type { Document, Operation } from "../../../model/index.js";
import { pascalCase, printOperationName } from "../../../names/index.js";
import type { SchemaAnchors } from "./types.js";

/**
 * Where each operation is found: `clusters.vms.start`, of another version than the main one
 * `v1alpha1.clusters.get`. Public names are kept over time, hence links to a reference, too.
 */
export function operationAnchors(
  document: Document,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    document.operations.map((operation) => {
      const anchor = free(operationAnchor(operation, document), taken);
      return [operation.id, anchor];
    }),
  );
}

function operationAnchor(operation: Operation, document: Document): string {
  const version = shownVersion(operation.version, document);
  const call = printOperationName(operation.name);
  return version === null ? call : `${version}.${call}`;
}

/** The version, unless it is the main one, which needs no mention. */
export function shownVersion(
  version: string | null,
  { versions }: Document,
): string | null {
  return version === null || version === versions[0] ? null : version;
}

/** Where each schema is found: `schema-Cluster`. */
export function schemaAnchors(document: Document): SchemaAnchors {
  const taken = new Set<string>();
  return new Map(
    document.schemas.map(({ id, name }) => {
      const text = pascalCase(name.words);
      return [id, { anchor: free(`schema-${text}`, taken), name: text }];
    }),
  );
}

/** File systems, and some servers, do not tell `a` from `A`. */
function free(name: string, taken: Set<string>): string {
  let result = name;
  for (let count = 2; taken.has(result.toLowerCase()); count++)
    result = `${name}-${count}`;
  taken.add(result.toLowerCase());
  return result;
}
