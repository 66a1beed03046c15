import { diagnostic, type Report } from "../../../diagnostics/index.js";
import type { Document } from "../../../model/index.js";
import { knownMethods } from "./tree.js";

/** Reports what openapi-typescript and openapi-fetch have no place for. */
export function reportLost(document: Document, report: Report): void {
  const known = new Set<string>(knownMethods);
  const webhooks = document.webhooks.filter(({ callback, source }) => {
    if (callback === null) return true;
    const { key } = callback;
    report(diagnostic("openapi-fetch/lost-callback", { key }, source));
    return false;
  });
  for (const { method, path, parameters, source } of [
    ...document.operations,
    ...webhooks,
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
