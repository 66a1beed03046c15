import type {
  Audit,
  AuditActionType,
  AuditMsgUpdate,
  Audits,
} from "../models/audits.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { offset } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface GetInput {
  /** Uid of the audit record. */
  uid: string;
}

export const get: Operation<GetInput, Audit, ApiErrors> = {
  id: "v1AuditsUidGet",
  method: "GET",
  path: "/v1/audits/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface ListInput {
  /**
   * Only records from then on.
   *
   * @format date-time
   */
  startTime?: string;
  /**
   * Only records before.
   *
   * @format date-time
   */
  endTime?: string;
  /** Only what this user did. */
  userUid?: string;
  /** Only what happened in this project. */
  projectUid?: string;
  /** Only what happened to resources of this kind. */
  resourceKind?: string;
  /** Only actions of this type. */
  actionType?: AuditActionType;
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
}

export const list: Operation<ListInput, Audits, ApiErrors> = {
  id: "v1AuditsList",
  method: "GET",
  path: "/v1/audits",
  parameters: {
    startTime: form,
    endTime: form,
    userUid: form,
    projectUid: form,
    resourceKind: form,
    actionType: form,
    limit: form,
    offset: form,
  },
  responses: { 200: json },
  pagination: {
    strategy: offset,
    items: ["items"],
    parameter: "offset",
    limit: "limit",
  },
};

export interface PatchUserMsgInput {
  /** Uid of the audit record. */
  uid: string;
  body: AuditMsgUpdate;
}

export const patchUserMsg: Operation<PatchUserMsgInput, void, ApiErrors> = {
  id: "v1AuditsUidMsgUpdate",
  method: "PATCH",
  path: "/v1/audits/{uid}/userMsg",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
