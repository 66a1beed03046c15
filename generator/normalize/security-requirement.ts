import { diagnostic } from "../diagnostics/index.js";
import { compareText, type SecurityRequirement } from "../model/index.js";
import type { Context } from "./context.js";
import { items, member, members, type Place } from "./place.js";
import { texts } from "./values.js";

/** The `security` of a document or operation (OpenAPI 3.1 section 4.8.30); null when it says nothing. */
export function normalizeSecurity(
  place: Place,
  context: Context,
): readonly SecurityRequirement[] | null {
  const list = member(place, "security", context);
  if (list === null || !Array.isArray(list.node)) return null;
  return items(list, context).map((requirement) => ({
    schemes: members(requirement, context)
      .map(([id, scopes]) => {
        if (!isDeclared(id, context))
          context.report(
            diagnostic(
              "operation/unknown-security-scheme",
              { id },
              scopes.source,
            ),
          );
        return { id, scopes: texts(scopes.node) };
      })
      .sort((a, b) => compareText(a.id, b.id)),
  }));
}

function isDeclared(id: string, context: Context): boolean {
  const components = member(context.root, "components", context);
  const schemes =
    components === null ? null : member(components, "securitySchemes", context);
  return schemes !== null && member(schemes, id, context) !== null;
}
