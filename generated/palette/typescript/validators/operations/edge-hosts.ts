import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  EdgeHostDeviceEntitySchema,
  EdgeHostDeviceSchema,
  EdgeHostsMetaSchema,
} from "../edge-hosts.js";
import {
  EdgeHostHealthSchema,
  EdgeHostTypeSchema,
  ErrorBodySchema,
  UidSchema,
  isEdgeHostType,
} from "../shared.js";

function isEdgeHostsDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const EdgeHostsDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isEdgeHostsDeleteInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

function isEdgeHostsGetMetadataInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.type === undefined || isEdgeHostType(o.type)) &&
    (o.quickFilter === undefined || typeof o.quickFilter === "string")
  );
}

const EdgeHostsGetMetadataInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isEdgeHostsGetMetadataInput, (o, e) => {
    EdgeHostTypeSchema.explain(o.type, "/type", e);
    e.string(o.quickFilter, "/quickFilter");
  });

export const create: OperationValidators = {
  id: "v1EdgeHostDevicesCreate",
  body: EdgeHostDeviceEntitySchema,
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

const delete_: OperationValidators = {
  id: "v1EdgeHostDevicesUidDelete",
  parameters: EdgeHostsDeleteInputSchema,
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
  id: "v1EdgeHostDevicesUidGet",
  parameters: EdgeHostsDeleteInputSchema,
  responses: {
    200: EdgeHostDeviceSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const getMetadata: OperationValidators = {
  id: "v1EdgeHostsMetadataQuickFilterGet",
  parameters: EdgeHostsGetMetadataInputSchema,
  responses: {
    200: EdgeHostsMetaSchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const patchHealth: OperationValidators = {
  id: "v1EdgeHostDevicesHealthUpdate",
  parameters: EdgeHostsDeleteInputSchema,
  body: EdgeHostHealthSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
