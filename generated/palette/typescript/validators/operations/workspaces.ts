import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { ErrorShapeSchema, UidSchema } from "../shared.js";
import {
  WorkspaceClusterNamespacesEntitySchema,
  WorkspaceEntitySchema,
  WorkspaceSchema,
} from "../workspaces.js";

export function isOperationsWorkspacesDeleteParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsWorkspacesDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsWorkspacesDeleteParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
  });

export function isOperationsWorkspacesValidateNameParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.name === "string" &&
    o.name !== ""
  );
}

export const OperationsWorkspacesValidateNameParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsWorkspacesValidateNameParameters,
    (o, e) => {
      e.need(o.name, "/name");
      if (o.name !== undefined) {
        if (typeof o.name !== "string") e.type("/name", "string", o.name);
        else {
          if (o.name === "")
            e.add("/name", "minLength", "at least 1 characters", o.name);
        }
      }
    },
  );

export const create: OperationValidators = {
  id: "v1WorkspacesCreate",
  body: WorkspaceEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

const delete_: OperationValidators = {
  id: "v1WorkspacesUidDelete",
  parameters: OperationsWorkspacesDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1WorkspacesUidGet",
  parameters: OperationsWorkspacesDeleteParametersSchema,
  responses: {
    200: WorkspaceSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const updateClusterNamespaces: OperationValidators = {
  id: "v1WorkspacesUidClusterNamespacesUpdate",
  parameters: OperationsWorkspacesDeleteParametersSchema,
  body: WorkspaceClusterNamespacesEntitySchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const validateName: OperationValidators = {
  id: "v1WorkspacesValidateName",
  parameters: OperationsWorkspacesValidateNameParametersSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
