import type * as M from "../models/roles.js";
import type {
  Fields,
  Items,
  Part,
  Validator,
} from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isRole(v: unknown): v is M.Role {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isRoleSpec(o["spec"]) &&
    (o["status"] === undefined || isRoleStatus(o["status"]))
  );
}

export const RoleSchema: Validator<M.Role> = /* @__PURE__ */ r.object(
  isRole,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(RoleSpecSchema),
    status: RoleStatusSchema,
  }),
);

export function areRole(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isRole(v[i])) return false;
  return true;
}

export const isRoleSpec = (v: unknown): v is M.RoleSpec =>
  r.isObject(v) &&
  (v["permissions"] === undefined ||
    (r.isStrings(v["permissions"]) && r.isUnique(v["permissions"] as Items))) &&
  r.maybeString(v["scope"]) &&
  r.maybeString(v["type"]);

export const RoleSpecSchema: Validator<M.RoleSpec> = /* @__PURE__ */ r.object(
  isRoleSpec,
  () => ({
    permissions: r.unique(r.strings),
    scope: r.string,
    type: r.string,
  }),
);

export const isScope = (v: unknown): v is M.Scope => typeof v === "string";

export const ScopeSchema: Validator<M.Scope> = /* @__PURE__ */ r.schema(
  isScope,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isRoleStatus = (v: unknown): v is M.RoleStatus =>
  r.isObject(v) && r.maybeBoolean(v["isEnabled"]);

export const RoleStatusSchema: Validator<M.RoleStatus> =
  /* @__PURE__ */ r.object(isRoleStatus, () => ({
    isEnabled: r.boolean,
  }));

export function isRoleInput(v: unknown): v is M.RoleInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isRoleSpec(o["spec"])
  );
}

export const RoleInputSchema: Validator<M.RoleInput> = /* @__PURE__ */ r.object(
  isRoleInput,
  () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(RoleSpecSchema),
  }),
);

export function isRoleClone(v: unknown): v is M.RoleClone {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isRoleClone_metadata(o["metadata"])
  );
}

export const RoleCloneSchema: Validator<M.RoleClone> = /* @__PURE__ */ r.object(
  isRoleClone,
  () => ({
    metadata: r.needed(RoleClone_metadataPart),
  }),
);

function isRoleClone_metadata(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o["name"] === "string";
}

const RoleClone_metadataPart: Part = /* @__PURE__ */ r.objectPart(
  isRoleClone_metadata,
  () => ({
    name: r.needed(r.string),
  }),
);

export function isRoles(v: unknown): v is M.Roles {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areRole(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const RolesSchema: Validator<M.Roles> = /* @__PURE__ */ r.object(
  isRoles,
  () => ({
    items: r.needed(r.items(RoleSchema)),
    listmeta: ListMetaDataSchema,
  }),
);
