import type { Operation, Schema } from "../model/index.js";
import { propertiesOf, resolve, type SchemaLookup } from "./schemas.js";

/** What envelopes call their array of items → how usual the name is, the most usual 0. */
const itemNames: ReadonlyMap<string, number> = new Map(
  [
    "items",
    "data",
    "results",
    "records",
    "entries",
    "content",
    "objects",
    "elements",
    "rows",
  ].map((name, rank) => [name, rank]),
);

/** Members beside the items that say how the list goes on. */
const listFacts = new Set([
  "listmeta",
  "listMeta",
  "pagination",
  "paging",
  "pageInfo",
  "page_info",
  "continue",
  "next",
  "nextPageToken",
  "next_page_token",
  "nextCursor",
  "next_cursor",
  "nextToken",
  "next_token",
]);

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

/**
 * Where a list keeps its items, as member names: `[]` for an array, `["items"]` for an envelope, by the usual names or
 * because the only array stands beside facts about a list. Null: it is no list.
 */
export function listItems(
  body: Schema | null,
  lookup: SchemaLookup,
): readonly string[] | null {
  if (body === null) return null;
  if (isArray(body, lookup)) return [];
  let best: string | null = null;
  let rank = itemNames.size;
  for (const { name, schema } of propertiesOf(body, lookup)) {
    const own = itemNames.get(name) ?? rank;
    if (own >= rank || !isArray(schema, lookup)) continue;
    best = name;
    rank = own;
  }
  if (best !== null) return [best];
  const [only, ...others] = arrayProperties(body, lookup);
  const alone = only !== undefined && others.length === 0;
  return alone && hasListFacts(body, lookup) ? [only] : null;
}

function hasListFacts(body: Schema, lookup: SchemaLookup): boolean {
  return propertiesOf(body, lookup).some(({ name }) => listFacts.has(name));
}

/** Names of the array properties of an object. */
export function arrayProperties(
  body: Schema | null,
  lookup: SchemaLookup,
): readonly string[] {
  if (body === null) return [];
  return propertiesOf(body, lookup)
    .filter(({ schema }) => isArray(schema, lookup))
    .map(({ name }) => name);
}

function isArray(schema: Schema, lookup: SchemaLookup): boolean {
  return resolve(schema, lookup)?.kind === "array";
}
