import type { OperationValidators } from "../../runtime/validation/client.js";
import { ClusterGroupEntitySchema } from "../cluster-groups.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";

export const create: OperationValidators = {
  id: "v1ClusterGroupsCreate",
  body: ClusterGroupEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
