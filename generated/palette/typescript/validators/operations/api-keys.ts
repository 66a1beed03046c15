import type { OperationTable } from "../../runtime/validation/client.js";
import * as apiKeys from "../api-keys.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

/** By operationId. */
export const operations: OperationTable = {
  v1ApiKeysCreate: {
    body: apiKeys.ApiKeyEntitySchema,
    responses: {
      201: apiKeys.ApiKeyCreateResponseSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ApiKeysList: {
    responses: {
      200: apiKeys.ApiKeysSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ApiKeysUidDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ApiKeysUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: apiKeys.ApiKeySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ApiKeysUidState: {
    parameters: inputs.UidInputSchema,
    body: apiKeys.ApiKeyActiveStateSchema,
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
