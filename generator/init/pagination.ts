import type { PaginationConvention } from "../config/config.js";
import { pagedOperation, schemaAt } from "../enrich/pagination/body.js";
import { pagingParameters } from "../enrich/pagination/inferred.js";
import { listItems } from "../enrich/lists.js";
import { schemaLookup } from "../enrich/schemas.js";
import {
  appendPointer,
  compareText,
  type Document,
  type Pagination,
} from "../model/index.js";
import { group, some, type Finding } from "./finding.js";

/** How lists are read: one finding per way, one for those that need a rule, and one for those that nobody can tell. */
export function findPagination(document: Document): readonly Finding[] {
  const ways = new Map<string, string[]>();
  for (const { id, pagination } of document.operations)
    if (pagination !== null) group(ways, wayOf(pagination), id);
  const known = [...ways].map(([way, ids]): Finding => ({
    topic: "pagination",
    says: `Lists are read ${way}.`,
    evidence: [some(ids, "operation")],
    conventions: null,
    todo: null,
  }));
  return [...known, ...unclear(document)];
}

function wayOf({ kind, parameter, next, items, origin }: Pagination): string {
  const by = origin === "inferred" ? "" : `, says the ${origin}`;
  const name = parameter === null ? "" : `\`${parameter.name}\``;
  const place = parameter?.in === "query" ? "" : ` (in: ${parameter?.in})`;
  const where = items === "" ? "" : `, items in \`${items}\``;
  switch (kind) {
    case "token":
      return `by token: ${name}${place} takes \`${next}\` of the answer before${where}${by}`;
    case "url":
      return `by the address of the next page in \`${next}\`${where}${by}`;
    case "link":
      return `by the \`Link\` header${where}${by}`;
    case "page":
      return `by page number in ${name}${place}${where}${by}`;
    case "offset":
      return `by offset in ${name}${place}${where}${by}`;
  }
}

/** Members of an answer that name its last item, which some APIs take for the next page. */
const lastItems = ["last_id", "lastId"];
const afterParameters = ["after", "starting_after", "startingAfter"];

function unclear(document: Document): readonly Finding[] {
  const lookup = schemaLookup(document);
  const byLast = new Map<string, string[]>();
  const rules = new Map<string, PaginationConvention>();
  const others: string[] = [];
  for (const operation of document.operations) {
    if (operation.pagination !== null) continue;
    const paged = pagedOperation(operation, lookup);
    const parameters = pagingParameters(paged);
    if (parameters.length === 0) continue;
    const parameter = parameters.find((name) => afterParameters.includes(name));
    const last = lastItems.find(
      (name) => schemaAt(paged.body, appendPointer("", name), lookup) !== null,
    );
    const items = listItems(paged.body, lookup);
    if (parameter === undefined || last === undefined || items === null) {
      others.push(`${operation.id} (${parameters.join(", ")})`);
      continue;
    }
    const rule: PaginationConvention = {
      kind: "token",
      parameter,
      in: "query",
      next: `/${last}`,
      items: [appendPointer("", ...items)],
      ...(parameters.includes("limit") ? { limit: "limit" } : {}),
    };
    const key = JSON.stringify(rule);
    rules.set(key, rule);
    group(byLast, key, operation.id);
  }
  const found = [...byLast]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, ids]): Finding => {
      const rule = rules.get(key)!;
      return {
        topic: "pagination",
        says: `Lists seem to be read by token: \`${rule.parameter}\` takes \`${rule.next}\` of the answer before, items in \`${rule.items![0]}\`.`,
        evidence: [some(ids, "operation")],
        conventions: { pagination: [rule] },
        todo: "The description does not say so: compare the rule with the API's documentation.",
      };
    });
  if (others.length === 0) return found;
  return [
    ...found,
    {
      topic: "pagination",
      says: "Lists take parameters of paging, and how their next page is read is not clear.",
      evidence: [some(others, "operation")],
      conventions: null,
      todo: "Add a rule to `conventions.pagination` where they are read page by page.",
    },
  ];
}
