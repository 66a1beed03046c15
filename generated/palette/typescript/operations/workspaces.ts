import type { Uid } from "../models/shared.js";
import type {
  Workspace,
  WorkspaceClusterNamespacesEntity,
  WorkspaceEntity,
} from "../models/workspaces.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: WorkspaceEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
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

const delete_: Operation<DeleteInput, void, ApiErrors> = {
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

export const get: Operation<GetInput, Workspace, ApiErrors> = {
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

export const updateClusterNamespaces: Operation<
  UpdateClusterNamespacesInput,
  void,
  ApiErrors
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
  /**
   * The name.
   *
   * @minLength 1
   */
  name: string;
}

export const validateName: Operation<ValidateNameInput, void, ApiErrors> = {
  id: "v1WorkspacesValidateName",
  method: "GET",
  path: "/v1/workspaces/validate/name",
  parameters: { name: form },
  required: ["name"],
  responses: { 204: empty },
};
