import type { Role, RoleClone, RoleInput, Roles } from "../models/roles.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface CloneInput {
  /** Uid of the role. */
  uid: string;
  body: RoleClone;
}

export const clone: Operation<CloneInput, Uid, ApiErrors> = {
  id: "v1RolesClone",
  method: "POST",
  path: "/v1/roles/{uid}/clone",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface CreateInput {
  body: RoleInput;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1RolesCreate",
  method: "POST",
  path: "/v1/roles",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the role. */
  uid: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1RolesUidDelete",
  method: "DELETE",
  path: "/v1/roles/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the role. */
  uid: string;
}

export const get: Operation<GetInput, Role, ApiErrors> = {
  id: "v1RolesUidGet",
  method: "GET",
  path: "/v1/roles/{uid}",
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

export const list: Operation<ListInput, Roles, ApiErrors> = {
  id: "v1RolesList",
  method: "GET",
  path: "/v1/roles",
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
