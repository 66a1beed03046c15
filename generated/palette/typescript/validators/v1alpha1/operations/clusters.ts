import type { OperationValidators } from "../../../runtime/validation/client.js";
import type { Fields, Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import {
  V1alpha1SpectroClusterSchema,
  V1alpha1SpectroClustersSchema,
} from "../../clusters.js";
import { ErrorShapeSchema } from "../../shared.js";

export function isV1alpha1OperationsClustersDeleteParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const V1alpha1OperationsClustersDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isV1alpha1OperationsClustersDeleteParameters,
    (o, e) => {
      e.need(o.uid, "/uid");
      e.string(o.uid, "/uid");
    },
  );

export function isV1alpha1OperationsClustersListParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.fields === undefined || typeof o.fields === "string") &&
    (o.filters === undefined || typeof o.filters === "string") &&
    (o.orderBy === undefined || typeof o.orderBy === "string") &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

export const V1alpha1OperationsClustersListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isV1alpha1OperationsClustersListParameters,
    (o, e) => {
      e.string(o.fields, "/fields");
      e.string(o.filters, "/filters");
      e.string(o.orderBy, "/orderBy");
      if (o.limit !== undefined) {
        if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
        else {
          if (!(o.limit as number) >= 1)
            e.add("/limit", "minimum", "at least 1", o.limit);
          if (!(o.limit as number) <= 50)
            e.add("/limit", "maximum", "at most 50", o.limit);
        }
      }
      e.string(o.continue, "/continue");
    },
  );

const delete_: OperationValidators = {
  id: "v1alpha1SpectroClustersDelete",
  parameters: V1alpha1OperationsClustersDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1alpha1SpectroClustersGet",
  parameters: V1alpha1OperationsClustersDeleteParametersSchema,
  responses: {
    200: V1alpha1SpectroClusterSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const list: OperationValidators = {
  id: "v1alpha1SpectroClustersList",
  parameters: V1alpha1OperationsClustersListParametersSchema,
  responses: {
    200: V1alpha1SpectroClustersSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const assetsGetKubeConfig: OperationValidators = {
  id: "v1alpha1SpectroClustersUidKubeConfig",
  parameters: V1alpha1OperationsClustersDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
