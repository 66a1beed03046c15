import type * as M from "../models/api-keys.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  TimeSchema,
  isObjectMeta,
  isObjectMetaInput,
  isTime,
} from "./shared.js";

export function isApiKey(v: unknown): v is M.ApiKey {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isApiKeySpec(o.spec) &&
    isApiKeyStatus(o.status)
  );
}

export const ApiKeySchema: Validator<M.ApiKey> = /* @__PURE__ */ r.object(
  isApiKey,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ApiKeySpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    ApiKeyStatusSchema.explain(o.status, "/status", e);
  },
);

export function isApiKeySpec(v: unknown): v is M.ApiKeySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.expiry === undefined || isTime(o.expiry)) &&
    (o.user === undefined || isApiKeyUser(o.user))
  );
}

export const ApiKeySpecSchema: Validator<M.ApiKeySpec> =
  /* @__PURE__ */ r.object(isApiKeySpec, (o, e) => {
    TimeSchema.explain(o.expiry, "/expiry", e);
    ApiKeyUserSchema.explain(o.user, "/user", e);
  });

export function isApiKeyUser(v: unknown): v is M.ApiKeyUser {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    typeof o.uid === "string"
  );
}

export const ApiKeyUserSchema: Validator<M.ApiKeyUser> =
  /* @__PURE__ */ r.object(isApiKeyUser, (o, e) => {
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.string(o.uid, "/uid", true);
  });

export function isApiKeyStatus(v: unknown): v is M.ApiKeyStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.isActive === undefined || typeof o.isActive === "boolean")
  );
}

export const ApiKeyStatusSchema: Validator<M.ApiKeyStatus> =
  /* @__PURE__ */ r.object(isApiKeyStatus, (o, e) => {
    e.boolean(o.isActive, "/isActive");
  });

export function isApiKeyActiveState(v: unknown): v is M.ApiKeyActiveState {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.isActive === "boolean";
}

export const ApiKeyActiveStateSchema: Validator<M.ApiKeyActiveState> =
  /* @__PURE__ */ r.object(isApiKeyActiveState, (o, e) => {
    e.boolean(o.isActive, "/isActive", true);
  });

export function isApiKeyCreateResponse(
  v: unknown,
): v is M.ApiKeyCreateResponse {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.apiKey === "string" &&
    typeof o.uid === "string"
  );
}

export const ApiKeyCreateResponseSchema: Validator<M.ApiKeyCreateResponse> =
  /* @__PURE__ */ r.object(isApiKeyCreateResponse, (o, e) => {
    e.string(o.apiKey, "/apiKey", true);
    e.string(o.uid, "/uid", true);
  });

export function isApiKeyEntity(v: unknown): v is M.ApiKeyEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isApiKeySpecEntity(o.spec)
  );
}

export const ApiKeyEntitySchema: Validator<M.ApiKeyEntity> =
  /* @__PURE__ */ r.object(isApiKeyEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ApiKeySpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isApiKeySpecEntity(v: unknown): v is M.ApiKeySpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isTime(o.expiry) &&
    (o.userUid === undefined || typeof o.userUid === "string")
  );
}

export const ApiKeySpecEntitySchema: Validator<M.ApiKeySpecEntity> =
  /* @__PURE__ */ r.object(isApiKeySpecEntity, (o, e) => {
    e.need(o.expiry, "/expiry");
    TimeSchema.explain(o.expiry, "/expiry", e);
    e.string(o.userUid, "/userUid");
  });

export function isApiKeys(v: unknown): v is M.ApiKeys {
  const o = v as Fields;
  return typeof v === "object" && v !== null && r.isListOf(o.items, isApiKey);
}

export const ApiKeysSchema: Validator<M.ApiKeys> = /* @__PURE__ */ r.object(
  isApiKeys,
  (o, e) => {
    e.items(o.items, "/items", ApiKeySchema, true);
  },
);
