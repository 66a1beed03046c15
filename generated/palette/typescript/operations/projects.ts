import type {
  Project,
  ProjectCleanup,
  ProjectEntity,
} from "../models/projects.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: ProjectEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1ProjectsCreate",
  method: "POST",
  path: "/v1/projects",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the project. */
  uid: string;
  /**
   * Removes the clusters and other resources of the project first.
   *
   * @default false
   */
  cleanupProjectResources?: boolean;
  body?: ProjectCleanup;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1ProjectsUidDelete",
  method: "DELETE",
  path: "/v1/projects/{uid}",
  parameters: { uid: path, cleanupProjectResources: form },
  body: json,
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the project. */
  uid: string;
}

export const get: Operation<GetInput, Project, ApiErrors> = {
  id: "v1ProjectsUidGet",
  method: "GET",
  path: "/v1/projects/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface UpdateInput {
  /** Uid of the project. */
  uid: string;
  body: ProjectEntity;
}

export const update: Operation<UpdateInput, void, ApiErrors> = {
  id: "v1ProjectsUidUpdate",
  method: "PUT",
  path: "/v1/projects/{uid}",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
