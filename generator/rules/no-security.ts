import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/**
 * Operations of which nobody says whether they need credentials, although others say it. Where the whole description says
 * nothing, that is said once. `security: []` is the way to say that there is none.
 */
export const noSecurity: Rule = (document, report) => {
  const { operations, security, securitySchemes, source } = document;
  if (security !== null) return;
  const silent = operations.filter((operation) => operation.security === null);
  if (silent.length < operations.length)
    for (const operation of silent)
      report(
        diagnostic("lint/no-security", { id: operation.id }, operation.source),
      );
  else if (securitySchemes.length === 0 && operations.length > 0)
    report(diagnostic("lint/no-security", { id: null }, source));
};
