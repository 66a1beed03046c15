import type { OperationValidators } from "../../../runtime/validation/client.js";
import type { Fields, Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import {
  V1alpha1SpectroClusterSchema,
  V1alpha1SpectroClustersSchema,
} from "../../clusters.js";
import { ErrorBodySchema } from "../../shared.js";

function isV1alpha1ClustersDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const V1alpha1ClustersDeleteInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isV1alpha1ClustersDeleteInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isV1alpha1ClustersListInput(v: unknown): v is unknown {
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

const V1alpha1ClustersListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isV1alpha1ClustersListInput, (o, e) => {
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    e.string(o.continue, "/continue");
  });

const delete_: OperationValidators = {
  id: "v1alpha1SpectroClustersDelete",
  parameters: V1alpha1ClustersDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1alpha1SpectroClustersGet",
  parameters: V1alpha1ClustersDeleteInputSchema,
  responses: {
    200: V1alpha1SpectroClusterSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const list: OperationValidators = {
  id: "v1alpha1SpectroClustersList",
  parameters: V1alpha1ClustersListInputSchema,
  responses: {
    200: V1alpha1SpectroClustersSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const assetsGetKubeConfig: OperationValidators = {
  id: "v1alpha1SpectroClustersUidKubeConfig",
  parameters: V1alpha1ClustersDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
