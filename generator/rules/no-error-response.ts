import { diagnostic } from "../diagnostics/index.js";
import type { Operation } from "../model/index.js";
import type { Rule } from "./rule.js";

/** Operations that say nothing of how they fail; said once where none does, and not where the configuration says it. */
export const noErrorResponse: Rule = (document, report) => {
  const { operations, errors } = document;
  if (errors !== null) return;
  const silent = operations.filter((operation) => !saysErrors(operation));
  if (silent.length === 0) return;
  if (silent.length === operations.length)
    return report(
      diagnostic("lint/no-error-response", { id: null }, document.source),
    );
  for (const { id, source } of silent)
    report(diagnostic("lint/no-error-response", { id }, source));
};

function saysErrors({ responses }: Operation): boolean {
  return responses.some(({ status }) => /^([45]|default)/.test(status));
}
