import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";
import {
  WorkspaceClusterNamespacesEntitySchema,
  WorkspaceEntitySchema,
  WorkspaceSchema,
} from "../workspaces.js";

function isWorkspacesDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const WorkspacesDeleteInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isWorkspacesDeleteInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isWorkspacesValidateNameInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.name === "string" &&
    o.name !== ""
  );
}

const WorkspacesValidateNameInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isWorkspacesValidateNameInput, (o, e) => {
    e.need(o.name, "/name");
    if (o.name !== undefined) {
      if (typeof o.name !== "string") e.type("/name", "string", o.name);
      else {
        if (o.name === "")
          e.add("/name", "minLength", "at least 1 characters", o.name);
      }
    }
  });

export const create: OperationValidators = {
  id: "v1WorkspacesCreate",
  body: WorkspaceEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

const delete_: OperationValidators = {
  id: "v1WorkspacesUidDelete",
  parameters: WorkspacesDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1WorkspacesUidGet",
  parameters: WorkspacesDeleteInputSchema,
  responses: {
    200: WorkspaceSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const updateClusterNamespaces: OperationValidators = {
  id: "v1WorkspacesUidClusterNamespacesUpdate",
  parameters: WorkspacesDeleteInputSchema,
  body: WorkspaceClusterNamespacesEntitySchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const validateName: OperationValidators = {
  id: "v1WorkspacesValidateName",
  parameters: WorkspacesValidateNameInputSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
