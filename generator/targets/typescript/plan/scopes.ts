import type { Document, Operation, Scope } from "../../../model/index.js";
import type { ScopeParameter } from "../model/resource.js";
import type { Value } from "../model/value.js";
import type { FileScope } from "./file-scope.js";
import { memberName } from "../names/identifiers.js";
import { splitWords } from "../../../names/index.js";

/** The name of the type parameter for the request scope in a file with such declarations. */
export function scopeName(declared: Iterable<string>): string {
  const taken = new Set(declared);
  let name = "Scope";
  while (taken.has(name)) name += "_";
  return name;
}

/** The type parameter of the classes of a file; null for an API without scopes. */
export function scopeParameter(
  { scopes }: Document,
  name: string,
  file: FileScope,
): ScopeParameter | null {
  if (scopes === null) return null;
  return { name, kind: file.type("runtime/scope", "ScopeKind") };
}

/** The only scope that an operation can be called in; null for any. */
export function boundScope({
  scope,
}: Operation): Exclude<Scope, "both"> | null {
  return scope === "both" ? null : scope;
}

/** The outer scope, which is that of a client that states none; null for an API without scopes. */
export function outerScopeValue(
  document: Document,
  file: FileScope,
): (Value & { readonly kind: "call" }) | null {
  const { scopes } = document;
  const methods = scopeMethodNames(document);
  if (scopes === null || methods === null) return null;
  return {
    kind: "call",
    callee: file.value("runtime/scope", "outerScope"),
    arguments: [scopes.outer, `${methods.inner}(id)`].map((value) => ({
      kind: "literal",
      value,
    })),
  };
}

/** The methods of the client that give its scopes; null for an API without any. */
export function scopeMethodNames({
  scopes,
}: Document): { readonly outer: string; readonly inner: string } | null {
  if (scopes === null) return null;
  const method = (scope: string): string => memberName(splitWords(scope));
  return { outer: method(scopes.outer), inner: method(scopes.inner) };
}
