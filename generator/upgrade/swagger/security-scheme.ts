import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { put, without, type Draft } from "../../source/edit.js";
import type { SwaggerContext } from "./context.js";

const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** `type: basic` → HTTP basic; an OAuth `flow` → `flows`; API keys are the same in both. */
export function upgradeSecurityScheme(
  scheme: Json,
  at: SourceRef,
  { origins }: SwaggerContext,
): Json {
  if (!isObject(scheme)) return scheme;
  switch (own(scheme, "type")) {
    case "basic":
      return { ...without(scheme, "type"), type: "http", scheme: "basic" };
    case "oauth2":
      return oauth2(scheme, at, origins);
    default:
      return scheme;
  }
}

function oauth2(
  scheme: JsonObject,
  at: SourceRef,
  origins: SwaggerContext["origins"],
): JsonObject {
  const moved = ["flow", "authorizationUrl", "tokenUrl", "scopes"];
  const result = without(scheme, ...moved);
  const flow: Draft = {};
  for (const key of ["authorizationUrl", "tokenUrl"])
    if (Object.hasOwn(scheme, key)) put(flow, key, scheme[key]!);
  const scopes = own(scheme, "scopes") ?? {};
  flow["scopes"] = origins.move(scopes, origins.child(at, "scopes", scopes));
  const kind = own(scheme, "flow");
  const name =
    typeof kind === "string" && Object.hasOwn(flows, kind)
      ? flows[kind]!
      : String(kind);
  const all: Draft = {};
  put(all, name, origins.move(flow, at));
  result["flows"] = origins.move(all, at);
  return result;
}
