import type { OperationTable } from "../../../runtime/validation/client.js";
import type { Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import * as clusters from "../../clusters.js";
import * as inputs from "../../operations/inputs.js";
import * as shared from "../../shared.js";

const isV1alpha1ClustersListInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["fields"]) &&
  r.maybeString(v["filters"]) &&
  r.maybeString(v["orderBy"]) &&
  (v["limit"] === undefined ||
    (Number.isInteger(v["limit"]) &&
      (v["limit"] as number) >= 1 &&
      (v["limit"] as number) <= 50)) &&
  r.maybeString(v["continue"]);

const V1alpha1ClustersListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.objectWith(isV1alpha1ClustersListInput, (o, e) => {
    e.string(o["fields"], "/fields");
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
    e.string(o["continue"], "/continue");
  });

/** By operationId. */
export const operations: OperationTable = {
  v1alpha1SpectroClustersDelete: {
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
  v1alpha1SpectroClustersGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: clusters.V1alpha1SpectroClusterSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1alpha1SpectroClustersList: {
    parameters: V1alpha1ClustersListInputSchema,
    responses: {
      200: clusters.V1alpha1SpectroClustersSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1alpha1SpectroClustersUidKubeConfig: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
