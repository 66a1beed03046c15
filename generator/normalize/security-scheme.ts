import {
  compareText,
  own,
  type JsonObject,
  type OAuthFlow,
  type SecurityScheme,
} from "../model/index.js";
import type { Context } from "./context.js";
import { isObjectPlace, member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { text } from "./values.js";

/** `components/securitySchemes` (OpenAPI 3.1 section 4.8.27), sorted by id. */
export function normalizeSecuritySchemes(
  context: Context,
): readonly SecurityScheme[] {
  const components = member(context.root, "components", context);
  const section =
    components === null ? null : member(components, "securitySchemes", context);
  return members(section, context)
    .map(([id, place]) => schemeOf(id, place, context))
    .filter((scheme) => scheme !== null)
    .sort((a, b) => compareText(a.id, b.id));
}

function schemeOf(
  id: string,
  reference: Place,
  context: Context,
): SecurityScheme | null {
  const place = dereference(reference, context);
  if (place === null) return null;
  const { node, source } = place;
  const base = { id, description: text(own(node, "description")), source };
  const type = own(node, "type");
  switch (type) {
    case "apiKey": {
      const where = own(node, "in");
      const name = text(own(node, "name"));
      if (name === null || !isKeyPlace(where)) break;
      return { ...base, kind: "apiKey", in: where, name };
    }
    case "http":
      return {
        ...base,
        kind: "http",
        scheme: (text(own(node, "scheme")) ?? "basic").toLowerCase(),
        bearerFormat: text(own(node, "bearerFormat")),
      };
    case "oauth2":
      return { ...base, kind: "oauth2", flows: flowsOf(place, context) };
    case "openIdConnect":
      return {
        ...base,
        kind: "openIdConnect",
        url: text(own(node, "openIdConnectUrl")) ?? "",
      };
    case "mutualTLS":
      return { ...base, kind: "mutualTLS" };
  }
  // Incomplete, or of no type that there is: said when the description was compared with its tables.
  return null;
}

function isKeyPlace(value: unknown): value is "header" | "query" | "cookie" {
  return value === "header" || value === "query" || value === "cookie";
}

const flowKinds: readonly OAuthFlow["kind"][] = [
  "implicit",
  "password",
  "clientCredentials",
  "authorizationCode",
  "deviceAuthorization",
];

function flowsOf(
  place: Place<JsonObject>,
  context: Context,
): readonly OAuthFlow[] {
  const flows = member(place, "flows", context);
  if (flows === null) return [];
  return flowKinds.flatMap((kind) => {
    const flow = member(flows, kind, context);
    if (!isObjectPlace(flow)) return [];
    return {
      kind,
      authorizationUrl: text(own(flow.node, "authorizationUrl")),
      tokenUrl: text(own(flow.node, "tokenUrl")),
      refreshUrl: text(own(flow.node, "refreshUrl")),
      scopes: members(member(flow, "scopes", context), context).map(
        ([name, description]) => ({
          name,
          description: text(description.node) ?? "",
        }),
      ),
    };
  });
}
