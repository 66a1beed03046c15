import type * as M from "../models/dashboard.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  DeviceSpecSchema,
  EdgeHostDeviceStatusSchema,
  FilterStringSchema,
  ListMetaDataSchema,
  ObjectEntitySchema,
  ObjectMetaSchema,
  ProjectStatusSchema,
  UidSummarySchema,
  areUidSummary,
  isDeviceSpec,
  isEdgeHostDeviceStatus,
  isFilterString,
  isListMetaData,
  isObjectEntity,
  isObjectMeta,
  isProjectStatus,
} from "./shared.js";

export function isEdgeHostsMetadata(v: unknown): v is M.EdgeHostsMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    (o["spec"] === undefined || isEdgeHostsMetadata_spec(o["spec"])) &&
    (o["status"] === undefined || isEdgeHostDeviceStatus(o["status"]))
  );
}

export const EdgeHostsMetadataSchema: Validator<M.EdgeHostsMetadata> =
  /* @__PURE__ */ r.object(isEdgeHostsMetadata, () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: EdgeHostsMetadata_specPart,
    status: EdgeHostDeviceStatusSchema,
  }));

export function areEdgeHostsMetadata(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isEdgeHostsMetadata(v[i])) return false;
  return true;
}

const isEdgeHostsMetadata_spec = (v: unknown): boolean =>
  r.isObject(v) &&
  (v["device"] === undefined || isDeviceSpec(v["device"])) &&
  (v["projectMeta"] === undefined || isObjectEntity(v["projectMeta"])) &&
  r.maybeString(v["type"]);

const EdgeHostsMetadata_specPart: Part = /* @__PURE__ */ r.objectPart(
  isEdgeHostsMetadata_spec,
  () => ({
    device: DeviceSpecSchema,
    projectMeta: ObjectEntitySchema,
    type: r.string,
  }),
);

export function isEdgeHostsSearchSummary(
  v: unknown,
): v is M.EdgeHostsSearchSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areEdgeHostsMetadata(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const EdgeHostsSearchSummarySchema: Validator<M.EdgeHostsSearchSummary> =
  /* @__PURE__ */ r.object(isEdgeHostsSearchSummary, () => ({
    items: r.needed(r.items(EdgeHostsMetadataSchema)),
    listmeta: ListMetaDataSchema,
  }));

export const isProjectFilterSortFields = (
  v: unknown,
): v is M.ProjectFilterSortFields => typeof v === "string";

export const ProjectFilterSortFieldsSchema: Validator<M.ProjectFilterSortFields> =
  /* @__PURE__ */ r.schema(isProjectFilterSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isProjectFilterSortSpec = (
  v: unknown,
): v is M.ProjectFilterSortSpec =>
  r.isObject(v) && r.maybeString(v["field"]) && r.maybeString(v["order"]);

export const ProjectFilterSortSpecSchema: Validator<M.ProjectFilterSortSpec> =
  /* @__PURE__ */ r.object(isProjectFilterSortSpec, () => ({
    field: r.string,
    order: r.string,
  }));

export function areProjectFilterSortSpec(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isProjectFilterSortSpec(v[i])) return false;
  return true;
}

export const isProjectFilterSpec = (v: unknown): v is M.ProjectFilterSpec =>
  r.isObject(v) && (v["name"] === undefined || isFilterString(v["name"]));

export const ProjectFilterSpecSchema: Validator<M.ProjectFilterSpec> =
  /* @__PURE__ */ r.object(isProjectFilterSpec, () => ({
    name: FilterStringSchema,
  }));

export function isProjectMetadata(v: unknown): v is M.ProjectMetadata {
  const o = v as Fields;
  return typeof v === "object" && v !== null && isObjectEntity(o["metadata"]);
}

export const ProjectMetadataSchema: Validator<M.ProjectMetadata> =
  /* @__PURE__ */ r.object(isProjectMetadata, () => ({
    metadata: r.needed(ObjectEntitySchema),
  }));

export function areProjectMetadata(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isProjectMetadata(v[i])) return false;
  return true;
}

export const isProjectSpecSummary = (v: unknown): v is M.ProjectSpecSummary =>
  r.isObject(v) &&
  r.maybeString(v["logoUrl"]) &&
  (v["teams"] === undefined || areUidSummary(v["teams"])) &&
  (v["users"] === undefined || areUidSummary(v["users"]));

export const ProjectSpecSummarySchema: Validator<M.ProjectSpecSummary> =
  /* @__PURE__ */ r.object(isProjectSpecSummary, () => ({
    logoUrl: r.string,
    teams: r.items(UidSummarySchema),
    users: r.items(UidSummarySchema),
  }));

export const isProjectStatusSummary = (
  v: unknown,
): v is M.ProjectStatusSummary =>
  r.isObject(v) &&
  (v["clustersHealth"] === undefined ||
    isSpectroClustersHealth(v["clustersHealth"])) &&
  (v["status"] === undefined || isProjectStatus(v["status"]));

export const ProjectStatusSummarySchema: Validator<M.ProjectStatusSummary> =
  /* @__PURE__ */ r.object(isProjectStatusSummary, () => ({
    clustersHealth: SpectroClustersHealthSchema,
    status: ProjectStatusSchema,
  }));

export const isSpectroClustersHealth = (
  v: unknown,
): v is M.SpectroClustersHealth =>
  r.isObject(v) &&
  r.maybeInteger(v["errored"]) &&
  r.maybeInteger(v["healthy"]) &&
  r.maybeInteger(v["running"]) &&
  r.maybeInteger(v["unhealthy"]);

export const SpectroClustersHealthSchema: Validator<M.SpectroClustersHealth> =
  /* @__PURE__ */ r.object(isSpectroClustersHealth, () => ({
    errored: r.integer,
    healthy: r.integer,
    running: r.integer,
    unhealthy: r.integer,
  }));

export function isProjectSummary(v: unknown): v is M.ProjectSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    (o["specSummary"] === undefined ||
      isProjectSpecSummary(o["specSummary"])) &&
    (o["status"] === undefined || isProjectStatusSummary(o["status"]))
  );
}

export const ProjectSummarySchema: Validator<M.ProjectSummary> =
  /* @__PURE__ */ r.object(isProjectSummary, () => ({
    metadata: r.needed(ObjectMetaSchema),
    specSummary: ProjectSpecSummarySchema,
    status: ProjectStatusSummarySchema,
  }));

export function areProjectSummary(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isProjectSummary(v[i])) return false;
  return true;
}

export const isProjectsFilterSpec = (v: unknown): v is M.ProjectsFilterSpec =>
  r.isObject(v) &&
  (v["filter"] === undefined || isProjectFilterSpec(v["filter"])) &&
  (v["sort"] === undefined || areProjectFilterSortSpec(v["sort"]));

export const ProjectsFilterSpecSchema: Validator<M.ProjectsFilterSpec> =
  /* @__PURE__ */ r.object(isProjectsFilterSpec, () => ({
    filter: ProjectFilterSpecSchema,
    sort: r.items(ProjectFilterSortSpecSchema),
  }));

export function isProjectsMetadata(v: unknown): v is M.ProjectsMetadata {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areProjectMetadata(o["items"]);
}

export const ProjectsMetadataSchema: Validator<M.ProjectsMetadata> =
  /* @__PURE__ */ r.object(isProjectsMetadata, () => ({
    items: r.needed(r.items(ProjectMetadataSchema)),
  }));

export function isProjectsSummary(v: unknown): v is M.ProjectsSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areProjectSummary(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const ProjectsSummarySchema: Validator<M.ProjectsSummary> =
  /* @__PURE__ */ r.object(isProjectsSummary, () => ({
    items: r.needed(r.items(ProjectSummarySchema)),
    listmeta: ListMetaDataSchema,
  }));
