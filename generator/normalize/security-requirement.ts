import { diagnostic } from "../diagnostics/index.js";
import { compareText, type SecurityRequirement } from "../model/index.js";
import type { Context } from "./context.js";
import { items, member, members, type Place } from "./place.js";
import { texts } from "./values.js";

/**
 * The `security` of a document or operation (OpenAPI 3.1 section 4.8.30); undefined when it says nothing. An alternative
 * that needs a scheme nobody declares is left out; null when none remains, because then nothing is known.
 */
export function normalizeSecurity(
  place: Place,
  context: Context,
): readonly SecurityRequirement[] | null | undefined {
  const list = member(place, "security", context);
  if (list === null || !Array.isArray(list.node)) return undefined;
  const written = items(list, context);
  const usable = written
    .map((requirement) => members(requirement, context))
    .filter((schemes) => areDeclared(schemes, context))
    .map((schemes) => ({
      schemes: schemes
        .map(([id, scopes]) => ({ id, scopes: texts(scopes.node) }))
        .sort((a, b) => compareText(a.id, b.id)),
    }));
  return usable.length === 0 && written.length > 0 ? null : usable;
}

function areDeclared(
  schemes: ReturnType<typeof members>,
  context: Context,
): boolean {
  const unknown = schemes.filter(([id]) => !isDeclared(id, context));
  for (const [id, { source }] of unknown)
    context.report(
      diagnostic("operation/unknown-security-scheme", { id }, source),
    );
  return unknown.length === 0;
}

function isDeclared(id: string, context: Context): boolean {
  const components = member(context.root, "components", context);
  const schemes =
    components === null ? null : member(components, "securitySchemes", context);
  return schemes !== null && member(schemes, id, context) !== null;
}
