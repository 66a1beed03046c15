import type { Operation, Schema } from "../model/index.js";
import { propertiesOf, resolve, type SchemaLookup } from "./schemas.js";

/** What envelopes call their array of items, the most usual name first. */
const itemNames = [
  "items",
  "data",
  "results",
  "records",
  "entries",
  "content",
  "objects",
  "elements",
  "rows",
];

/** The JSON body of the first success response, or null. */
export function successBody(operation: Operation): Schema | null {
  const response = operation.responses.find(
    ({ status, contents }) =>
      /^2(?:\d\d|XX)$/i.test(status) && contents.length > 0,
  );
  const content =
    response?.contents.find(({ contentType }) => isJson(contentType)) ?? null;
  return content?.schema ?? null;
}

/** `application/json`, `application/problem+json`, and the like (RFC 6839 section 3.1). */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/.test(contentType) || contentType === "*/*";
}

/** Where a list keeps its items, as member names: `[]` for an array, `["items"]` for an envelope; null: no list. */
export function listItems(
  body: Schema | null,
  lookup: SchemaLookup,
): readonly string[] | null {
  if (body === null) return null;
  if (isArray(body, lookup)) return [];
  const properties = propertiesOf(body, lookup);
  for (const name of itemNames) {
    const property = properties.get(name);
    if (property !== undefined && isArray(property, lookup)) return [name];
  }
  return null;
}

/** Names of the array properties of an object. */
export function arrayProperties(
  body: Schema | null,
  lookup: SchemaLookup,
): readonly string[] {
  if (body === null) return [];
  return [...propertiesOf(body, lookup)]
    .filter(([, property]) => isArray(property, lookup))
    .map(([name]) => name);
}

function isArray(schema: Schema, lookup: SchemaLookup): boolean {
  return resolve(schema, lookup)?.kind === "array";
}
