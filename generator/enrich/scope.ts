import type { Conventions, ScopeConventions } from "../config/config.js";
import type { Document, Operation, Scope } from "../model/index.js";
import { PathPattern, segmentsOf } from "./path-pattern.js";

/** Fills `scopes` of the document and `scope` of the operations that a rule is known for. The first rule wins. */
export function applyScope(
  document: Document,
  conventions: Conventions,
): Document {
  const { scope } = conventions;
  if (scope === undefined) return document;
  const { outer, inner, header } = scope;
  const scopeOf = scopeFinder(scope);
  return {
    ...document,
    scopes: { outer, inner, header },
    operations: document.operations.map((operation) => {
      const found = scopeOf(operation);
      return found === operation.scope
        ? operation
        : { ...operation, scope: found };
    }),
  };
}

function scopeFinder({
  rules = [],
}: ScopeConventions): (operation: Operation) => Scope {
  const compiled = rules.map(({ paths, methods, scope }) => ({
    patterns: paths.map((path) => new PathPattern(path)),
    methods,
    scope,
  }));
  return ({ method, path }) => {
    const segments = segmentsOf(path);
    const rule = compiled.find(
      ({ patterns, methods }) =>
        methods?.includes(method) !== false &&
        patterns.some((pattern) => pattern.matches(segments)),
    );
    return rule?.scope ?? "both";
  };
}
