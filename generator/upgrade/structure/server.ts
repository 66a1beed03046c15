import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At } from "./checker.js";

export function variableConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const values = own(node, "enum");
  if (!Array.isArray(values)) return [];
  if (values.length === 0)
    return [diagnostic("source/empty-list", { name: "enum" }, at("enum"))];
  const standard = own(node, "default");
  return standard === undefined || values.includes(standard)
    ? []
    : [
        diagnostic(
          "source/default-not-in-enum",
          { value: JSON.stringify(standard) },
          at("default"),
        ),
      ];
}

export function serverConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const url = own(node, "url");
  if (typeof url !== "string") return [];
  const rest = url.replace(/\{[^{}]+\}/g, "");
  if (/[{}]/.test(rest))
    return [diagnostic("source/server-braces", { url }, at("url"))];
  const variables = own(node, "variables");
  return [...url.matchAll(/\{([^{}]+)\}/g)]
    .map(([, name]) => name!)
    .filter(
      (name) => !isObject(variables) || own(variables, name) === undefined,
    )
    .map((name) =>
      diagnostic("source/undeclared-server-variable", { name }, at("url")),
    );
}
