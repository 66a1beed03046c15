import type {
  ApiKey,
  ApiKeyActiveState,
  ApiKeyCreateResponse,
  ApiKeyEntity,
  ApiKeys,
} from "../models/api-keys.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface CreateInput {
  body: ApiKeyEntity;
}

export const create: Operation<CreateInput, ApiKeyCreateResponse, ApiErrors> = {
  id: "v1ApiKeysCreate",
  method: "POST",
  path: "/v1/apiKeys",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface DeleteInput {
  /** Uid of the API key. */
  uid: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1ApiKeysUidDelete",
  method: "DELETE",
  path: "/v1/apiKeys/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the API key. */
  uid: string;
}

export const get: Operation<GetInput, ApiKey, ApiErrors> = {
  id: "v1ApiKeysUidGet",
  method: "GET",
  path: "/v1/apiKeys/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export const list: Operation<NoInput, ApiKeys, ApiErrors> = {
  id: "v1ApiKeysList",
  method: "GET",
  path: "/v1/apiKeys",
  responses: { 200: json },
};

export interface UpdateStateInput {
  /** Uid of the API key. */
  uid: string;
  body: ApiKeyActiveState;
}

export const updateState: Operation<UpdateStateInput, void, ApiErrors> = {
  id: "v1ApiKeysUidState",
  method: "PUT",
  path: "/v1/apiKeys/{uid}/state",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
