import type { Conventions, NamingConventions } from "../../config/config.js";
import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Document } from "../../model/index.js";

/** Reports configured names of elements that the description does not have. Those of a preset may well be of others. */
export function checkOverrides(
  document: Document,
  conventions: Conventions,
  preset: Conventions | null,
  report: Report,
): void {
  const check = (
    kind: "operations" | "schemas",
    ids: readonly { readonly id: string }[],
  ): void => {
    const known = new Set(ids.map(({ id }) => id));
    const built = overrides(preset?.naming, kind);
    for (const [id, text] of overrides(conventions.naming, kind))
      if (!known.has(id) && built.get(id) !== text)
        report(diagnostic("name/unmatched-override", { id, text }, null));
  };
  check("operations", document.operations);
  check("schemas", document.schemas);
}

function overrides(
  naming: NamingConventions | undefined,
  kind: "operations" | "schemas",
): ReadonlyMap<string, string> {
  return new Map(Object.entries(naming?.[kind] ?? {}));
}
