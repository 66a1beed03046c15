import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At, ConstraintContext as Context } from "./checker.js";

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const apiKey: Rule = { required: ["name", "in"], optional: [] };

/** Members by type (OpenAPI 3.1 section 4.8.27.1). */
const rules: Readonly<Record<string, Rule>> = {
  apiKey,
  http: { required: ["scheme"], optional: ["bearerFormat"] },
  oauth2: { required: ["flows"], optional: ["oauth2MetadataUrl"] },
  openIdConnect: { required: ["openIdConnectUrl"], optional: [] },
  mutualTLS: { required: [], optional: [] },
};

const swaggerRules: Readonly<Record<string, Rule>> = {
  apiKey,
  basic: { required: [], optional: [] },
  oauth2: {
    required: ["flow", "scopes"],
    optional: ["authorizationUrl", "tokenUrl"],
  },
};

export function securitySchemeConstraint(
  node: JsonObject,
  at: At,
  context: Context,
): readonly Diagnostic[] {
  const type = own(node, "type");
  if (typeof type !== "string") return [];
  const known = context.version === "2.0" ? swaggerRules : rules;
  const allowed = Object.keys(known).filter(
    (name) => name !== "mutualTLS" || context.version > "3.0",
  );
  if (!allowed.includes(type))
    return [
      diagnostic(
        "source/value-not-allowed",
        { name: "type", value: type, allowed },
        at("type"),
      ),
    ];
  const { required, optional } = known[type]!;
  const others = [
    "type",
    "description",
    "deprecated",
    ...required,
    ...optional,
  ];
  return [
    ...required
      .filter((name) => !Object.hasOwn(node, name) || node[name] === "")
      .map((name) =>
        diagnostic(
          "source/missing-member",
          { name, kind: `${type} security scheme` },
          context.here(),
        ),
      ),
    ...Object.keys(node)
      .filter((name) => !others.includes(name) && !name.startsWith("x-"))
      .map((name) => diagnostic("source/no-effect", { name }, at(name))),
    ...keyPlace(node, at, context),
    ...flowUrls(node, at, context),
  ];
}

function keyPlace(
  node: JsonObject,
  at: At,
  { version }: Context,
): readonly Diagnostic[] {
  const place = own(node, "in");
  const allowed =
    version === "2.0" ? ["header", "query"] : ["header", "query", "cookie"];
  if (own(node, "type") !== "apiKey" || typeof place !== "string") return [];
  return allowed.includes(place)
    ? []
    : [
        diagnostic(
          "source/value-not-allowed",
          { name: "in", value: place, allowed },
          at("in"),
        ),
      ];
}

/** The URLs that each OAuth flow needs (section 4.8.29.1). */
const urls: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl"],
  application: ["tokenUrl"],
  accessCode: ["authorizationUrl", "tokenUrl"],
};

function flowUrls(
  node: JsonObject,
  at: At,
  { version, here }: Context,
): readonly Diagnostic[] {
  const missing = (
    name: string,
    flow: JsonObject,
    source: ReturnType<typeof here>,
  ) =>
    (Object.hasOwn(urls, name) ? urls[name]! : [])
      .filter((url) => !Object.hasOwn(flow, url))
      .map((url) =>
        diagnostic(
          "source/missing-member",
          { name: url, kind: `${name} flow` },
          source,
        ),
      );
  if (version === "2.0") {
    const flow = own(node, "flow");
    return typeof flow === "string" ? missing(flow, node, here()) : [];
  }
  const flows = own(node, "flows");
  if (!isObject(flows)) return [];
  if (Object.keys(flows).length === 0)
    return [diagnostic("source/empty-list", { name: "flows" }, at("flows"))];
  return Object.keys(flows).flatMap((name) => {
    const flow = flows[name];
    return isObject(flow) ? missing(name, flow, at("flows")) : [];
  });
}
