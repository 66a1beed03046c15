import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { upgradeSchema } from "../schema/index.js";
import { isBody } from "./body-parameters.js";
import type { SwaggerContext } from "./context.js";
import { upgradeParameter } from "./parameters.js";
import { upgradeRequestBody } from "./request-body.js";
import { upgradeResponse } from "./responses.js";
import { upgradeSecurityScheme } from "./security-scheme.js";

/** `definitions`, `parameters`, `responses` and `securityDefinitions` → `components`; null when there are none. */
export function upgradeComponents(
  tree: JsonObject,
  context: SwaggerContext,
): Json | null {
  const { origins } = context;
  const result: Draft = {};
  const section = (
    from: string,
    to: string,
    change: (node: Json, at: SourceRef) => Json | null,
  ) => {
    const value = own(tree, from);
    if (!isObject(value)) return;
    const at = origins.child(origins.root, from, value);
    const members: Draft = {};
    for (const name of Object.keys(value)) {
      const node = value[name]!;
      const changed = change(node, origins.child(at, name, node));
      if (changed !== null) put(members, name, changed);
    }
    if (Object.keys(members).length > 0 || to === "schemas")
      result[to] = origins.move(members, at);
  };
  section("definitions", "schemas", (node, at) =>
    upgradeSchema(node, at, context),
  );
  section("parameters", "parameters", (node, at) =>
    isObject(node) && !isBody(node)
      ? upgradeParameter(node, at, context)
      : null,
  );
  section("parameters", "requestBodies", (node, at) =>
    isObject(node) && isBody(node)
      ? upgradeRequestBody([{ node, at }], context.consumes, context)
      : null,
  );
  section("responses", "responses", (node, at) =>
    isObject(node) ? upgradeResponse(node, null, at, context) : null,
  );
  section("securityDefinitions", "securitySchemes", (node, at) =>
    upgradeSecurityScheme(node, at, context),
  );
  return Object.keys(result).length === 0
    ? null
    : origins.move(result, origins.root);
}
