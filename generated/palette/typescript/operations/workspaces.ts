import type { ErrorShape, Uid } from "../models/shared.js";
import type {
  Workspace,
  WorkspaceClusterNamespacesEntity,
  WorkspaceEntity,
} from "../models/workspaces.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: WorkspaceEntity;
}

export interface CreateErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  409: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const create: Operation<CreateInput, Uid, CreateErrors> = {
  id: "v1WorkspacesCreate",
  method: "POST",
  path: "/v1/workspaces",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the workspace. */
  uid: string;
}

export interface DeleteErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

const delete_: Operation<DeleteInput, void, DeleteErrors> = {
  id: "v1WorkspacesUidDelete",
  method: "DELETE",
  path: "/v1/workspaces/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the workspace. */
  uid: string;
}

export interface GetErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const get: Operation<GetInput, Workspace, GetErrors> = {
  id: "v1WorkspacesUidGet",
  method: "GET",
  path: "/v1/workspaces/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface UpdateClusterNamespacesInput {
  /** Uid of the workspace. */
  uid: string;
  body: WorkspaceClusterNamespacesEntity;
}

export interface UpdateClusterNamespacesErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const updateClusterNamespaces: Operation<
  UpdateClusterNamespacesInput,
  void,
  UpdateClusterNamespacesErrors
> = {
  id: "v1WorkspacesUidClusterNamespacesUpdate",
  method: "PUT",
  path: "/v1/workspaces/{uid}/clusterNamespaces",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};

export interface ValidateNameInput {
  /** The name. */
  name: string;
}

export interface ValidateNameErrors {
  400: ErrorShape;
  401: ErrorShape;
  409: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const validateName: Operation<
  ValidateNameInput,
  void,
  ValidateNameErrors
> = {
  id: "v1WorkspacesValidateName",
  method: "GET",
  path: "/v1/workspaces/validate/name",
  parameters: { name: form },
  required: ["name"],
  responses: { 204: empty },
};
