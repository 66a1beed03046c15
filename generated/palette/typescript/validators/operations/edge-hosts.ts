import type { OperationTable } from "../../runtime/validation/client.js";
import type { Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as edgeHosts from "../edge-hosts.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

const isTypeQuickFilterInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeString(v["type"]) && r.maybeString(v["quickFilter"]);

const TypeQuickFilterInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isTypeQuickFilterInput,
  () => ({
    type: r.string,
    quickFilter: r.string,
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1EdgeHostDevicesCreate: {
    body: edgeHosts.EdgeHostDeviceEntitySchema,
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
  v1EdgeHostDevicesHealthUpdate: {
    parameters: inputs.UidInputSchema,
    body: shared.EdgeHostHealthSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1EdgeHostDevicesUidDelete: {
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
  v1EdgeHostDevicesUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: edgeHosts.EdgeHostDeviceSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1EdgeHostsMetadataQuickFilterGet: {
    parameters: TypeQuickFilterInputSchema,
    responses: {
      200: edgeHosts.EdgeHostsMetaSchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
