import { diagnostic } from "../diagnostics/index.js";
import { enterElement } from "../diagnostics/processing.js";
import { own, type JsonObject, type Operation } from "../model/index.js";
import type { Context } from "./context.js";
import { nameOf } from "./name.js";
import type { IdentifiedOperation } from "./operation-id.js";
import { normalizeParameters } from "./parameters.js";
import { withoutPathParameters, withPathParameters } from "./path-template.js";
import { member, type Place } from "./place.js";
import { normalizeRequestBody } from "./request-body.js";
import { normalizeResponses } from "./responses.js";
import { normalizeSecurity } from "./security-requirement.js";
import { normalizeServers } from "./server.js";
import { extensionsOf, text, texts } from "./values.js";

/** OpenAPI 3.1 section 4.8.10. Everything inherited from path and document is applied. */
export function normalizeOperation(
  operation: IdentifiedOperation,
  context: Context,
  isWebhook: boolean,
): Operation {
  const { id, hasOperationId, method, path, place, item } = operation;
  enterElement(`the operation ${id}`);
  const { node, source } = place;
  const written = normalizeParameters(item, place, context);
  const parameters = isWebhook
    ? withoutPathParameters(written, context)
    : withPathParameters(path, written, place, context);
  const requestBody = normalizeRequestBody(
    member(place, "requestBody", context),
    context,
  );
  if (requestBody !== null && (method === "GET" || method === "HEAD"))
    context.report(
      diagnostic("unsupported/get-body", { method, path }, requestBody.source),
    );
  return {
    id,
    hasOperationId,
    name: { namespace: [], method: nameOf(id) },
    method,
    path,
    servers:
      normalizeServers(place, context) ?? normalizeServers(item, context),
    version: null,
    tags: texts(own(node, "tags")),
    summary: text(own(node, "summary")) ?? text(own(item.node, "summary")),
    description:
      text(own(node, "description")) ?? text(own(item.node, "description")),
    parameters,
    requestBody,
    responses: normalizeResponses(place, context),
    security: securityOf(place, context),
    scope: "both",
    pagination: null,
    rateLimit: null,
    lifecycle: null,
    extensions: extensionsOf(node),
    source,
  };
}

/** What an operation says itself is in force, else what the document says. */
function securityOf(
  operation: Place<JsonObject>,
  context: Context,
): Operation["security"] {
  const ownSecurity = normalizeSecurity(operation, context);
  return ownSecurity === undefined
    ? (normalizeSecurity(context.root, context) ?? null)
    : ownSecurity;
}
