import type * as M from "../models/api-keys.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isApiKey(v: unknown): v is M.ApiKey {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isApiKeySpec(o["spec"]) &&
    isApiKeyStatus(o["status"])
  );
}

export const ApiKeySchema: Validator<M.ApiKey> = /* @__PURE__ */ r.object(
  isApiKey,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(ApiKeySpecSchema),
    status: r.needed(ApiKeyStatusSchema),
  }),
);

export function areApiKey(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isApiKey(v[i])) return false;
  return true;
}

export const isApiKeySpec = (v: unknown): v is M.ApiKeySpec =>
  r.isObject(v) &&
  r.maybeString(v["expiry"]) &&
  (v["user"] === undefined || isApiKeyUser(v["user"]));

export const ApiKeySpecSchema: Validator<M.ApiKeySpec> =
  /* @__PURE__ */ r.object(isApiKeySpec, () => ({
    expiry: r.string,
    user: ApiKeyUserSchema,
  }));

export function isApiKeyUser(v: unknown): v is M.ApiKeyUser {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["firstName"]) &&
    r.maybeString(o["lastName"]) &&
    typeof o["uid"] === "string"
  );
}

export const ApiKeyUserSchema: Validator<M.ApiKeyUser> =
  /* @__PURE__ */ r.object(isApiKeyUser, () => ({
    firstName: r.string,
    lastName: r.string,
    uid: r.needed(r.string),
  }));

export const isApiKeyStatus = (v: unknown): v is M.ApiKeyStatus =>
  r.isObject(v) && r.maybeBoolean(v["isActive"]);

export const ApiKeyStatusSchema: Validator<M.ApiKeyStatus> =
  /* @__PURE__ */ r.object(isApiKeyStatus, () => ({
    isActive: r.boolean,
  }));

export function isApiKeyActiveState(v: unknown): v is M.ApiKeyActiveState {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o["isActive"] === "boolean"
  );
}

export const ApiKeyActiveStateSchema: Validator<M.ApiKeyActiveState> =
  /* @__PURE__ */ r.object(isApiKeyActiveState, () => ({
    isActive: r.needed(r.boolean),
  }));

export function isApiKeyCreateResponse(
  v: unknown,
): v is M.ApiKeyCreateResponse {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["apiKey"] === "string" &&
    typeof o["uid"] === "string"
  );
}

export const ApiKeyCreateResponseSchema: Validator<M.ApiKeyCreateResponse> =
  /* @__PURE__ */ r.object(isApiKeyCreateResponse, () => ({
    apiKey: r.needed(r.string),
    uid: r.needed(r.string),
  }));

export function isApiKeyEntity(v: unknown): v is M.ApiKeyEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isApiKeySpecEntity(o["spec"])
  );
}

export const ApiKeyEntitySchema: Validator<M.ApiKeyEntity> =
  /* @__PURE__ */ r.object(isApiKeyEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(ApiKeySpecEntitySchema),
  }));

export function isApiKeySpecEntity(v: unknown): v is M.ApiKeySpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["expiry"] === "string" &&
    r.maybeString(o["userUid"])
  );
}

export const ApiKeySpecEntitySchema: Validator<M.ApiKeySpecEntity> =
  /* @__PURE__ */ r.object(isApiKeySpecEntity, () => ({
    expiry: r.needed(r.string),
    userUid: r.string,
  }));

export function isApiKeys(v: unknown): v is M.ApiKeys {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areApiKey(o["items"]);
}

export const ApiKeysSchema: Validator<M.ApiKeys> = /* @__PURE__ */ r.object(
  isApiKeys,
  () => ({
    items: r.needed(r.items(ApiKeySchema)),
  }),
);
