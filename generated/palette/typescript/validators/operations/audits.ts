import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  AuditActionTypeSchema,
  AuditMsgUpdateSchema,
  AuditSchema,
  AuditsSchema,
  isAuditActionType,
} from "../audits.js";
import { ErrorBodySchema } from "../shared.js";

function isAuditsGetInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const AuditsGetInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isAuditsGetInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

function isAuditsListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.startTime === undefined || typeof o.startTime === "string") &&
    (o.endTime === undefined || typeof o.endTime === "string") &&
    (o.userUid === undefined || typeof o.userUid === "string") &&
    (o.projectUid === undefined || typeof o.projectUid === "string") &&
    (o.resourceKind === undefined || typeof o.resourceKind === "string") &&
    (o.actionType === undefined || isAuditActionType(o.actionType)) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0))
  );
}

const AuditsListInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isAuditsListInput,
  (o, e) => {
    e.string(o.startTime, "/startTime");
    e.string(o.endTime, "/endTime");
    e.string(o.userUid, "/userUid");
    e.string(o.projectUid, "/projectUid");
    e.string(o.resourceKind, "/resourceKind");
    AuditActionTypeSchema.explain(o.actionType, "/actionType", e);
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
  },
);

export const get: OperationValidators = {
  id: "v1AuditsUidGet",
  parameters: AuditsGetInputSchema,
  responses: {
    200: AuditSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const list: OperationValidators = {
  id: "v1AuditsList",
  parameters: AuditsListInputSchema,
  responses: {
    200: AuditsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const patchUserMsg: OperationValidators = {
  id: "v1AuditsUidMsgUpdate",
  parameters: AuditsGetInputSchema,
  body: AuditMsgUpdateSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
