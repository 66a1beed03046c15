import type { Conventions } from "../../../config/config.js";
import type { Document } from "../../../model/index.js";
import { nameOf, splitWords } from "../../../names/index.js";
import type { ClientFile, ScopeMethod } from "../model/client.js";
import { inScope } from "../model/resource.js";
import type { Value } from "../model/value.js";
import { memberName, typeName } from "../names/identifiers.js";
import { builtinTypes } from "../names/reserved.js";
import type { Entry } from "./entries.js";
import { clientNames, createClientModule } from "./create-client.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import {
  outerScopeValue,
  scopeMethodNames,
  scopeName,
  scopeParameter,
} from "./scopes.js";

/** The name of the client class: configured, else the title of the description. */
export function clientName(
  document: Document,
  conventions: Conventions,
): string {
  const text = conventions.naming?.client ?? document.info.title;
  return typeName(splitWords(text), builtinTypes, "Client");
}

/** The client class of an entry point. */
export function planClient(
  name: string,
  entry: Entry,
  document: Document,
  ending: ImportEnding,
): ClientFile {
  const parameter = scopeName([name]);
  const module = `${entry.folder}client`;
  const file = new FileScope(module, [name, parameter], ending);
  const { create, options, overrides } = clientNames(name);
  const scope = scopeParameter(document, parameter, file);
  const scopes = scopeMethods(name, document, file);
  const reserved = new Set(["with", ...scopes.map((scope) => scope.name)]);
  const getters = entry.roots.map(({ space, resourcesModule }) => ({
    name: reserved.has(space.member) ? `${space.member}_` : space.member,
    className: file.value(resourcesModule, space.className, "Resource"),
  }));
  const client: ClientFile = {
    path: file.path,
    imports: [],
    name,
    options: file.type(createClientModule, options),
    overrides: file.type(createClientModule, overrides),
    client: inScope(file.type("runtime/client", "Client"), scope),
    shared: inScope(file.type("runtime/sdkClient", "SharedClient"), scope),
    open: file.value(createClientModule, create),
    scope,
    description: descriptionOf(document, entry),
    scopes,
    getters,
  };
  return { ...client, imports: file.imports() };
}

function descriptionOf({ info }: Document, { version }: Entry): string {
  const title = info.title.trim();
  const about = version === null ? info.version : version;
  return `Client of ${title === "" ? "the API" : title}, version ${about}.`;
}

function scopeMethods(
  className: string,
  document: Document,
  file: FileScope,
): ScopeMethod[] {
  const { scopes } = document;
  const methods = scopeMethodNames(document);
  const outerValue = outerScopeValue(document, file);
  if (scopes === null || methods === null || outerValue === null) return [];
  const { inner, outer, header } = scopes;
  return [
    {
      name: methods.inner,
      returns: `${className}<"inner">`,
      documentation: `The same client for calls in one ${inner}: they carry the header \`${header}\`.`,
      parameter: "id",
      callee: file.value("runtime/scope", "innerScope"),
      arguments: [
        literal(inner),
        literal(header),
        { kind: "name", name: "id" },
        literal(`${methods.outer}()`),
      ],
    },
    {
      name: methods.outer,
      returns: `${className}<"outer">`,
      documentation: `The same client for calls in the ${outer}, outside of any ${inner}.`,
      parameter: null,
      callee: outerValue.callee,
      arguments: outerValue.arguments,
    },
  ];
}

function literal(value: string): Value {
  return { kind: "literal", value };
}

/** The name of the client as a variable in examples. */
export function exampleName(name: string): string {
  return memberName(nameOf(splitWords(name)).words);
}
