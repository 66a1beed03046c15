import { diagnostic, type Report } from "../../../diagnostics/index.js";
import type { Document } from "../../../model/index.js";
import { knownMethods } from "./tree.js";

/** Reports what openapi-typescript and openapi-fetch have no place for. */
export function reportLost(document: Document, report: Report): void {
  const known = new Set<string>(knownMethods);
  for (const { method, path, parameters, source } of [
    ...document.operations,
    ...document.webhooks,
  ]) {
    if (!known.has(method.toLowerCase()))
      report(
        diagnostic("openapi-fetch/lost-operation", { method, path }, source),
      );
    for (const parameter of parameters)
      if (parameter.in === "querystring")
        report(
          diagnostic(
            "openapi-fetch/lost-parameter",
            { name: parameter.name, method, path },
            parameter.source,
          ),
        );
  }
}
