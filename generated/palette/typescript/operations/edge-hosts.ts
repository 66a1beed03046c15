import type {
  EdgeHostDevice,
  EdgeHostDeviceEntity,
  EdgeHostsMeta,
} from "../models/edge-hosts.js";
import type {
  EdgeHostHealth,
  EdgeHostType,
  ErrorShape,
  Uid,
} from "../models/shared.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: EdgeHostDeviceEntity;
}

export interface CreateErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  409: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const create: Operation<CreateInput, Uid, CreateErrors> = {
  id: "v1EdgeHostDevicesCreate",
  method: "POST",
  path: "/v1/edgehosts",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the edge host. */
  uid: string;
}

export interface DeleteErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  409: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

const delete_: Operation<DeleteInput, void, DeleteErrors> = {
  id: "v1EdgeHostDevicesUidDelete",
  method: "DELETE",
  path: "/v1/edgehosts/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the edge host. */
  uid: string;
}

export interface GetErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const get: Operation<GetInput, EdgeHostDevice, GetErrors> = {
  id: "v1EdgeHostDevicesUidGet",
  method: "GET",
  path: "/v1/edgehosts/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface GetMetadataInput {
  /** Only hosts of this type. */
  type?: EdgeHostType;
  /** A filter that the service knows by name. */
  quickFilter?: "unusedEdgeHosts";
}

export interface GetMetadataErrors {
  401: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const getMetadata: Operation<
  GetMetadataInput,
  EdgeHostsMeta,
  GetMetadataErrors
> = {
  id: "v1EdgeHostsMetadataQuickFilterGet",
  method: "GET",
  path: "/v1/edgehosts/metadata",
  parameters: { type: form, quickFilter: form },
  responses: { 200: json },
};

export interface PatchHealthInput {
  /** Uid of the edge host. */
  uid: string;
  body: EdgeHostHealth;
}

export interface PatchHealthErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const patchHealth: Operation<PatchHealthInput, void, PatchHealthErrors> =
  {
    id: "v1EdgeHostDevicesHealthUpdate",
    method: "PATCH",
    path: "/v1/edgehosts/{uid}/health",
    parameters: { uid: path },
    body: json,
    required: ["body"],
    responses: { 204: empty },
  };
