import { compareText, type Document } from "../../model/index.js";
import { camelCase } from "../../names/words.js";
import { elementsOf, type ListedElement } from "../elements.js";
import { isRecorded, isWithin } from "../lint/removed.js";
import type { Manifest } from "../manifest/manifest.js";

/** An element that the new version lacks. */
export interface Removal {
  readonly element: ListedElement;
  /** As an entry writes it under `removed`. */
  readonly record: Readonly<Record<string, string>>;
  /** As an entry of its own would select it. */
  readonly select: Readonly<Record<string, string>>;
}

/**
 * What a new version dropped and no entry writes down yet. An operation that is still there
 * under another id was renamed, not removed; parts of what went as a whole are not repeated.
 */
export function findRemovals(
  old: Document,
  now: Document,
  manifest: Manifest | null,
): readonly Removal[] {
  const before = byName(elementsOf(old));
  const elements = byName(elementsOf(now));
  const base = { document: old, manifest: null, elements: before };
  const routes = new Set(
    now.operations.map(({ method, path }) => routeOf(method, path)),
  );
  return [...before.values()]
    .filter(({ name }) => !elements.has(name))
    .filter((element) => !isWithin(element, { manifest, elements, base }))
    .filter((element) => !isRecorded(element, { manifest, elements, base }))
    .sort(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        compareText(a.name, b.name),
    )
    .flatMap((element) => removal(element, routes));
}

/** The order of entries, so that the same removals give the same text. */
const kinds: readonly ListedElement["kind"][] = [
  "operation",
  "parameter",
  "schema",
  "property",
  "enumValue",
];

function removal(
  element: ListedElement,
  routes: ReadonlySet<string>,
): readonly Removal[] {
  switch (element.kind) {
    case "operation": {
      const { id, method, path, version } = element.operation;
      if (routes.has(routeOf(method, path))) return [];
      const { namespace, method: name } = element.operation.name;
      const record = {
        operation: id,
        method,
        path,
        name: [...namespace, name]
          .map(({ words }) => camelCase(words))
          .join("."),
        ...(version === null ? {} : { version }),
      };
      return [{ element, record, select: { operation: id } }];
    }
    case "parameter": {
      const { name: parameter, in: location } = element.parameter;
      const record = {
        parameter,
        operation: element.operation.id,
        in: location,
      };
      return [{ element, record, select: record }];
    }
    case "property": {
      const record = { schema: element.owner, property: element.path };
      return [{ element, record, select: record }];
    }
    case "enumValue": {
      const record = {
        schema: element.owner,
        ...(element.path === "" ? {} : { property: element.path }),
        enumValue: String(element.value.value),
      };
      return [{ element, record, select: record }];
    }
    case "schema":
      return [];
  }
}

/** Parameter names do not matter to the wire. */
function routeOf(method: string, path: string): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}

function byName(
  elements: readonly ListedElement[],
): ReadonlyMap<string, ListedElement> {
  return new Map(elements.map((element) => [element.name, element]));
}
