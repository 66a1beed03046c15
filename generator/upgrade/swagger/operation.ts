import { own, type JsonObject, type SourceRef } from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { bodyParametersOf, type Placed } from "./body-parameters.js";
import { mediaTypes, type SwaggerContext } from "./context.js";
import { upgradeParameters } from "./parameters.js";
import { upgradeRequestBody } from "./request-body.js";
import { upgradeResponses } from "./responses.js";
import { upgradeServers } from "./servers.js";

const replaced = new Set([
  "consumes",
  "produces",
  "schemes",
  "parameters",
  "responses",
]);

/** An operation; `shared` are the body and form parameters of its path. */
export function upgradeOperation(
  operation: JsonObject,
  at: SourceRef,
  shared: readonly Placed[],
  context: SwaggerContext,
): JsonObject {
  const { origins, tree } = context;
  const result: Draft = {};
  for (const key of Object.keys(operation))
    if (!replaced.has(key)) put(result, key, operation[key]!);
  const parameters = own(operation, "parameters");
  const place = origins.child(at, "parameters", parameters ?? null);
  if (parameters !== undefined)
    result["parameters"] = upgradeParameters(parameters, place, context);
  const consumes = mediaTypes(own(operation, "consumes")) ?? context.consumes;
  const bodies = overriding(
    bodyParametersOf(parameters ?? [], place, context),
    shared,
  );
  const body = upgradeRequestBody(bodies, consumes, context);
  if (body !== null) result["requestBody"] = body;
  const responses = own(operation, "responses");
  if (responses !== undefined)
    result["responses"] = upgradeResponses(
      responses,
      mediaTypes(own(operation, "produces")),
      origins.child(at, "responses", responses),
      context,
    );
  if (Object.hasOwn(operation, "schemes")) {
    const servers = upgradeServers(tree, operation, at, context);
    if (servers !== null) result["servers"] = servers;
  }
  return origins.replace(operation, result);
}

/** The operation's own parameters and those of its path that they do not replace; an own body replaces any other. */
function overriding(
  ownBodies: readonly Placed[],
  shared: readonly Placed[],
): readonly Placed[] {
  if (ownBodies.some(({ node }) => own(node, "in") === "body"))
    return ownBodies;
  const names = new Set(ownBodies.map(({ node }) => own(node, "name")));
  return [
    ...shared.filter(({ node }) =>
      own(node, "in") === "body"
        ? ownBodies.length === 0
        : !names.has(own(node, "name")),
    ),
    ...ownBodies,
  ];
}
