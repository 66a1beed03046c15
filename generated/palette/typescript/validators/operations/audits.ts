import type { OperationTable } from "../../runtime/validation/client.js";
import type { Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as audits from "../audits.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

const isAuditsListInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["startTime"]) &&
  r.maybeString(v["endTime"]) &&
  r.maybeString(v["userUid"]) &&
  r.maybeString(v["projectUid"]) &&
  r.maybeString(v["resourceKind"]) &&
  r.maybeString(v["actionType"]) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  (v["offset"] === undefined ||
    (Number.isInteger(v["offset"]) && (v["offset"] as number) >= 0));

const AuditsListInputSchema: Validator<unknown> = /* @__PURE__ */ r.objectWith(
  isAuditsListInput,
  (o, e) => {
    e.string(o["startTime"], "/startTime");
    e.string(o["endTime"], "/endTime");
    e.string(o["userUid"], "/userUid");
    e.string(o["projectUid"], "/projectUid");
    e.string(o["resourceKind"], "/resourceKind");
    e.string(o["actionType"], "/actionType");
    if (o["limit"] !== undefined) {
      if (!Number.isInteger(o["limit"]))
        e.type("/limit", "integer", o["limit"]);
      else {
        if (!((o["limit"] as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o["limit"]);
        if (!((o["limit"] as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o["limit"]);
      }
    }
    if (o["offset"] !== undefined) {
      if (!Number.isInteger(o["offset"]))
        e.type("/offset", "integer", o["offset"]);
      else {
        if (!((o["offset"] as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o["offset"]);
      }
    }
  },
);

/** By operationId. */
export const operations: OperationTable = {
  v1AuditsList: {
    parameters: AuditsListInputSchema,
    responses: {
      200: audits.AuditsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1AuditsUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: audits.AuditSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1AuditsUidMsgUpdate: {
    parameters: inputs.UidInputSchema,
    body: audits.AuditMsgUpdateSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
