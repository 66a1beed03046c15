import type {
  ApiKey,
  ApiKeyActiveState,
  ApiKeyCreateResponse,
  ApiKeyEntity,
  ApiKeys,
} from "../models/api-keys.js";
import type { ErrorShape } from "../models/shared.js";
import { empty, json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface CreateInput {
  body: ApiKeyEntity;
}

export interface CreateErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const create: Operation<
  CreateInput,
  ApiKeyCreateResponse,
  CreateErrors
> = {
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

export interface DeleteErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

const delete_: Operation<DeleteInput, void, DeleteErrors> = {
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

export interface GetErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const get: Operation<GetInput, ApiKey, GetErrors> = {
  id: "v1ApiKeysUidGet",
  method: "GET",
  path: "/v1/apiKeys/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface ListErrors {
  401: ErrorShape;
  403: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const list: Operation<NoInput, ApiKeys, ListErrors> = {
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

export interface UpdateStateErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const updateState: Operation<UpdateStateInput, void, UpdateStateErrors> =
  {
    id: "v1ApiKeysUidState",
    method: "PUT",
    path: "/v1/apiKeys/{uid}/state",
    parameters: { uid: path },
    body: json,
    required: ["body"],
    responses: { 204: empty },
  };
