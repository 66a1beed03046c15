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
    isObjectMeta(o.metadata) &&
    isRoleSpec(o.spec) &&
    (o.status === undefined || isRoleStatus(o.status))
  );
}

export const RoleSchema: Validator<M.Role> = /* @__PURE__ */ r.object(
  isRole,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    RoleSpecSchema.explain(o.spec, "/spec", e);
    RoleStatusSchema.explain(o.status, "/status", e);
  },
);

export function isRoleSpec(v: unknown): v is M.RoleSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.permissions === undefined ||
      (r.isStrings(o.permissions) && r.isUnique(o.permissions as Items))) &&
    (o.scope === undefined || isScope(o.scope)) &&
    (o.type === undefined || typeof o.type === "string")
  );
}

export const RoleSpecSchema: Validator<M.RoleSpec> = /* @__PURE__ */ r.object(
  isRoleSpec,
  (o, e) => {
    e.items(o.permissions, "/permissions", null);
    e.unique(o.permissions, "/permissions");
    ScopeSchema.explain(o.scope, "/scope", e);
    e.string(o.type, "/type");
  },
);

export function isScope(v: unknown): v is M.Scope {
  return typeof v === "string";
}

export const ScopeSchema: Validator<M.Scope> = /* @__PURE__ */ r.schema(
  isScope,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isRoleStatus(v: unknown): v is M.RoleStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.isEnabled === undefined || typeof o.isEnabled === "boolean")
  );
}

export const RoleStatusSchema: Validator<M.RoleStatus> =
  /* @__PURE__ */ r.object(isRoleStatus, (o, e) => {
    e.boolean(o.isEnabled, "/isEnabled");
  });

export function isRoleInput(v: unknown): v is M.RoleInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isRoleSpec(o.spec)
  );
}

export const RoleInputSchema: Validator<M.RoleInput> = /* @__PURE__ */ r.object(
  isRoleInput,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    RoleSpecSchema.explain(o.spec, "/spec", e);
  },
);

export function isRoleClone(v: unknown): v is M.RoleClone {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isRoleClone_metadata(o.metadata)
  );
}

export const RoleCloneSchema: Validator<M.RoleClone> = /* @__PURE__ */ r.object(
  isRoleClone,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    RoleClone_metadataPart.explain(o.metadata, "/metadata", e);
  },
);

function isRoleClone_metadata(v: unknown): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.name === "string";
}

const RoleClone_metadataPart: Part = /* @__PURE__ */ r.objectPart(
  isRoleClone_metadata,
  (o, e) => {
    e.string(o.name, "/name", true);
  },
);

export function isRoles(v: unknown): v is M.Roles {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isRole) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const RolesSchema: Validator<M.Roles> = /* @__PURE__ */ r.object(
  isRoles,
  (o, e) => {
    e.items(o.items, "/items", RoleSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  },
);
