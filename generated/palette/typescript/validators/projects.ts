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
    isObjectMeta(o["metadata"]) &&
    isProjectSpec(o["spec"]) &&
    isProjectStatus(o["status"])
  );
}

export const ProjectSchema: Validator<M.Project> = /* @__PURE__ */ r.object(
  isProject,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(ProjectSpecSchema),
    status: r.needed(ProjectStatusSchema),
  }),
);

export const isProjectSpec = (v: unknown): v is M.ProjectSpec =>
  r.isObject(v) &&
  r.maybeString(v["logoUrl"]) &&
  (v["teams"] === undefined || areTeamRoleMap(v["teams"])) &&
  (v["users"] === undefined || areUserRoleMap(v["users"]));

export const ProjectSpecSchema: Validator<M.ProjectSpec> =
  /* @__PURE__ */ r.object(isProjectSpec, () => ({
    logoUrl: r.string,
    teams: r.items(TeamRoleMapSchema),
    users: r.items(UserRoleMapSchema),
  }));

export const isTeamRoleMap = (v: unknown): v is M.TeamRoleMap =>
  r.isObject(v) &&
  (v["roles"] === undefined || r.isStrings(v["roles"])) &&
  r.maybeString(v["teamId"]);

export const TeamRoleMapSchema: Validator<M.TeamRoleMap> =
  /* @__PURE__ */ r.object(isTeamRoleMap, () => ({
    roles: r.strings,
    teamId: r.string,
  }));

export function areTeamRoleMap(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isTeamRoleMap(v[i])) return false;
  return true;
}

export const isUserRoleMap = (v: unknown): v is M.UserRoleMap =>
  r.isObject(v) &&
  (v["roles"] === undefined || r.isStrings(v["roles"])) &&
  r.maybeString(v["userId"]);

export const UserRoleMapSchema: Validator<M.UserRoleMap> =
  /* @__PURE__ */ r.object(isUserRoleMap, () => ({
    roles: r.strings,
    userId: r.string,
  }));

export function areUserRoleMap(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isUserRoleMap(v[i])) return false;
  return true;
}

export const isProjectCleanup = (v: unknown): v is M.ProjectCleanup =>
  r.isObject(v) &&
  r.maybeInteger(v["deletingClusterDurationThresholdInMin"]) &&
  r.maybeInteger(v["provisioningClusterDurationThresholdInMin"]);

export const ProjectCleanupSchema: Validator<M.ProjectCleanup> =
  /* @__PURE__ */ r.object(isProjectCleanup, () => ({
    deletingClusterDurationThresholdInMin: r.integer,
    provisioningClusterDurationThresholdInMin: r.integer,
  }));

export function isProjectEntity(v: unknown): v is M.ProjectEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    (o["spec"] === undefined || isProjectEntitySpec(o["spec"]))
  );
}

export const ProjectEntitySchema: Validator<M.ProjectEntity> =
  /* @__PURE__ */ r.object(isProjectEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: ProjectEntitySpecSchema,
  }));

export const isProjectEntitySpec = (v: unknown): v is M.ProjectEntitySpec =>
  r.isObject(v) &&
  r.maybeString(v["logoUid"]) &&
  (v["teams"] === undefined || areTeamRoleMap(v["teams"])) &&
  (v["users"] === undefined || areUserRoleMap(v["users"]));

export const ProjectEntitySpecSchema: Validator<M.ProjectEntitySpec> =
  /* @__PURE__ */ r.object(isProjectEntitySpec, () => ({
    logoUid: r.string,
    teams: r.items(TeamRoleMapSchema),
    users: r.items(UserRoleMapSchema),
  }));
