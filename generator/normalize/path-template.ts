import { diagnostic } from "../diagnostics/index.js";
import type { JsonObject, Parameter } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeParameter } from "./parameter.js";
import type { Place } from "./place.js";

/**
 * The parameters of an operation so that every `{name}` of its path has one: what nobody declares is a text. Says so, and
 * which declared ones are not in the path.
 */
export function withPathParameters(
  path: string,
  parameters: readonly Parameter[],
  operation: Place<JsonObject>,
  context: Context,
): readonly Parameter[] {
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
  for (const parameter of declared)
    if (!names.has(parameter.name))
      context.report(
        diagnostic(
          "operation/path-parameter-not-in-path",
          { name: parameter.name, path },
          parameter.source,
        ),
      );
  const missing = [...names].filter(
    (name) => !declared.some((parameter) => parameter.name === name),
  );
  for (const name of missing)
    context.report(
      diagnostic(
        "operation/undeclared-path-parameter",
        { name, path },
        operation.source,
      ),
    );
  const added = missing.map((name) =>
    normalizeParameter(
      {
        node: { name, in: "path", schema: { type: "string" } },
        source: operation.source,
      },
      context,
    )!,
  );
  return [...added, ...parameters];
}

/**
 * The parameters of what the API calls: the name of a webhook and the expression of a callback are no paths (OpenAPI 3.1
 * sections 4.8.1 and 4.8.18), braces in them name no parameters. Says which ones are left out.
 */
export function withoutPathParameters(
  parameters: readonly Parameter[],
  context: Context,
): readonly Parameter[] {
  return parameters.filter((parameter) => {
    if (parameter.in !== "path") return true;
    const { name, source } = parameter;
    context.report(
      diagnostic("unsupported/webhook-path-parameter", { name }, source),
    );
    return false;
  });
}
