import type { PaginationConvention } from "../../config/config.js";
import type { Pagination } from "../../model/index.js";
import { arrayProperties } from "../lists.js";
import { operationSelector } from "../path-pattern.js";
import { declares, schemaAt, type PagedOperation } from "./body.js";
import { appendPointer } from "../../model/index.js";

/** Reads a convention once: gives the pagination it describes, or null for an operation that does not fit it. */
export function configuredPagination(
  convention: PaginationConvention,
  origin: "config" | "preset",
): (paged: PagedOperation) => Pagination | null {
  const { operations } = convention;
  const selects =
    operations === undefined ? () => true : operationSelector(operations);
  return (paged) =>
    selects(paged.operation) ? fit(convention, paged, origin) : null;
}

function fit(
  convention: PaginationConvention,
  paged: PagedOperation,
  origin: "config" | "preset",
): Pagination | null {
  const { kind, force = false } = convention;
  const next = convention.next ?? null;
  if (kind === "token" || kind === "url") {
    if (next === null || schemaAt(paged.body, next, paged.lookup) === null)
      return null;
  }
  const needs = kind === "token" || kind === "offset" || kind === "page";
  const place = convention.in ?? "query";
  const name = convention.parameter;
  const declared = name !== undefined && declares(paged, name, place);
  if (needs && (name === undefined || (!declared && !force))) return null;
  const items = itemsOf(convention, paged);
  if (items === null) return null;
  const limit = convention.limit;
  return {
    kind,
    items,
    parameter: needs ? { name: name!, in: place, declared } : null,
    next: kind === "token" || kind === "url" ? next : null,
    limit:
      limit !== undefined &&
      (declares(paged, limit, "query") || declares(paged, limit, "body"))
        ? limit
        : null,
    origin,
  };
}

/** The first configured pointer that leads to an array; else the only array there is. */
function itemsOf(
  { items }: PaginationConvention,
  { body, lookup }: PagedOperation,
): string | null {
  if (body === null) return null;
  for (const pointer of items ?? [])
    if (schemaAt(body, pointer, lookup)?.kind === "array") return pointer;
  if (items !== undefined) return null;
  if (schemaAt(body, "", lookup)?.kind === "array") return "";
  const arrays = arrayProperties(body, lookup);
  return arrays.length === 1 ? appendPointer("", arrays[0]!) : null;
}
