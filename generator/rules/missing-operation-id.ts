import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** Names are pinned by operationId; without one, by method and path, which change more often. */
export const missingOperationId: Rule = ({ operations }, report) => {
  for (const { id, hasOperationId, source } of operations)
    if (!hasOperationId)
      report(diagnostic("lint/missing-operation-id", { id }, source));
};
