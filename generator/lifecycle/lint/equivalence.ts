import type {
  Document,
  Operation,
  Replacement,
  Schema,
} from "../../model/index.js";
import type { ListedElement } from "../elements.js";
import { fieldsOf } from "./fields.js";

/**
 * Why `next` cannot stand in for `old`, each as a clause for people: `it needs the input spec.apiKey, which …`. Empty
 * when it can, or when the two are of different kinds, which nobody can compare.
 */
export function gapsBetween(
  old: ListedElement,
  next: ListedElement,
  map: Replacement["map"],
  document: Document,
): readonly string[] {
  if (old.kind === "operation" && next.kind === "operation")
    return [
      ...inputGaps(old.operation, next.operation, document),
      ...responseGaps(old.operation, next.operation, document),
    ];
  if (old.kind === "parameter" && next.kind === "parameter")
    return typeGaps(old.parameter.schema, next.parameter.schema, map, document);
  if (old.kind === "property" && next.kind === "property")
    return typeGaps(old.property.schema, next.property.schema, map, document);
  return [];
}

/** Required inputs of the new operation that the old one has under no name and in no place. */
function inputGaps(
  old: Operation,
  next: Operation,
  document: Document,
): readonly string[] {
  const parameters = new Set(old.parameters.map(({ name }) => name));
  const fields = new Set([
    ...parameters,
    ...bodyFields(old, document, false).map(({ path }) => path),
  ]);
  // Parameters of the path are matched by their number: `{uid}` may well be `{accountUid}` now.
  const missingPath = pathParameters(next) - pathParameters(old);
  const missing = [
    ...next.parameters
      .filter((one) => one.required && one.in !== "path")
      .map(({ name }) => name),
    ...bodyFields(next, document, true).map(({ path }) => path),
  ].filter((name) => !fields.has(name));
  return [
    ...(missingPath > 0 ? [`it has ${missingPath} more path parameters`] : []),
    ...missing.map((name) => `it needs the input ${name}`),
  ];
}

function pathParameters({ parameters }: Operation): number {
  return parameters.filter((one) => one.in === "path").length;
}

function bodyFields(
  { requestBody }: Operation,
  document: Document,
  requiredOnly: boolean,
): readonly { path: string }[] {
  const schema = requestBody?.contents[0]?.schema ?? null;
  if (schema === null || (requiredOnly && requestBody?.required !== true))
    return [];
  return fieldsOf(schema, document).filter(
    (field) => !field.readOnly && (!requiredOnly || field.required),
  );
}

/** Fields of the old answer that the new one lacks. */
function responseGaps(
  old: Operation,
  next: Operation,
  document: Document,
): readonly string[] {
  const had = responseFields(old, document);
  if (had.length === 0) return [];
  const has = new Set(responseFields(next, document));
  return had
    .filter((path) => !has.has(path))
    .map((path) => `its answer lacks ${path}`);
}

function responseFields(
  { responses }: Operation,
  document: Document,
): readonly string[] {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const schema = success?.contents[0]?.schema ?? null;
  return schema === null
    ? []
    : fieldsOf(schema, document).map(({ path }) => path);
}

/** A value of the old type must be one of the new, unless a table says how values map. */
function typeGaps(
  old: Schema,
  next: Schema,
  map: Replacement["map"],
  document: Document,
): readonly string[] {
  if (map !== null && typeof map === "object") return [];
  const from = typeName(old, document);
  const to = typeName(next, document);
  return from === to || to === "unknown" || from === "unknown"
    ? []
    : [`it is ${to}, not ${from}, and no table maps the values`];
}

function typeName(schema: Schema, document: Document): string {
  const seen = new Set<string>();
  let at = schema;
  while (at.kind === "ref" && !seen.has(at.schema)) {
    const { schema: id } = at;
    seen.add(id);
    const target = document.schemas.find((named) => named.id === id);
    if (target === undefined) return "unknown";
    at = target.schema;
  }
  switch (at.kind) {
    case "enum":
      return at.base === "string" ? "an enum" : `an enum of ${at.base}`;
    case "string":
    case "boolean":
    case "binary":
    case "map":
    case "tuple":
    case "union":
      return `a ${at.kind}`;
    case "array":
      return `an array of ${typeName(at.items, document)}`;
    case "integer":
    case "number":
      return "a number";
    case "object":
    case "intersection":
      return "an object";
    default:
      return "unknown";
  }
}
