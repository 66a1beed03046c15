import type {
  EdgeHostDevice,
  EdgeHostDeviceEntity,
  EdgeHostsMeta,
} from "../models/edge-hosts.js";
import type { EdgeHostHealth, EdgeHostType, Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  body: EdgeHostDeviceEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1EdgeHostDevicesCreate",
  method: "POST",
  path: "/v1/edgehosts",
  body: json,
  required: ["body"],
  sensitive: ["hostPairingKey"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the edge host. */
  uid: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
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

export const get: Operation<GetInput, EdgeHostDevice, ApiErrors> = {
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
  quickFilter?: "unusedEdgeHosts" | (string & {});
}

export const getMetadata: Operation<
  GetMetadataInput,
  EdgeHostsMeta,
  ApiErrors
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

export const patchHealth: Operation<PatchHealthInput, void, ApiErrors> = {
  id: "v1EdgeHostDevicesHealthUpdate",
  method: "PATCH",
  path: "/v1/edgehosts/{uid}/health",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
