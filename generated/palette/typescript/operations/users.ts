import type { Uid } from "../models/shared.js";
import type {
  User,
  UserEntity,
  UserRoleUids,
  UserRolesEntity,
  UserUpdateEntity,
  Users,
} from "../models/users.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: UserEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1UsersCreate",
  method: "POST",
  path: "/v1/users",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the user. */
  uid: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1UsersUidDelete",
  method: "DELETE",
  path: "/v1/users/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the user. */
  uid: string;
}

export const get: Operation<GetInput, User, ApiErrors> = {
  id: "v1UsersUidGet",
  method: "GET",
  path: "/v1/users/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface GetRolesInput {
  /** Uid of the user. */
  uid: string;
}

export const getRoles: Operation<GetRolesInput, UserRolesEntity, ApiErrors> = {
  id: "v1UsersUidRoles",
  method: "GET",
  path: "/v1/users/{uid}/roles",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface ListInput {
  /**
   * Fields to answer with, separated by commas, such as
   * `metadata.uid,metadata.name`.
   */
  fields?: string;
  /**
   * Conditions joined by `AND` and `OR`, such as
   * `metadata.name=labANDspec.cloudType=maas`.
   */
  filters?: string;
  /**
   * Fields to sort by, `1` ascending and `-1` descending, such as
   * `metadata.name=1`.
   */
  orderBy?: string;
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export const list: Operation<ListInput, Users, ApiErrors> = {
  id: "v1UsersList",
  method: "GET",
  path: "/v1/users",
  parameters: {
    fields: form,
    filters: form,
    orderBy: form,
    limit: form,
    offset: form,
    continue: form,
  },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface UpdateInput {
  /** Uid of the user. */
  uid: string;
  body: UserUpdateEntity;
}

export const update: Operation<UpdateInput, void, ApiErrors> = {
  id: "v1UsersUidUpdate",
  method: "PUT",
  path: "/v1/users/{uid}",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};

export interface UpdateRolesInput {
  /** Uid of the user. */
  uid: string;
  body: UserRoleUids;
}

export const updateRoles: Operation<UpdateRolesInput, void, ApiErrors> = {
  id: "v1UsersUidRolesUpdate",
  method: "PUT",
  path: "/v1/users/{uid}/roles",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
