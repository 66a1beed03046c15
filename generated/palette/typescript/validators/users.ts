import type * as M from "../models/users.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  TimeSchema,
  UidSummarySchema,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
  isTime,
  isUidSummary,
} from "./shared.js";

export function isUser(v: unknown): v is M.User {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isUserSpec(o.spec) &&
    (o.status === undefined || isUserStatus(o.status))
  );
}

export const UserSchema: Validator<M.User> = /* @__PURE__ */ r.object(
  isUser,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    UserSpecSchema.explain(o.spec, "/spec", e);
    UserStatusSchema.explain(o.status, "/status", e);
  },
);

export function isUserSpec(v: unknown): v is M.UserSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.emailId === undefined || typeof o.emailId === "string") &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    (o.roles === undefined || r.isStrings(o.roles))
  );
}

export const UserSpecSchema: Validator<M.UserSpec> = /* @__PURE__ */ r.object(
  isUserSpec,
  (o, e) => {
    e.string(o.emailId, "/emailId");
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.items(o.roles, "/roles", null);
  },
);

export function isUserStatus(v: unknown): v is M.UserStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.activationLink === undefined || typeof o.activationLink === "string") &&
    (o.isActive === undefined || typeof o.isActive === "boolean") &&
    (o.isPasswordResetting === undefined ||
      typeof o.isPasswordResetting === "boolean") &&
    (o.lastSignIn === undefined || isTime(o.lastSignIn))
  );
}

export const UserStatusSchema: Validator<M.UserStatus> =
  /* @__PURE__ */ r.object(isUserStatus, (o, e) => {
    e.string(o.activationLink, "/activationLink");
    e.boolean(o.isActive, "/isActive");
    e.boolean(o.isPasswordResetting, "/isPasswordResetting");
    TimeSchema.explain(o.lastSignIn, "/lastSignIn", e);
  });

export function isUserEntity(v: unknown): v is M.UserEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isUserSpecEntity(o.spec)
  );
}

export const UserEntitySchema: Validator<M.UserEntity> =
  /* @__PURE__ */ r.object(isUserEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    UserSpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isUserSpecEntity(v: unknown): v is M.UserSpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.emailId === "string" &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    (o.roles === undefined ||
      (r.isStrings(o.roles) && r.isUnique(o.roles as Items))) &&
    (o.teams === undefined ||
      (r.isStrings(o.teams) && r.isUnique(o.teams as Items)))
  );
}

export const UserSpecEntitySchema: Validator<M.UserSpecEntity> =
  /* @__PURE__ */ r.object(isUserSpecEntity, (o, e) => {
    e.string(o.emailId, "/emailId", true);
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.items(o.roles, "/roles", null);
    e.unique(o.roles, "/roles");
    e.items(o.teams, "/teams", null);
    e.unique(o.teams, "/teams");
  });

export function isUserRoleUids(v: unknown): v is M.UserRoleUids {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isStrings(o.roles) &&
    r.isUnique(o.roles as Items)
  );
}

export const UserRoleUidsSchema: Validator<M.UserRoleUids> =
  /* @__PURE__ */ r.object(isUserRoleUids, (o, e) => {
    e.items(o.roles, "/roles", null, true);
    e.unique(o.roles, "/roles");
  });

export function isUserRolesEntity(v: unknown): v is M.UserRolesEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.inheritedRoles === undefined ||
      r.isListOf(o.inheritedRoles, isUidSummary)) &&
    (o.roles === undefined || r.isListOf(o.roles, isUidSummary))
  );
}

export const UserRolesEntitySchema: Validator<M.UserRolesEntity> =
  /* @__PURE__ */ r.object(isUserRolesEntity, (o, e) => {
    e.items(o.inheritedRoles, "/inheritedRoles", UidSummarySchema);
    e.items(o.roles, "/roles", UidSummarySchema);
  });

export function isUserUpdateEntity(v: unknown): v is M.UserUpdateEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isUserUpdateSpecEntity(o.spec)
  );
}

export const UserUpdateEntitySchema: Validator<M.UserUpdateEntity> =
  /* @__PURE__ */ r.object(isUserUpdateEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    UserUpdateSpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isUserUpdateSpecEntity(
  v: unknown,
): v is M.UserUpdateSpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.emailId === undefined || typeof o.emailId === "string") &&
    (o.firstName === undefined || typeof o.firstName === "string") &&
    (o.lastName === undefined || typeof o.lastName === "string") &&
    (o.roles === undefined || r.isStrings(o.roles))
  );
}

export const UserUpdateSpecEntitySchema: Validator<M.UserUpdateSpecEntity> =
  /* @__PURE__ */ r.object(isUserUpdateSpecEntity, (o, e) => {
    e.string(o.emailId, "/emailId");
    e.string(o.firstName, "/firstName");
    e.string(o.lastName, "/lastName");
    e.items(o.roles, "/roles", null);
  });

export function isUsers(v: unknown): v is M.Users {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isUser) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const UsersSchema: Validator<M.Users> = /* @__PURE__ */ r.object(
  isUsers,
  (o, e) => {
    e.items(o.items, "/items", UserSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  },
);
