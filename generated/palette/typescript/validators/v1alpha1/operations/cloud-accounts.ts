import type { OperationTable } from "../../../runtime/validation/client.js";
import * as cloudAccounts from "../../cloud-accounts.js";
import * as inputs from "../../operations/inputs.js";
import * as shared from "../../shared.js";

/** By operationId. */
export const operations: OperationTable = {
  v1alpha1CloudAccountsMaasCreate: {
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
  v1alpha1CloudAccountsMaasList: {
    parameters: inputs.LimitContinueInputSchema,
    responses: {
      200: cloudAccounts.MaasAccountsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
