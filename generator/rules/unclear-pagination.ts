import { diagnostic } from "../diagnostics/index.js";
import { pagedOperation } from "../enrich/pagination/body.js";
import { pagingParameters } from "../enrich/pagination/inferred.js";
import { schemaLookup } from "../enrich/schemas.js";
import type { Rule } from "./rule.js";

/** A list that takes `limit`, `cursor` or the like, and from which no one can tell how its next page is read. */
export const unclearPagination: Rule = (document, report) => {
  const lookup = schemaLookup(document);
  for (const operation of document.operations) {
    if (operation.pagination !== null) continue;
    const parameters = pagingParameters(pagedOperation(operation, lookup));
    if (parameters.length === 0) continue;
    const { id, source } = operation;
    report(diagnostic("lint/unclear-pagination", { id, parameters }, source));
  }
};
