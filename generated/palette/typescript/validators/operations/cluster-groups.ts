import type { OperationValidators } from "../../runtime/validation/client.js";
import { ClusterGroupEntitySchema } from "../cluster-groups.js";
import { ErrorShapeSchema, UidSchema } from "../shared.js";

export const create: OperationValidators = {
  id: "v1ClusterGroupsCreate",
  body: ClusterGroupEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
