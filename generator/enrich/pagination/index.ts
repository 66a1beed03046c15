import type { Conventions } from "../../config/config.js";
import type { Document, Operation, Pagination } from "../../model/index.js";
import { schemaLookup } from "../schemas.js";
import { pagedOperation } from "./body.js";
import { configuredPagination } from "./configured.js";
import { inferPagination } from "./inferred.js";

/**
 * Finds out how each list is read page by page: by the first convention that fits, else from the description itself.
 * @param preset the preset among the conventions, to tell its rules from the user's own
 */
export function findPagination(
  document: Document,
  conventions: Conventions,
  preset: Conventions | null,
): Document {
  const lookup = schemaLookup(document);
  const built = new Set(preset?.pagination ?? []);
  const rules = (conventions.pagination ?? []).map((rule) =>
    configuredPagination(rule, built.has(rule) ? "preset" : "config"),
  );
  const paginationOf = (operation: Operation): Pagination | null => {
    const paged = pagedOperation(operation, lookup);
    if (paged.body === null) return null;
    for (const rule of rules) {
      const found = rule(paged);
      if (found !== null) return found;
    }
    return inferPagination(paged);
  };
  const operations = document.operations.map((operation) => {
    const pagination = paginationOf(operation);
    return pagination === null ? operation : { ...operation, pagination };
  });
  return { ...document, operations };
}
