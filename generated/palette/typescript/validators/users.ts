import type * as M from "../models/users.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  UidSummarySchema,
  areUidSummary,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isUser(v: unknown): v is M.User {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isUserSpec(o["spec"]) &&
    (o["status"] === undefined || isUserStatus(o["status"]))
  );
}

export const UserSchema: Validator<M.User> = /* @__PURE__ */ r.object(
  isUser,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(UserSpecSchema),
    status: UserStatusSchema,
  }),
);

export function areUser(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isUser(v[i])) return false;
  return true;
}

export const isUserSpec = (v: unknown): v is M.UserSpec =>
  r.isObject(v) &&
  r.maybeString(v["emailId"]) &&
  r.maybeString(v["firstName"]) &&
  r.maybeString(v["lastName"]) &&
  (v["roles"] === undefined || r.isStrings(v["roles"]));

export const UserSpecSchema: Validator<M.UserSpec> = /* @__PURE__ */ r.object(
  isUserSpec,
  () => ({
    emailId: r.string,
    firstName: r.string,
    lastName: r.string,
    roles: r.strings,
  }),
);

export const isUserStatus = (v: unknown): v is M.UserStatus =>
  r.isObject(v) &&
  r.maybeString(v["activationLink"]) &&
  r.maybeBoolean(v["isActive"]) &&
  r.maybeBoolean(v["isPasswordResetting"]) &&
  r.maybeString(v["lastSignIn"]);

export const UserStatusSchema: Validator<M.UserStatus> =
  /* @__PURE__ */ r.object(isUserStatus, () => ({
    activationLink: r.string,
    isActive: r.boolean,
    isPasswordResetting: r.boolean,
    lastSignIn: r.string,
  }));

export function isUserEntity(v: unknown): v is M.UserEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isUserSpecEntity(o["spec"])
  );
}

export const UserEntitySchema: Validator<M.UserEntity> =
  /* @__PURE__ */ r.object(isUserEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(UserSpecEntitySchema),
  }));

export function isUserSpecEntity(v: unknown): v is M.UserSpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["emailId"] === "string" &&
    r.maybeString(o["firstName"]) &&
    r.maybeString(o["lastName"]) &&
    (o["roles"] === undefined ||
      (r.isStrings(o["roles"]) && r.isUnique(o["roles"] as Items))) &&
    (o["teams"] === undefined ||
      (r.isStrings(o["teams"]) && r.isUnique(o["teams"] as Items)))
  );
}

export const UserSpecEntitySchema: Validator<M.UserSpecEntity> =
  /* @__PURE__ */ r.object(isUserSpecEntity, () => ({
    emailId: r.needed(r.string),
    firstName: r.string,
    lastName: r.string,
    roles: r.unique(r.strings),
    teams: r.unique(r.strings),
  }));

export function isUserRoleUids(v: unknown): v is M.UserRoleUids {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isStrings(o["roles"]) &&
    r.isUnique(o["roles"] as Items)
  );
}

export const UserRoleUidsSchema: Validator<M.UserRoleUids> =
  /* @__PURE__ */ r.object(isUserRoleUids, () => ({
    roles: r.needed(r.unique(r.strings)),
  }));

export const isUserRolesEntity = (v: unknown): v is M.UserRolesEntity =>
  r.isObject(v) &&
  (v["inheritedRoles"] === undefined || areUidSummary(v["inheritedRoles"])) &&
  (v["roles"] === undefined || areUidSummary(v["roles"]));

export const UserRolesEntitySchema: Validator<M.UserRolesEntity> =
  /* @__PURE__ */ r.object(isUserRolesEntity, () => ({
    inheritedRoles: r.items(UidSummarySchema),
    roles: r.items(UidSummarySchema),
  }));

export function isUserUpdateEntity(v: unknown): v is M.UserUpdateEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isUserUpdateSpecEntity(o["spec"])
  );
}

export const UserUpdateEntitySchema: Validator<M.UserUpdateEntity> =
  /* @__PURE__ */ r.object(isUserUpdateEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(UserUpdateSpecEntitySchema),
  }));

export const isUserUpdateSpecEntity = (
  v: unknown,
): v is M.UserUpdateSpecEntity => isUserSpec(v);

export const UserUpdateSpecEntitySchema: Validator<M.UserUpdateSpecEntity> =
  /* @__PURE__ */ r.same(isUserUpdateSpecEntity, () => UserSpecSchema);

export function isUsers(v: unknown): v is M.Users {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areUser(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const UsersSchema: Validator<M.Users> = /* @__PURE__ */ r.object(
  isUsers,
  () => ({
    items: r.needed(r.items(UserSchema)),
    listmeta: ListMetaDataSchema,
  }),
);
