import type { OperationTable } from "../../runtime/validation/client.js";
import type { Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as cloudAccounts from "../cloud-accounts.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

const isCloudAccountsListSummaryInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["filters"]) &&
  r.maybeString(v["orderBy"]) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  (v["offset"] === undefined ||
    (Number.isInteger(v["offset"]) && (v["offset"] as number) >= 0)) &&
  r.maybeString(v["continue"]);

const CloudAccountsListSummaryInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isCloudAccountsListSummaryInput, (o, e) => {
    e.string(o["filters"], "/filters");
    e.string(o["orderBy"], "/orderBy");
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
    e.string(o["continue"], "/continue");
  });

/** By operationId. */
export const operations: OperationTable = {
  v1CloudAccountsAwsCreate: {
    body: cloudAccounts.AwsAccountInputSchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsAwsDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsAwsGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: cloudAccounts.AwsAccountSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsAwsList: {
    parameters: inputs.CloudAccountsAwsListInputSchema,
    responses: {
      200: cloudAccounts.AwsAccountsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsGcpCreate: {
    body: cloudAccounts.GcpAccountEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsGcpGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: cloudAccounts.GcpAccountSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsListSummary: {
    parameters: CloudAccountsListSummaryInputSchema,
    responses: {
      200: cloudAccounts.CloudAccountsSummarySchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasCreate: {
    body: cloudAccounts.MaasAccountInputSchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: cloudAccounts.MaasAccountSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasList: {
    parameters: inputs.CloudAccountsAwsListInputSchema,
    responses: {
      200: cloudAccounts.MaasAccountsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasPatch: {
    parameters: inputs.UidInputSchema,
    body: cloudAccounts.CloudAccountsPatchSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsMaasUpdate: {
    parameters: inputs.UidInputSchema,
    body: cloudAccounts.MaasAccountInputSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsOpenStackCreate: {
    body: cloudAccounts.OpenStackAccountInputSchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsOpenStackGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: cloudAccounts.OpenStackAccountSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsOpenStackList: {
    parameters: inputs.LimitContinueInputSchema,
    responses: {
      200: cloudAccounts.OpenStackAccountsSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1CloudAccountsTencentList: {
    parameters: inputs.LimitContinueInputSchema,
    responses: {
      200: cloudAccounts.TencentAccountsSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
