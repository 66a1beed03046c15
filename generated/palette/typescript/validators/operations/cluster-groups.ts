import type { OperationTable } from "../../runtime/validation/client.js";
import * as clusterGroups from "../cluster-groups.js";
import * as shared from "../shared.js";

/** By operationId. */
export const operations: OperationTable = {
  v1ClusterGroupsCreate: {
    body: clusterGroups.ClusterGroupEntitySchema,
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
};
