import type * as M from "../models/dashboard.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  DeviceSpecSchema,
  EdgeHostDeviceStatusSchema,
  EdgeHostTypeSchema,
  FilterStringSchema,
  ListMetaDataSchema,
  ObjectEntitySchema,
  ObjectMetaSchema,
  ProjectStatusSchema,
  SortOrderSchema,
  UidSummarySchema,
  isDeviceSpec,
  isEdgeHostDeviceStatus,
  isEdgeHostType,
  isFilterString,
  isListMetaData,
  isObjectEntity,
  isObjectMeta,
  isProjectStatus,
  isSortOrder,
  isUidSummary,
} from "./shared.js";

export function isEdgeHostsMetadata(v: unknown): v is M.EdgeHostsMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    (o.spec === undefined || isEdgeHostsMetadata_spec(o.spec)) &&
    (o.status === undefined || isEdgeHostDeviceStatus(o.status))
  );
}

export const EdgeHostsMetadataSchema: Validator<M.EdgeHostsMetadata> =
  /* @__PURE__ */ r.object(isEdgeHostsMetadata, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    EdgeHostsMetadata_specPart.explain(o.spec, "/spec", e);
    EdgeHostDeviceStatusSchema.explain(o.status, "/status", e);
  });

function isEdgeHostsMetadata_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.device === undefined || isDeviceSpec(o.device)) &&
    (o.projectMeta === undefined || isObjectEntity(o.projectMeta)) &&
    (o.type === undefined || isEdgeHostType(o.type))
  );
}

const EdgeHostsMetadata_specPart: Part = /* @__PURE__ */ r.objectPart(
  isEdgeHostsMetadata_spec,
  (o, e) => {
    DeviceSpecSchema.explain(o.device, "/device", e);
    ObjectEntitySchema.explain(o.projectMeta, "/projectMeta", e);
    EdgeHostTypeSchema.explain(o.type, "/type", e);
  },
);

export function isEdgeHostsSearchSummary(
  v: unknown,
): v is M.EdgeHostsSearchSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isEdgeHostsMetadata) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const EdgeHostsSearchSummarySchema: Validator<M.EdgeHostsSearchSummary> =
  /* @__PURE__ */ r.object(isEdgeHostsSearchSummary, (o, e) => {
    e.items(o.items, "/items", EdgeHostsMetadataSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isProjectFilterSortFields(
  v: unknown,
): v is M.ProjectFilterSortFields {
  return typeof v === "string";
}

export const ProjectFilterSortFieldsSchema: Validator<M.ProjectFilterSortFields> =
  /* @__PURE__ */ r.schema(isProjectFilterSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isProjectFilterSortSpec(
  v: unknown,
): v is M.ProjectFilterSortSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.field === undefined || isProjectFilterSortFields(o.field)) &&
    (o.order === undefined || isSortOrder(o.order))
  );
}

export const ProjectFilterSortSpecSchema: Validator<M.ProjectFilterSortSpec> =
  /* @__PURE__ */ r.object(isProjectFilterSortSpec, (o, e) => {
    ProjectFilterSortFieldsSchema.explain(o.field, "/field", e);
    SortOrderSchema.explain(o.order, "/order", e);
  });

export function isProjectFilterSpec(v: unknown): v is M.ProjectFilterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.name === undefined || isFilterString(o.name))
  );
}

export const ProjectFilterSpecSchema: Validator<M.ProjectFilterSpec> =
  /* @__PURE__ */ r.object(isProjectFilterSpec, (o, e) => {
    FilterStringSchema.explain(o.name, "/name", e);
  });

export function isProjectMetadata(v: unknown): v is M.ProjectMetadata {
  const o = v as Fields;
  return typeof v === "object" && v !== null && isObjectEntity(o.metadata);
}

export const ProjectMetadataSchema: Validator<M.ProjectMetadata> =
  /* @__PURE__ */ r.object(isProjectMetadata, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectEntitySchema.explain(o.metadata, "/metadata", e);
  });

export function isProjectSpecSummary(v: unknown): v is M.ProjectSpecSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.logoUrl === undefined || typeof o.logoUrl === "string") &&
    (o.teams === undefined || r.isListOf(o.teams, isUidSummary)) &&
    (o.users === undefined || r.isListOf(o.users, isUidSummary))
  );
}

export const ProjectSpecSummarySchema: Validator<M.ProjectSpecSummary> =
  /* @__PURE__ */ r.object(isProjectSpecSummary, (o, e) => {
    e.string(o.logoUrl, "/logoUrl");
    e.items(o.teams, "/teams", UidSummarySchema);
    e.items(o.users, "/users", UidSummarySchema);
  });

export function isProjectStatusSummary(
  v: unknown,
): v is M.ProjectStatusSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clustersHealth === undefined ||
      isSpectroClustersHealth(o.clustersHealth)) &&
    (o.status === undefined || isProjectStatus(o.status))
  );
}

export const ProjectStatusSummarySchema: Validator<M.ProjectStatusSummary> =
  /* @__PURE__ */ r.object(isProjectStatusSummary, (o, e) => {
    SpectroClustersHealthSchema.explain(o.clustersHealth, "/clustersHealth", e);
    ProjectStatusSchema.explain(o.status, "/status", e);
  });

export function isSpectroClustersHealth(
  v: unknown,
): v is M.SpectroClustersHealth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.errored === undefined || Number.isInteger(o.errored)) &&
    (o.healthy === undefined || Number.isInteger(o.healthy)) &&
    (o.running === undefined || Number.isInteger(o.running)) &&
    (o.unhealthy === undefined || Number.isInteger(o.unhealthy))
  );
}

export const SpectroClustersHealthSchema: Validator<M.SpectroClustersHealth> =
  /* @__PURE__ */ r.object(isSpectroClustersHealth, (o, e) => {
    e.integer(o.errored, "/errored");
    e.integer(o.healthy, "/healthy");
    e.integer(o.running, "/running");
    e.integer(o.unhealthy, "/unhealthy");
  });

export function isProjectSummary(v: unknown): v is M.ProjectSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    (o.specSummary === undefined || isProjectSpecSummary(o.specSummary)) &&
    (o.status === undefined || isProjectStatusSummary(o.status))
  );
}

export const ProjectSummarySchema: Validator<M.ProjectSummary> =
  /* @__PURE__ */ r.object(isProjectSummary, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    ProjectSpecSummarySchema.explain(o.specSummary, "/specSummary", e);
    ProjectStatusSummarySchema.explain(o.status, "/status", e);
  });

export function isProjectsFilterSpec(v: unknown): v is M.ProjectsFilterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.filter === undefined || isProjectFilterSpec(o.filter)) &&
    (o.sort === undefined || r.isListOf(o.sort, isProjectFilterSortSpec))
  );
}

export const ProjectsFilterSpecSchema: Validator<M.ProjectsFilterSpec> =
  /* @__PURE__ */ r.object(isProjectsFilterSpec, (o, e) => {
    ProjectFilterSpecSchema.explain(o.filter, "/filter", e);
    e.items(o.sort, "/sort", ProjectFilterSortSpecSchema);
  });

export function isProjectsMetadata(v: unknown): v is M.ProjectsMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isProjectMetadata)
  );
}

export const ProjectsMetadataSchema: Validator<M.ProjectsMetadata> =
  /* @__PURE__ */ r.object(isProjectsMetadata, (o, e) => {
    e.items(o.items, "/items", ProjectMetadataSchema, true);
  });

export function isProjectsSummary(v: unknown): v is M.ProjectsSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isProjectSummary) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const ProjectsSummarySchema: Validator<M.ProjectsSummary> =
  /* @__PURE__ */ r.object(isProjectsSummary, (o, e) => {
    e.items(o.items, "/items", ProjectSummarySchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });
