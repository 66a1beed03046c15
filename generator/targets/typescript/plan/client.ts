import type { Conventions } from "../../../config/config.js";
import type { Document } from "../../../model/index.js";
import { pointerTokens } from "../../../model/index.js";
import { nameOf, splitWords } from "../../../names/index.js";
import type { ClientFile, ScopeMethod } from "../model/client.js";
import type { Value, ValueMember } from "../model/value.js";
import { memberName, typeName } from "../names/identifiers.js";
import { builtinTypes } from "../names/reserved.js";
import type { Entry } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import type { Security } from "./security.js";

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
  security: Security,
  ending: ImportEnding,
): ClientFile {
  const options = `${name}Options`;
  const file = new FileScope(`${entry.folder}client`, [name, options], ending);
  const baseUrl = defaultUrl(document);
  const optionsType = file.type(
    "runtime/sdkClient",
    baseUrl === null ? "SdkOptionsWithUrl" : "SdkOptions",
  );
  const scopes = scopeMethods(document, file);
  const reserved = new Set([
    "client",
    "with",
    ...scopes.map((scope) => scope.name),
  ]);
  const getters = entry.roots.map(({ space, resourcesModule }) => ({
    name: reserved.has(space.member) ? `${space.member}_` : space.member,
    className: file.value(resourcesModule, space.className, "Resource"),
  }));
  const client: ClientFile = {
    path: file.path,
    imports: [],
    name,
    options,
    optionsType,
    clientType: file.type("runtime/client", "Client"),
    open: file.value("runtime/sdkClient", "sdkClient"),
    description: descriptionOf(document, entry),
    defaults: defaultsOf(document, security, baseUrl, file),
    baseUrl,
    scopes,
    getters,
  };
  return { ...client, imports: file.imports() };
}

/** The first server with an absolute address, its variables at their defaults; null where there is none. */
export function defaultUrl({ servers }: Document): string | null {
  for (const { url, variables } of servers) {
    const values = new Map(variables.map((item) => [item.name, item.default]));
    const filled = url.replace(
      /\{([^{}]*)\}/g,
      (whole, key: string) => values.get(key) ?? whole,
    );
    if (/^https?:\/\/[^\s{}?#]+$/.test(filled)) return filled;
  }
  return null;
}

function descriptionOf({ info }: Document, { version }: Entry): string {
  const title = info.title.trim();
  const about = version === null ? info.version : version;
  return `Client of ${title === "" ? "the API" : title}, version ${about}.`;
}

function scopeMethods({ scopes }: Document, file: FileScope): ScopeMethod[] {
  if (scopes === null) return [];
  const { inner, outer, header } = scopes;
  const method = (scope: string) => memberName(splitWords(scope));
  return [
    {
      name: method(inner),
      documentation: `The same client for calls in one ${inner}: they carry the header \`${header}\`.`,
      parameter: "id",
      callee: file.value("runtime/scope", "innerScope"),
      arguments: [
        literal(inner),
        literal(header),
        { kind: "name", name: "id" },
      ],
    },
    {
      name: method(outer),
      documentation: `The same client for calls in the ${outer}, outside of any ${inner}.`,
      parameter: null,
      callee: file.value("runtime/scope", "outerScope"),
      arguments: [literal(outer)],
    },
  ];
}

function defaultsOf(
  { errors }: Document,
  security: Security,
  baseUrl: string | null,
  file: FileScope,
): Value {
  const members: ValueMember[] = [];
  if (baseUrl !== null)
    members.push({ key: "baseUrl", value: literal(baseUrl) });
  const pointers: ValueMember[] = [];
  if (errors?.codePointer != null)
    pointers.push({ key: "code", value: path(errors.codePointer) });
  if (errors?.messagePointer != null)
    pointers.push({ key: "message", value: path(errors.messagePointer) });
  if (pointers.length > 0)
    members.push({
      key: "errors",
      value: { kind: "object", members: pointers, expanded: false },
    });
  const schemes = security.defaultValue(file);
  if (schemes !== null) members.push({ key: "security", value: schemes });
  return { kind: "object", members, expanded: true };
}

function path(pointer: string): Value {
  return { kind: "array", items: pointerTokens(pointer).map(literal) };
}

function literal(value: string): Value {
  return { kind: "literal", value };
}

/** The name of the client as a variable in examples. */
export function exampleName(name: string): string {
  return memberName(nameOf(splitWords(name)).words);
}
