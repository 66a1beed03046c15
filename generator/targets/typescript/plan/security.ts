import type {
  Document,
  Operation,
  SecurityRequirement,
  SecurityScheme,
} from "../../../model/index.js";
import { memberName, variableName } from "../names/identifiers.js";
import { splitWords } from "../../../names/index.js";
import type { Declaration, DeclarationFile } from "../model/declaration.js";
import { reference } from "../model/type.js";
import type { Value, ValueMember } from "../model/value.js";
import { FileScope, type ImportEnding } from "./file-scope.js";

/** A security scheme with its name in the SDK. */
export interface NamedScheme {
  readonly scheme: SecurityScheme;
  /** The exported name of the value in `security.ts`. */
  readonly name: string;
  /** The function of `runtime/security` that puts the credential into a request. */
  readonly placement: string;
}

const module = "security";

/** The security schemes of an SDK. What the transport itself takes care of (mutual TLS) has no value. */
export class Security {
  readonly schemes: readonly NamedScheme[];
  readonly #default: string;
  readonly #byId: ReadonlyMap<string, NamedScheme>;
  readonly #alternatives: readonly SecurityRequirement[] | null;

  constructor(document: Document) {
    const taken = new Set<string>();
    this.schemes = document.securitySchemes
      .filter(({ kind }) => kind !== "mutualTLS")
      .map((scheme) => {
        let name = variableName(memberName(splitWords(scheme.id)));
        while (taken.has(name)) name += "_";
        taken.add(name);
        return { scheme, name, placement: placementOf(scheme) };
      });
    this.#byId = new Map(this.schemes.map((named) => [named.scheme.id, named]));
    this.#alternatives = document.security;
    this.#default = keyOf(document.security);
  }

  /** The `security` of a descriptor; null where the client's default is in force. */
  valueOf({ security }: Operation, file: FileScope): Value | null {
    if (security === null || keyOf(security) === this.#default) return null;
    return this.#value(security, file);
  }

  /** The `security` of the client's default; null where nothing is known. */
  defaultValue(file: FileScope): Value | null {
    return this.#alternatives === null || this.#alternatives.length === 0
      ? null
      : this.#value(this.#alternatives, file);
  }

  /** The file with one value per scheme; null when there are none. */
  file(ending: ImportEnding): DeclarationFile | null {
    if (this.schemes.length === 0) return null;
    const names = this.schemes.map(({ name }) => name);
    const file = new FileScope(module, names, ending);
    const declarations = this.schemes.map((named): Declaration => {
      const type = file.type("runtime/security", "SecurityScheme");
      return {
        kind: "constant",
        name: named.name,
        exportAs: null,
        documentation: {
          text: describe(named.scheme),
          default: null,
          deprecated: null,
        },
        type: reference(type),
        value: schemeValue(named, file),
      };
    });
    return { path: file.path, imports: file.imports(), declarations };
  }

  #value(alternatives: readonly SecurityRequirement[], file: FileScope): Value {
    return {
      kind: "array",
      items: alternatives.map(({ schemes }) => ({
        kind: "array",
        items: schemes
          .map(({ id }) => this.#byId.get(id))
          .filter((named) => named !== undefined)
          .map(({ name }) => ({
            kind: "name",
            name: file.value(module, name, "Scheme"),
          })),
      })),
    };
  }
}

/** How a credential goes into a request, for people. */
export function describe(scheme: SecurityScheme): string {
  const { description } = scheme;
  const how = howOf(scheme);
  return description === null || description.trim() === ""
    ? how
    : `${how}\n\n${description}`;
}

function howOf(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return scheme.in === "query"
        ? `API key in the query parameter \`${scheme.name}\`.`
        : `API key in the ${scheme.in} \`${scheme.name}\`.`;
    case "http":
      return `HTTP authentication, scheme \`${scheme.scheme}\`.`;
    case "oauth2":
      return "Access token of OAuth 2.";
    case "openIdConnect":
      return `Access token of OpenID Connect, see ${scheme.url}.`;
    case "mutualTLS":
      return "Client certificate of the TLS connection.";
  }
}

function placementOf(scheme: SecurityScheme): string {
  if (scheme.kind === "apiKey")
    return { header: "inHeader", query: "inQuery", cookie: "inCookie" }[
      scheme.in
    ];
  if (scheme.kind !== "http") return "bearer";
  switch (scheme.scheme.toLowerCase()) {
    case "bearer":
      return "bearer";
    case "basic":
      return "basic";
    default:
      return "inHeader";
  }
}

function schemeValue(
  { scheme, placement }: NamedScheme,
  file: FileScope,
): Value {
  const members: ValueMember[] = [
    { key: "id", value: { kind: "literal", value: scheme.id } },
  ];
  const carrier =
    scheme.kind === "apiKey"
      ? scheme.name
      : placement === "inHeader"
        ? "Authorization"
        : null;
  if (carrier !== null)
    members.push({
      key: "name",
      value: {
        kind: "literal",
        // Lower case spares the conversion in every call.
        value: placement === "inHeader" ? carrier.toLowerCase() : carrier,
      },
    });
  const place = file.value("runtime/security", placement, "Placement");
  members.push({ key: "place", value: { kind: "name", name: place } });
  return { kind: "object", members, expanded: true };
}

function keyOf(alternatives: readonly SecurityRequirement[] | null): string {
  return JSON.stringify(
    alternatives?.map(({ schemes }) => schemes.map(({ id }) => id)) ?? null,
  );
}
