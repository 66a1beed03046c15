import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";
import * as workspaces from "../workspaces.js";

function isNameInput2(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["name"] === "string" &&
    o["name"] !== ""
  );
}

const NameInput2Schema: Validator<unknown> = /* @__PURE__ */ r.objectWith(
  isNameInput2,
  (o, e) => {
    e.need(o["name"], "/name");
    if (o["name"] !== undefined) {
      if (typeof o["name"] !== "string") e.type("/name", "string", o["name"]);
      else {
        if (o["name"] === "")
          e.add("/name", "minLength", "at least 1 characters", o["name"]);
      }
    }
  },
);

/** By operationId. */
export const operations: OperationTable = {
  v1WorkspacesCreate: {
    body: workspaces.WorkspaceEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1WorkspacesUidClusterNamespacesUpdate: {
    parameters: inputs.UidInputSchema,
    body: workspaces.WorkspaceClusterNamespacesEntitySchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1WorkspacesUidDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1WorkspacesUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: workspaces.WorkspaceSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1WorkspacesValidateName: {
    parameters: NameInput2Schema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
