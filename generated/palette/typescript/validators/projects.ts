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
  (v["logoUrl"] === undefined || typeof v["logoUrl"] === "string") &&
  (v["teams"] === undefined || r.isListOf(v["teams"], isTeamRoleMap)) &&
  (v["users"] === undefined || r.isListOf(v["users"], isUserRoleMap));

export const ProjectSpecSchema: Validator<M.ProjectSpec> =
  /* @__PURE__ */ r.object(isProjectSpec, () => ({
    logoUrl: r.string,
    teams: r.items(TeamRoleMapSchema),
    users: r.items(UserRoleMapSchema),
  }));

export const isTeamRoleMap = (v: unknown): v is M.TeamRoleMap =>
  r.isObject(v) &&
  (v["roles"] === undefined || r.isStrings(v["roles"])) &&
  (v["teamId"] === undefined || typeof v["teamId"] === "string");

export const TeamRoleMapSchema: Validator<M.TeamRoleMap> =
  /* @__PURE__ */ r.object(isTeamRoleMap, () => ({
    roles: r.strings,
    teamId: r.string,
  }));

export const isUserRoleMap = (v: unknown): v is M.UserRoleMap =>
  r.isObject(v) &&
  (v["roles"] === undefined || r.isStrings(v["roles"])) &&
  (v["userId"] === undefined || typeof v["userId"] === "string");

export const UserRoleMapSchema: Validator<M.UserRoleMap> =
  /* @__PURE__ */ r.object(isUserRoleMap, () => ({
    roles: r.strings,
    userId: r.string,
  }));

export const isProjectCleanup = (v: unknown): v is M.ProjectCleanup =>
  r.isObject(v) &&
  (v["deletingClusterDurationThresholdInMin"] === undefined ||
    Number.isInteger(v["deletingClusterDurationThresholdInMin"])) &&
  (v["provisioningClusterDurationThresholdInMin"] === undefined ||
    Number.isInteger(v["provisioningClusterDurationThresholdInMin"]));

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
  (v["logoUid"] === undefined || typeof v["logoUid"] === "string") &&
  (v["teams"] === undefined || r.isListOf(v["teams"], isTeamRoleMap)) &&
  (v["users"] === undefined || r.isListOf(v["users"], isUserRoleMap));

export const ProjectEntitySpecSchema: Validator<M.ProjectEntitySpec> =
  /* @__PURE__ */ r.object(isProjectEntitySpec, () => ({
    logoUid: r.string,
    teams: r.items(TeamRoleMapSchema),
    users: r.items(UserRoleMapSchema),
  }));
