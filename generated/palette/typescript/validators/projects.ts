import type * as M from "../models/projects.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  ProjectStatusSchema,
  isObjectMeta,
  isObjectMetaInput,
  isProjectStatus,
} from "./shared.js";

export function isProject(v: unknown): v is M.Project {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isProjectSpec(o.spec) &&
    isProjectStatus(o.status)
  );
}

export const ProjectSchema: Validator<M.Project> = /* @__PURE__ */ r.object(
  isProject,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ProjectSpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    ProjectStatusSchema.explain(o.status, "/status", e);
  },
);

export function isProjectSpec(v: unknown): v is M.ProjectSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.logoUrl === undefined || typeof o.logoUrl === "string") &&
    (o.teams === undefined || r.isListOf(o.teams, isTeamRoleMap)) &&
    (o.users === undefined || r.isListOf(o.users, isUserRoleMap))
  );
}

export const ProjectSpecSchema: Validator<M.ProjectSpec> =
  /* @__PURE__ */ r.object(isProjectSpec, (o, e) => {
    e.string(o.logoUrl, "/logoUrl");
    e.items(o.teams, "/teams", TeamRoleMapSchema);
    e.items(o.users, "/users", UserRoleMapSchema);
  });

export function isTeamRoleMap(v: unknown): v is M.TeamRoleMap {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.roles === undefined || r.isStrings(o.roles)) &&
    (o.teamId === undefined || typeof o.teamId === "string")
  );
}

export const TeamRoleMapSchema: Validator<M.TeamRoleMap> =
  /* @__PURE__ */ r.object(isTeamRoleMap, (o, e) => {
    e.items(o.roles, "/roles", null);
    e.string(o.teamId, "/teamId");
  });

export function isUserRoleMap(v: unknown): v is M.UserRoleMap {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.roles === undefined || r.isStrings(o.roles)) &&
    (o.userId === undefined || typeof o.userId === "string")
  );
}

export const UserRoleMapSchema: Validator<M.UserRoleMap> =
  /* @__PURE__ */ r.object(isUserRoleMap, (o, e) => {
    e.items(o.roles, "/roles", null);
    e.string(o.userId, "/userId");
  });

export function isProjectCleanup(v: unknown): v is M.ProjectCleanup {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.deletingClusterDurationThresholdInMin === undefined ||
      Number.isInteger(o.deletingClusterDurationThresholdInMin)) &&
    (o.provisioningClusterDurationThresholdInMin === undefined ||
      Number.isInteger(o.provisioningClusterDurationThresholdInMin))
  );
}

export const ProjectCleanupSchema: Validator<M.ProjectCleanup> =
  /* @__PURE__ */ r.object(isProjectCleanup, (o, e) => {
    e.integer(
      o.deletingClusterDurationThresholdInMin,
      "/deletingClusterDurationThresholdInMin",
    );
    e.integer(
      o.provisioningClusterDurationThresholdInMin,
      "/provisioningClusterDurationThresholdInMin",
    );
  });

export function isProjectEntity(v: unknown): v is M.ProjectEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    (o.spec === undefined || isProjectEntitySpec(o.spec))
  );
}

export const ProjectEntitySchema: Validator<M.ProjectEntity> =
  /* @__PURE__ */ r.object(isProjectEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    ProjectEntitySpecSchema.explain(o.spec, "/spec", e);
  });

export function isProjectEntitySpec(v: unknown): v is M.ProjectEntitySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.logoUid === undefined || typeof o.logoUid === "string") &&
    (o.teams === undefined || r.isListOf(o.teams, isTeamRoleMap)) &&
    (o.users === undefined || r.isListOf(o.users, isUserRoleMap))
  );
}

export const ProjectEntitySpecSchema: Validator<M.ProjectEntitySpec> =
  /* @__PURE__ */ r.object(isProjectEntitySpec, (o, e) => {
    e.string(o.logoUid, "/logoUid");
    e.items(o.teams, "/teams", TeamRoleMapSchema);
    e.items(o.users, "/users", UserRoleMapSchema);
  });
