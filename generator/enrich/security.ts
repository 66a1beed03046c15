import type { Conventions } from "../config/config.js";
import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  compareText,
  type Document,
  type SecurityRequirement,
} from "../model/index.js";
import { operationSelector } from "./path-pattern.js";

/**
 * Applies the configured authentication: operations for which the description says nothing get the default, and public
 * ones need none, whatever the description says.
 */
export function applySecurity(
  document: Document,
  conventions: Conventions,
  report: Report,
): Document {
  const { auth } = conventions;
  if (auth === undefined) return document;
  const fallback = requirementsOf(auth.default, document, report);
  const isPublic = operationSelector(auth.public ?? []);
  const operations = document.operations.map((operation) => {
    if (isPublic(operation)) return { ...operation, security: [] };
    return operation.security === null && fallback !== null
      ? { ...operation, security: fallback }
      : operation;
  });
  return { ...document, operations, security: document.security ?? fallback };
}

/** The alternatives whose schemes the description declares; null when there are none. */
function requirementsOf(
  alternatives: readonly (readonly string[])[],
  document: Document,
  report: Report,
): readonly SecurityRequirement[] | null {
  const known = new Set(document.securitySchemes.map(({ id }) => id));
  const requirements: SecurityRequirement[] = [];
  for (const alternative of alternatives) {
    const unknown = alternative.filter((id) => !known.has(id));
    for (const id of unknown)
      report(
        diagnostic(
          "operation/configured-scheme-unknown",
          { id },
          document.source,
        ),
      );
    if (unknown.length > 0) continue;
    requirements.push({
      schemes: [...alternative]
        .sort(compareText)
        .map((id) => ({ id, scopes: [] })),
    });
  }
  return requirements.length === 0 ? null : requirements;
}
