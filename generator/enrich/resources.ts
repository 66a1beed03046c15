import {
  compareText,
  type Document,
  type Name,
  type Operation,
  type Resource,
} from "../model/index.js";
import { camelCase } from "../names/index.js";

interface Branch {
  readonly name: Name;
  readonly branches: Map<string, Branch>;
  readonly operations: Operation[];
}

/** Builds the tree of namespaces from the names of the operations, one per API version. */
export function buildResources(document: Document): Document {
  const order = [...document.versions, null];
  const trees = new Map<string | null, Map<string, Branch>>();
  for (const operation of document.operations) {
    const roots = trees.get(operation.version) ?? new Map<string, Branch>();
    trees.set(operation.version, roots);
    place(operation, roots);
  }
  const resources = order.flatMap((version) =>
    resourcesOf(trees.get(version) ?? new Map(), [], version),
  );
  resources.sort(
    (a, b) =>
      compareText(camelCase(a.name.words), camelCase(b.name.words)) ||
      order.indexOf(a.version) - order.indexOf(b.version),
  );
  return { ...document, resources };
}

function place(operation: Operation, roots: Map<string, Branch>): void {
  let level = roots;
  let branch: Branch | undefined;
  for (const name of operation.name.namespace) {
    const key = camelCase(name.words);
    branch = level.get(key);
    if (branch === undefined) {
      branch = { name, branches: new Map(), operations: [] };
      level.set(key, branch);
    }
    level = branch.branches;
  }
  branch?.operations.push(operation);
}

function resourcesOf(
  branches: ReadonlyMap<string, Branch>,
  outer: readonly Name[],
  version: string | null,
): Resource[] {
  return [...branches]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { name, branches: inner, operations }]) => {
      const path = [...outer, name];
      return {
        name,
        path,
        version,
        resources: resourcesOf(inner, path, version),
        operations: [...operations]
          .sort((a, b) =>
            compareText(
              camelCase(a.name.method.words),
              camelCase(b.name.method.words),
            ),
          )
          .map(({ id }) => id),
      };
    });
}
