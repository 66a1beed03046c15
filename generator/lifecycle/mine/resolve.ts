import type {
  Document,
  Operation,
  Replacement,
  Schema,
} from "../../model/index.js";
import { matchesPath } from "../select/glob.js";
import { findProperties, findSchema } from "../select/properties.js";
import type { Described, DescribedPlace } from "./described.js";

/** The replacement that a text names, found in the description; null where it cannot be found. */
export function resolveReplacement(
  named: string,
  { place }: Described,
  document: Document,
): Replacement | null {
  const path = asPath(named);
  if (path !== null) return operationAt(path, place, document);
  switch (place.kind) {
    case "operation":
      return operationOf(named, document);
    case "parameter":
      return (
        siblingParameter(named, place.operation) ?? operationOf(named, document)
      );
    case "property":
      return (
        siblingProperty(named, place, document) ?? operationOf(named, document)
      );
    case "schema":
      return findSchema(document, named) === null
        ? operationOf(named, document)
        : replacement("schema", named);
  }
}

/** How values map is for a person to say: `cpu` and `cpuMilliCore` are of one type and differ by a thousand. */
function replacement(kind: Replacement["kind"], ref: string): Replacement {
  return { kind, ref, map: null, guide: null };
}

/** A path, with its leading slash; null for a name. */
function asPath(named: string): string | null {
  if (!named.includes("/")) return null;
  return named.startsWith("/") ? named : `/${named}`;
}

/**
 * The operation at a path. Of several, the one with the method of an operation that takes what is described, else the
 * only one that writes.
 */
function operationAt(
  path: string,
  place: DescribedPlace,
  document: Document,
): Replacement | null {
  const at = document.operations.filter((one) => matchesPath(path, one.path));
  if (at.length === 1) return replacement("operation", at[0]!.id);
  const methods = new Set(usersOf(place, document).map(({ method }) => method));
  const same = at.filter(({ method }) => methods.has(method));
  if (same.length === 1) return replacement("operation", same[0]!.id);
  const writing = at.filter(
    ({ method }) => method !== "GET" && method !== "HEAD",
  );
  return writing.length === 1 ? replacement("operation", writing[0]!.id) : null;
}

/** Operations that take the described element in their requests. */
function usersOf(
  place: DescribedPlace,
  document: Document,
): readonly Operation[] {
  switch (place.kind) {
    case "operation":
    case "parameter":
      return [place.operation];
    case "schema":
      return takersOf(place.id, document);
    case "property":
      if (place.operation !== null) return [place.operation];
      return place.root === null ? [] : takersOf(place.root, document);
  }
}

/** Operations whose request body is, or contains, the schema. */
function takersOf(id: string, document: Document): readonly Operation[] {
  const contains = (schema: Schema, seen: Set<string>): boolean => {
    switch (schema.kind) {
      case "ref": {
        if (schema.schema === id) return true;
        if (seen.has(schema.schema)) return false;
        seen.add(schema.schema);
        const target = findSchema(document, schema.schema);
        return target !== null && contains(target, seen);
      }
      case "object":
        return schema.properties.some((property) =>
          contains(property.schema, seen),
        );
      case "array":
        return contains(schema.items, seen);
      case "map":
        return contains(schema.values, seen);
      case "intersection":
        return schema.parts.some((part) => contains(part, seen));
      case "union":
        return schema.variants.some((variant) => contains(variant, seen));
      default:
        return false;
    }
  };
  return document.operations.filter(({ requestBody }) =>
    (requestBody?.contents ?? []).some(
      ({ schema }) => schema !== null && contains(schema, new Set()),
    ),
  );
}

function operationOf(named: string, document: Document): Replacement | null {
  return document.operations.some(({ id }) => id === named)
    ? replacement("operation", named)
    : null;
}

function siblingParameter(
  named: string,
  operation: Operation,
): Replacement | null {
  const sibling = operation.parameters.find(({ name }) => name === named);
  return sibling === undefined ? null : replacement("parameter", named);
}

/** Another property of the same object; a dotted path leads on from there. */
function siblingProperty(
  named: string,
  place: Extract<DescribedPlace, { kind: "property" }>,
  document: Document,
): Replacement | null {
  if (named === place.name) return null;
  const found = findProperties(place.siblings, named, document);
  return found.length === 0 ? null : replacement("property", named);
}
