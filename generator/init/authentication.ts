import type { Document, SecurityScheme } from "../model/index.js";
import { some, type Finding } from "./finding.js";

/**
 * How callers authenticate. Where schemes are declared and none is required, a configuration that requires any of them is
 * what was meant: without it a client would send no credentials at all.
 */
export function findAuthentication(
  document: Document,
  preset: string | null,
): readonly Finding[] {
  const { operations, securitySchemes } = document;
  if (securitySchemes.length === 0)
    return [
      {
        topic: "authentication",
        says: "The description declares no way to authenticate.",
        evidence: [],
        conventions: null,
        todo: "If callers need credentials, add a security scheme: in the description, or with an overlay.",
      },
    ];
  const schemes = securitySchemes.map(describe);
  const needing = operations.filter(({ security }) => security?.length);
  const open = operations.filter(({ security }) => security?.length === 0);
  const silent = operations.filter(({ security }) => security === null);
  const counts = [
    needing.length > 0 ? `${needing.length} operations require one` : null,
    open.length > 0
      ? some(
          open.map(({ id }) => id),
          "public operation",
        )
      : null,
  ].filter((part) => part !== null);
  const says = `Callers authenticate with ${schemes.join(" or ")}${preset === null ? "" : `, says the preset ${preset}`}.`;
  if (needing.length > 0 || preset !== null)
    return [
      {
        topic: "authentication",
        says,
        evidence: counts,
        conventions: null,
        todo:
          silent.length === 0
            ? null
            : `${some(
                silent.map(({ id }) => id),
                "operation",
              )} do not say whether they need credentials.`,
      },
    ];
  const ids = securitySchemes.map(({ id }) => id);
  return [
    {
      topic: "authentication",
      says,
      evidence: [
        "It declares them, and no operation requires one: the configuration requires any of them everywhere.",
      ],
      conventions: { auth: { default: ids.map((id) => [id]) } },
      todo: "List operations that need none in `conventions.auth.public`.",
    },
  ];
}

function describe(scheme: SecurityScheme): string {
  const { id } = scheme;
  switch (scheme.kind) {
    case "apiKey":
      return `${id} (${scheme.in} \`${scheme.name}\`)`;
    case "http":
      return `${id} (HTTP ${scheme.scheme})`;
    case "oauth2":
      return `${id} (OAuth 2: ${scheme.flows.map(({ kind }) => kind).join(", ")})`;
    case "openIdConnect":
      return `${id} (OpenID Connect)`;
    case "mutualTLS":
      return `${id} (mutual TLS)`;
  }
}
