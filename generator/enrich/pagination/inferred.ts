import {
  appendPointer,
  type Pagination,
  type Schema,
} from "../../model/index.js";
import { arrayProperties, listItems } from "../lists.js";
import { propertiesNamed, resolve } from "../schemas.js";
import { declares, type PagedOperation } from "./body.js";

/** Request parameters that take the token of the next page. */
const tokenParameters = words(
  `pageToken page_token nextToken next_token nextPageToken next_page_token continuationToken continuation_token
  continue cursor nextCursor next_cursor pageCursor page_cursor after startingAfter starting_after marker token`,
);
/** Members of an answer that hold it. */
const tokenMembers = words(
  `nextPageToken next_page_token nextToken next_token NextToken continuationToken continuation_token continue
  nextCursor next_cursor cursor endCursor end_cursor nextMarker next_marker next after`,
);
/** Members of an answer that hold the whole address of the next page. */
const urlMembers = words(
  "next nextLink next_link nextUrl next_url nextPageUrl next_page_url @odata.nextLink href",
);
/** Members that hold facts about the list. */
const envelopes = words(
  `listmeta listMeta meta metadata pagination paging page pageInfo page_info cursors links _links responseMetadata
  response_metadata`,
);
const pageParameters = words("page pageNumber page_number pageNo page_no");
const offsetParameters = words("offset skip startIndex start_index start");
const limitParameters = words(
  `limit pageSize page_size perPage per_page maxResults max_results maxItems max_items size take count first top`,
);

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

/**
 * Pagination that the description itself shows: a parameter and a member of the answer that carry a token, an address of
 * the next page, a `Link` header (RFC 8288), a page number, or an offset with a limit. Null when nothing does.
 */
export function inferPagination(paged: PagedOperation): Pagination | null {
  const { operation } = paged;
  if (!["GET", "POST", "QUERY"].includes(operation.method)) return null;
  const items = itemsOf(paged);
  if (items === null) return null;
  const limit = firstDeclared(limitParameters, paged);
  const common = {
    items,
    limit: limit?.name ?? null,
    origin: "inferred",
  } as const;
  const token = firstDeclared(tokenParameters, paged);
  const tokenAt = findMember(
    paged,
    tokenMembers,
    (schema, name) => !isUrl(schema, name),
  );
  if (token !== null && tokenAt !== null)
    return { ...common, kind: "token", parameter: token, next: tokenAt };
  if (operation.method === "POST") return null;
  const urlAt = findMember(paged, urlMembers, isUrl);
  if (urlAt !== null)
    return { ...common, kind: "url", parameter: null, next: urlAt };
  if (hasLinkHeader(paged))
    return { ...common, kind: "link", parameter: null, next: null };
  const page = firstDeclared(pageParameters, paged);
  if (page !== null)
    return { ...common, kind: "page", parameter: page, next: null };
  const offset = firstDeclared(offsetParameters, paged);
  if (offset !== null && limit !== null)
    return { ...common, kind: "offset", parameter: offset, next: null };
  return null;
}

/**
 * Parameters by which a list seems to be read in parts: `limit`, `cursor`. Where nothing was inferred from them, somebody
 * has to say how the next part is asked for.
 */
export function pagingParameters(paged: PagedOperation): readonly string[] {
  const { method } = paged.operation;
  if (!["GET", "POST", "QUERY"].includes(method)) return [];
  if (itemsOf(paged) === null) return [];
  const steps = [tokenParameters, pageParameters, offsetParameters];
  const found = steps.flatMap(
    (names) => firstDeclared(names, paged)?.name ?? [],
  );
  const limit = firstDeclared(limitParameters, paged)?.name;
  // Alone, `token` is a credential, and `size` may be that of a picture.
  if (
    found.every((name) => name === "token") &&
    !/limit|page/i.test(limit ?? "")
  )
    return [];
  return limit === undefined ? found : [...found, limit];
}

function itemsOf({ body, lookup }: PagedOperation): string | null {
  const found = listItems(body, lookup);
  if (found !== null) return appendPointer("", ...found);
  const arrays = arrayProperties(body, lookup);
  return arrays.length === 1 ? appendPointer("", arrays[0]!) : null;
}

function firstDeclared(
  names: readonly string[],
  paged: PagedOperation,
): NonNullable<Pagination["parameter"]> | null {
  for (const place of ["query", "body"] as const)
    for (const name of names)
      if (declares(paged, name, place))
        return { name, in: place, declared: true };
  return null;
}

/** The pointer of the first member of that name and kind: of the answer itself, or of an object about the list. */
function findMember(
  { body, lookup }: PagedOperation,
  names: readonly string[],
  fits: (schema: Schema, name: string) => boolean,
): string | null {
  if (body === null) return null;
  const search = (schema: Schema, outer: readonly string[]): string | null => {
    for (const name of names) {
      if (name === "href" && outer.at(-1) !== "next") continue;
      for (const property of propertiesNamed(schema, name, lookup)) {
        const resolved = resolve(property, lookup);
        if (resolved !== null && isScalar(resolved) && fits(resolved, name))
          return appendPointer("", ...outer, name);
      }
    }
    if (outer.length === 2) return null;
    for (const name of outer.length === 0 ? envelopes : ["next", "cursors"])
      for (const property of propertiesNamed(schema, name, lookup)) {
        const found = search(property, [...outer, name]);
        if (found !== null) return found;
      }
    return null;
  };
  return search(body, []);
}

function isScalar({ kind }: Schema): boolean {
  return kind === "string" || kind === "integer" || kind === "union";
}

/** A text that is an address by its format, or by its name. */
function isUrl(schema: Schema, name: string): boolean {
  return (
    schema.kind === "string" &&
    (["uri", "url", "uri-reference"].includes(schema.format ?? "") ||
      /(?:link|url|href)$/i.test(name))
  );
}

function hasLinkHeader({ operation }: PagedOperation): boolean {
  return operation.responses.some(
    ({ status, headers }) =>
      status.startsWith("2") &&
      headers.some(({ name }) => name.toLowerCase() === "link"),
  );
}
