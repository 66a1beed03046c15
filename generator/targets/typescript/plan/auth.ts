import type { Conventions, TokenConvention } from "../../../config/config.js";
import { pointerTokens } from "../../../model/index.js";
import { variableName } from "../names/identifiers.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { reference } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import type { Call } from "./entries.js";
import { FileScope, type ImportEnding } from "./file-scope.js";
import { inputParameters } from "./inputs.js";
import type { Signature } from "./operations.js";
import { describe, type NamedScheme, type Security } from "./security.js";

export interface AuthContext {
  readonly conventions: Conventions;
  readonly security: Security;
  /** An operation with its signature and the module of its descriptor; null where there is none of that id. */
  readonly find: (operation: string) => FoundCall | null;
  readonly ending: ImportEnding;
}

export interface FoundCall {
  readonly call: Call;
  readonly signature: Signature;
  readonly module: string;
}

/** One provider of credentials per security scheme, and one per token that a login of the API gives. */
export function planAuth(context: AuthContext): DeclarationFile | null {
  const { schemes } = context.security;
  if (schemes.length === 0) return null;
  const logins = tokenLogins(context);
  const names = new Set(schemes.map(({ name }) => name));
  for (const login of logins) {
    while (names.has(login.name)) login.name += "_";
    names.add(login.name);
  }
  const file = new FileScope("auth", names, context.ending);
  const declarations = [
    ...schemes.map((scheme) => schemeProvider(scheme, file)),
    ...logins.map((login) => loginProvider(login, file)),
  ];
  return { path: file.path, imports: file.imports(), declarations };
}

function schemeProvider(named: NamedScheme, file: FileScope): Declaration {
  const { scheme, name, placement } = named;
  const value = file.value("security", name, "Scheme");
  const isBasic = placement === "basic";
  const provider =
    scheme.kind === "apiKey" ? "apiKey" : isBasic ? "basic" : "bearer";
  const source = (): string => file.type("runtime/auth", "CredentialSource");
  const parameters = isBasic
    ? ["username", "password"].map((parameter) => ({
        name: parameter,
        optional: false,
        type: { kind: "keyword", name: "string" } as const,
      }))
    : [
        {
          name: scheme.kind === "apiKey" ? "key" : "token",
          optional: false,
          type: reference(source()),
        },
      ];
  return {
    kind: "function",
    name,
    documentation: { text: describe(scheme), default: null, deprecated: null },
    parameters,
    returns: reference(file.type("runtime/auth", "AuthProvider")),
    value: {
      kind: "call",
      callee: file.value("runtime/auth", provider, "Provider"),
      arguments: [
        { kind: "name", name: value },
        ...parameters.map((parameter): Value => ({
          kind: "name",
          name: parameter.name,
        })),
      ],
    },
  };
}

interface TokenLogin {
  name: string;
  readonly scheme: NamedScheme;
  readonly convention: TokenConvention;
  readonly login: FoundCall;
  readonly refresh: {
    readonly found: FoundCall;
    readonly member: string;
  } | null;
}

/** Tokens whose scheme and login the description has; `enrich` reports those it has not. */
function tokenLogins({
  conventions,
  security,
  find,
}: AuthContext): TokenLogin[] {
  return (conventions.auth?.tokens ?? []).flatMap((convention) => {
    const scheme = security.schemes.find(
      (named) => named.scheme.id === convention.scheme,
    );
    const login = find(convention.login);
    if (scheme === undefined || login === null) return [];
    if (login.signature.input === null) return [];
    const name = variableName(login.call.member);
    const refresh = refreshOf(convention, find);
    return [{ name, scheme, convention, login, refresh }];
  });
}

function refreshOf(
  { refresh }: TokenConvention,
  find: AuthContext["find"],
): TokenLogin["refresh"] {
  const found = refresh === undefined ? null : find(refresh.operation);
  if (found === null) return null;
  const parameter = inputParameters(found.call.operation).find(
    (item) => item.parameter.name === refresh!.parameter,
  );
  return parameter === undefined ? null : { found, member: parameter.member };
}

function loginProvider(login: TokenLogin, file: FileScope): Declaration {
  const { scheme, convention, refresh } = login;
  const { operation } = login.login.call;
  const minutes = convention.lifetimeSeconds / 60;
  return {
    kind: "function",
    name: login.name,
    documentation: {
      text: `Token got by \`${operation.method} ${operation.path}\`, good for ${minutes} minutes and renewed before it ends.`,
      default: null,
      deprecated: null,
    },
    parameters: [
      {
        name: "input",
        optional: false,
        type: reference(
          file.type(login.login.module, login.login.signature.input!),
        ),
      },
    ],
    returns: reference(file.type("runtime/auth", "AuthProvider")),
    value: {
      kind: "call",
      callee: file.value("runtime/loginToken", "loginToken"),
      arguments: [
        name(file.value("security", scheme.name, "Scheme")),
        name("input"),
        {
          kind: "object",
          expanded: true,
          members: [
            { key: "login", value: descriptor(login.login, file) },
            ...refreshMembers(refresh, file),
            {
              key: "token",
              value: {
                kind: "array",
                items: pointerTokens(convention.token).map(literal),
              },
            },
            {
              key: "lifetimeMs",
              value: literal(convention.lifetimeSeconds * 1000),
            },
          ],
        },
      ],
    },
  };
}

function refreshMembers(
  refresh: TokenLogin["refresh"],
  file: FileScope,
): readonly ValueMember[] {
  if (refresh === null) return [];
  const members = [
    { key: "operation", value: descriptor(refresh.found, file) },
    { key: "member", value: literal(refresh.member) },
  ];
  return [
    { key: "refresh", value: { kind: "object", members, expanded: false } },
  ];
}

function descriptor({ call, module }: FoundCall, file: FileScope): Value {
  return name(file.value(module, call.descriptor, "Operation"));
}

function name(identifier: string): Value {
  return { kind: "name", name: identifier };
}

function literal(value: string | number): Value {
  return { kind: "literal", value };
}
