import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { At, ConstraintContext } from "./checker.js";

export function pathsConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const paths = Object.keys(node).filter((path) => !path.startsWith("x-"));
  return [
    ...paths
      .filter((path) => !path.startsWith("/"))
      .map((path) =>
        diagnostic("source/path-without-slash", { path }, at(path)),
      ),
    ...paths
      .filter((path) => /[{}]/.test(path.replace(/\{[^{}]+\}/g, "")))
      .map((path) => diagnostic("source/path-braces", { path }, at(path))),
    ...samePaths(paths, at),
  ];
}

/** Paths that differ only in the names of parameters, or in how characters are escaped (3.1 section 4.8.8.2). */
function samePaths(paths: readonly string[], at: At): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const key = unescaped(path.replace(/\{[^{}]*\}/g, "{}"));
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, path);
      return [];
    }
    const related = {
      message: "It is described here first.",
      source: at(other),
    };
    return [
      diagnostic("operation/ambiguous-path", { path, other }, at(path), [
        related,
      ]),
    ];
  });
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An operation has at least one response (3.0 section 4.7.14). */
export function noResponses(node: JsonObject, at: At): readonly Diagnostic[] {
  const responses = own(node, "responses");
  return isObject(responses) && Object.keys(responses).length === 0
    ? [diagnostic("source/empty-list", { name: "responses" }, at("responses"))]
    : [];
}

const fixedMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** Methods with a member of their own are not additional ones (3.2 section 4.9.1). */
export function additionalOperations(
  node: JsonObject,
  at: At,
  { version }: ConstraintContext,
): readonly Diagnostic[] {
  const additional = own(node, "additionalOperations");
  if (version < "3.2" || !isObject(additional)) return [];
  return Object.keys(additional)
    .filter((method) => fixedMethods.includes(method.toLowerCase()))
    .map((method) =>
      diagnostic(
        "source/additional-operation",
        { method },
        at("additionalOperations"),
      ),
    );
}

/** A `querystring` parameter is the whole query: there is one, and no `query` parameter beside it (3.2 section 4.12.1). */
export function queryStringConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const list = own(node, "parameters");
  if (!Array.isArray(list)) return [];
  const places = (list as readonly Json[]).map((item) =>
    isObject(item) ? own(item, "in") : undefined,
  );
  const whole = places.filter((place) => place === "querystring").length;
  if (whole === 0 || (whole === 1 && !places.includes("query"))) return [];
  return [diagnostic("source/query-string", {}, at("parameters"))];
}
