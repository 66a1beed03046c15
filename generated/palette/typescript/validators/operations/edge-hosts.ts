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
  ErrorShapeSchema,
  UidSchema,
  isEdgeHostType,
} from "../shared.js";

export function isOperationsEdgeHostsDeleteParameters(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsEdgeHostsDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsEdgeHostsDeleteParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
  });

export function isOperationsEdgeHostsGetMetadataParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.type === undefined || isEdgeHostType(o.type)) &&
    (o.quickFilter === undefined || typeof o.quickFilter === "string")
  );
}

export const OperationsEdgeHostsGetMetadataParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsEdgeHostsGetMetadataParameters,
    (o, e) => {
      EdgeHostTypeSchema.explain(o.type, "/type", e);
      e.string(o.quickFilter, "/quickFilter");
    },
  );

export const create: OperationValidators = {
  id: "v1EdgeHostDevicesCreate",
  body: EdgeHostDeviceEntitySchema,
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

const delete_: OperationValidators = {
  id: "v1EdgeHostDevicesUidDelete",
  parameters: OperationsEdgeHostsDeleteParametersSchema,
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
  id: "v1EdgeHostDevicesUidGet",
  parameters: OperationsEdgeHostsDeleteParametersSchema,
  responses: {
    200: EdgeHostDeviceSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const getMetadata: OperationValidators = {
  id: "v1EdgeHostsMetadataQuickFilterGet",
  parameters: OperationsEdgeHostsGetMetadataParametersSchema,
  responses: {
    200: EdgeHostsMetaSchema,
    401: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const patchHealth: OperationValidators = {
  id: "v1EdgeHostDevicesHealthUpdate",
  parameters: OperationsEdgeHostsDeleteParametersSchema,
  body: EdgeHostHealthSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
