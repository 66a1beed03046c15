import type { SecurityScheme } from "../../../model/index.js";
import type { SchemeModel } from "../model.js";

/** How callers prove who they are. */
export function schemeModel(scheme: SecurityScheme): SchemeModel {
  return {
    id: scheme.id,
    kind: kindText(scheme),
    carrier: scheme.kind === "apiKey" ? scheme.name : null,
    description: scheme.description,
  };
}

function kindText(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `API key in the ${scheme.in}`;
    case "http":
      return `HTTP ${scheme.scheme}`;
    case "oauth2":
      return `OAuth 2 (${scheme.flows.map((flow) => flow.kind).join(", ")})`;
    case "openIdConnect":
      return "OpenID Connect";
    case "mutualTLS":
      return "mutual TLS";
  }
}
