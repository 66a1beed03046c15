import { diagnostic } from "../diagnostics/index.js";
import type { JsonObject, Parameter } from "../model/index.js";
import type { Context } from "./context.js";
import type { Place } from "./place.js";

/** Checks that path parameters and `{names}` of the path are the same set. */
export function checkPath(
  path: string,
  parameters: readonly Parameter[],
  operation: Place<JsonObject>,
  context: Context,
): void {
  const written = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  const names = new Set(written);
  for (const name of names)
    if (written.indexOf(name) !== written.lastIndexOf(name))
      context.report(
        diagnostic(
          "operation/repeated-path-parameter",
          { name, path },
          operation.source,
        ),
      );
  const declared = parameters.filter((parameter) => parameter.in === "path");
  for (const name of names)
    if (!declared.some((parameter) => parameter.name === name))
      context.report(
        diagnostic(
          "operation/undeclared-path-parameter",
          { name, path },
          operation.source,
        ),
      );
  for (const parameter of declared)
    if (!names.has(parameter.name))
      context.report(
        diagnostic(
          "operation/path-parameter-not-in-path",
          { name: parameter.name, path },
          parameter.source,
        ),
      );
}
