import type { Document } from "../../../model/index.js";
import { pointerTokens } from "../../../model/index.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { reference, type Documentation } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { outerScopeValue } from "./scopes.js";
import type { Security } from "./security.js";

/** The module of the function that makes a client without any class, so that a bundler can drop those. */
export const createClientModule = "create-client";

/** What the module declares for a client class of that name. */
export function clientNames(name: string): {
  readonly create: string;
  readonly options: string;
  readonly overrides: string;
} {
  return {
    create: `create${name}Client`,
    options: `${name}Options`,
    overrides: `${name}Overrides`,
  };
}

/** The client of an SDK by itself: its options, and the function that completes them with what the API is known to be. */
export function planCreateClient(
  name: string,
  document: Document,
  security: Security,
  ending: ImportEnding,
): DeclarationFile {
  const { create, options, overrides } = clientNames(name);
  const file = new FileScope(
    createClientModule,
    [create, options, overrides],
    ending,
  );
  const baseUrl = defaultUrl(document);
  const runtime = "runtime/sdkClient";
  const withUrl = baseUrl === null ? "SdkOptionsWithUrl" : "SdkOptions";
  const declarations: Declaration[] = [
    {
      kind: "alias",
      name: options,
      documentation: text(
        baseUrl === null
          ? `What a {@link ${create}} can be told.`
          : `What a {@link ${create}} can be told; without \`baseUrl\` it talks to ${baseUrl}.`,
      ),
      type: reference(file.type(runtime, withUrl)),
    },
    {
      kind: "alias",
      name: overrides,
      documentation: text("What can be changed of a client; see `with`."),
      type: reference(file.type(runtime, "SdkOverrides")),
    },
    {
      kind: "function",
      name: create,
      documentation: text(
        "Makes a client for `call`: without the client class a bundle holds the operations it uses only.",
      ),
      parameters: [
        { name: "options", optional: false, type: reference(options) },
      ],
      returns: reference(file.type("runtime/client", "Client")),
      value: {
        kind: "call",
        callee: file.value(runtime, "sdkClient"),
        arguments: [
          { kind: "name", name: "options" },
          defaultsOf(document, security, baseUrl, file),
        ],
      },
    },
  ];
  return { path: file.path, imports: file.imports(), declarations };
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

function defaultsOf(
  document: Document,
  security: Security,
  baseUrl: string | null,
  file: FileScope,
): Value {
  const { errors } = document;
  const members: ValueMember[] = [];
  if (baseUrl !== null)
    members.push({ key: "baseUrl", value: literal(baseUrl) });
  const pointers: ValueMember[] = [];
  const { codePointer = null, messagePointer = null } = errors ?? {};
  if (codePointer !== null)
    pointers.push({ key: "code", value: path(codePointer) });
  if (messagePointer !== null)
    pointers.push({ key: "message", value: path(messagePointer) });
  if (pointers.length > 0)
    members.push({
      key: "errors",
      value: { kind: "object", members: pointers, expanded: false },
    });
  const scope = outerScopeValue(document, file);
  if (scope !== null) members.push({ key: "scope", value: scope });
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

function text(content: string): Documentation {
  return { text: content, default: null, deprecated: null };
}
