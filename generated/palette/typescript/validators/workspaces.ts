import type * as M from "../models/workspaces.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export const isClusterResourceAllocation = (
  v: unknown,
): v is M.ClusterResourceAllocation =>
  r.isObject(v) &&
  r.maybeString(v["clusterUid"]) &&
  (v["resourceAllocation"] === undefined ||
    isWorkspaceResourceAllocation(v["resourceAllocation"]));

export const ClusterResourceAllocationSchema: Validator<M.ClusterResourceAllocation> =
  /* @__PURE__ */ r.object(isClusterResourceAllocation, () => ({
    clusterUid: r.string,
    resourceAllocation: WorkspaceResourceAllocationSchema,
  }));

export function areClusterResourceAllocation(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isClusterResourceAllocation(v[i])) return false;
  return true;
}

export const isWorkspaceResourceAllocation = (
  v: unknown,
): v is M.WorkspaceResourceAllocation =>
  r.isObject(v) &&
  (v["cpuCores"] === undefined ||
    (Number.isFinite(v["cpuCores"]) && (v["cpuCores"] as number) >= 0)) &&
  (v["memoryMiB"] === undefined ||
    (Number.isFinite(v["memoryMiB"]) && (v["memoryMiB"] as number) >= 0));

export const WorkspaceResourceAllocationSchema: Validator<M.WorkspaceResourceAllocation> =
  /* @__PURE__ */ r.objectWith(isWorkspaceResourceAllocation, (o, e) => {
    if (o["cpuCores"] !== undefined) {
      if (!Number.isFinite(o["cpuCores"]))
        e.type("/cpuCores", "number", o["cpuCores"]);
      else {
        if (!((o["cpuCores"] as number) >= 0))
          e.add("/cpuCores", "minimum", "at least 0", o["cpuCores"]);
      }
    }
    if (o["memoryMiB"] !== undefined) {
      if (!Number.isFinite(o["memoryMiB"]))
        e.type("/memoryMiB", "number", o["memoryMiB"]);
      else {
        if (!((o["memoryMiB"] as number) >= 0))
          e.add("/memoryMiB", "minimum", "at least 0", o["memoryMiB"]);
      }
    }
  });

export function isWorkspace(v: unknown): v is M.Workspace {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isWorkspaceSpec(o["spec"]) &&
    (o["status"] === undefined || isWorkspaceStatus(o["status"]))
  );
}

export const WorkspaceSchema: Validator<M.Workspace> = /* @__PURE__ */ r.object(
  isWorkspace,
  () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(WorkspaceSpecSchema),
    status: WorkspaceStatusSchema,
  }),
);

export const isWorkspaceSpec = (v: unknown): v is M.WorkspaceSpec =>
  r.isObject(v) &&
  (v["clusterNamespaces"] === undefined ||
    areWorkspaceClusterNamespace(v["clusterNamespaces"])) &&
  (v["clusterRefs"] === undefined ||
    areWorkspaceClusterRef(v["clusterRefs"])) &&
  (v["quota"] === undefined || isWorkspaceQuota(v["quota"]));

export const WorkspaceSpecSchema: Validator<M.WorkspaceSpec> =
  /* @__PURE__ */ r.object(isWorkspaceSpec, () => ({
    clusterNamespaces: r.items(WorkspaceClusterNamespaceSchema),
    clusterRefs: r.items(WorkspaceClusterRefSchema),
    quota: WorkspaceQuotaSchema,
  }));

export const isWorkspaceClusterNamespace = (
  v: unknown,
): v is M.WorkspaceClusterNamespace =>
  r.isObject(v) &&
  r.maybeBoolean(v["isRegex"]) &&
  r.maybeString(v["name"]) &&
  (v["namespaceResourceAllocation"] === undefined ||
    isWorkspaceNamespaceResourceAllocation(v["namespaceResourceAllocation"]));

export const WorkspaceClusterNamespaceSchema: Validator<M.WorkspaceClusterNamespace> =
  /* @__PURE__ */ r.object(isWorkspaceClusterNamespace, () => ({
    isRegex: r.boolean,
    name: r.string,
    namespaceResourceAllocation: WorkspaceNamespaceResourceAllocationSchema,
  }));

export function areWorkspaceClusterNamespace(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isWorkspaceClusterNamespace(v[i])) return false;
  return true;
}

export const isWorkspaceNamespaceResourceAllocation = (
  v: unknown,
): v is M.WorkspaceNamespaceResourceAllocation =>
  r.isObject(v) &&
  (v["clusterResourceAllocations"] === undefined ||
    areClusterResourceAllocation(v["clusterResourceAllocations"])) &&
  (v["defaultResourceAllocation"] === undefined ||
    isWorkspaceResourceAllocation(v["defaultResourceAllocation"]));

export const WorkspaceNamespaceResourceAllocationSchema: Validator<M.WorkspaceNamespaceResourceAllocation> =
  /* @__PURE__ */ r.object(isWorkspaceNamespaceResourceAllocation, () => ({
    clusterResourceAllocations: r.items(ClusterResourceAllocationSchema),
    defaultResourceAllocation: WorkspaceResourceAllocationSchema,
  }));

export const isWorkspaceClusterRef = (v: unknown): v is M.WorkspaceClusterRef =>
  r.isObject(v) &&
  r.maybeString(v["clusterName"]) &&
  r.maybeString(v["clusterUid"]);

export const WorkspaceClusterRefSchema: Validator<M.WorkspaceClusterRef> =
  /* @__PURE__ */ r.object(isWorkspaceClusterRef, () => ({
    clusterName: r.string,
    clusterUid: r.string,
  }));

export function areWorkspaceClusterRef(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isWorkspaceClusterRef(v[i])) return false;
  return true;
}

export const isWorkspaceQuota = (v: unknown): v is M.WorkspaceQuota =>
  r.isObject(v) &&
  (v["resourceAllocation"] === undefined ||
    isWorkspaceResourceAllocation(v["resourceAllocation"]));

export const WorkspaceQuotaSchema: Validator<M.WorkspaceQuota> =
  /* @__PURE__ */ r.object(isWorkspaceQuota, () => ({
    resourceAllocation: WorkspaceResourceAllocationSchema,
  }));

export const isWorkspaceStatus = (v: unknown): v is M.WorkspaceStatus =>
  r.isObject(v) &&
  (v["errors"] === undefined || areWorkspaceError(v["errors"]));

export const WorkspaceStatusSchema: Validator<M.WorkspaceStatus> =
  /* @__PURE__ */ r.object(isWorkspaceStatus, () => ({
    errors: r.items(WorkspaceErrorSchema),
  }));

export const isWorkspaceError = (v: unknown): v is M.WorkspaceError =>
  r.isObject(v) &&
  r.maybeString(v["clusterUid"]) &&
  r.maybeString(v["msg"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["resourceType"]);

export const WorkspaceErrorSchema: Validator<M.WorkspaceError> =
  /* @__PURE__ */ r.object(isWorkspaceError, () => ({
    clusterUid: r.string,
    msg: r.string,
    name: r.string,
    resourceType: r.string,
  }));

export function areWorkspaceError(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isWorkspaceError(v[i])) return false;
  return true;
}

export const isWorkspaceClusterNamespacesEntity = (
  v: unknown,
): v is M.WorkspaceClusterNamespacesEntity =>
  r.isObject(v) &&
  (v["clusterNamespaces"] === undefined ||
    areWorkspaceClusterNamespace(v["clusterNamespaces"])) &&
  (v["clusterRefs"] === undefined ||
    areWorkspaceClusterRefInput(v["clusterRefs"])) &&
  (v["quota"] === undefined || isWorkspaceQuota(v["quota"]));

export const WorkspaceClusterNamespacesEntitySchema: Validator<M.WorkspaceClusterNamespacesEntity> =
  /* @__PURE__ */ r.object(isWorkspaceClusterNamespacesEntity, () => ({
    clusterNamespaces: r.items(WorkspaceClusterNamespaceSchema),
    clusterRefs: r.items(WorkspaceClusterRefInputSchema),
    quota: WorkspaceQuotaSchema,
  }));

export const isWorkspaceClusterRefInput = (
  v: unknown,
): v is M.WorkspaceClusterRefInput =>
  r.isObject(v) && r.maybeString(v["clusterUid"]);

export const WorkspaceClusterRefInputSchema: Validator<M.WorkspaceClusterRefInput> =
  /* @__PURE__ */ r.object(isWorkspaceClusterRefInput, () => ({
    clusterUid: r.string,
  }));

export function areWorkspaceClusterRefInput(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isWorkspaceClusterRefInput(v[i])) return false;
  return true;
}

export function isWorkspaceEntity(v: unknown): v is M.WorkspaceEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    (o["spec"] === undefined || isWorkspaceSpecInput(o["spec"]))
  );
}

export const WorkspaceEntitySchema: Validator<M.WorkspaceEntity> =
  /* @__PURE__ */ r.object(isWorkspaceEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: WorkspaceSpecInputSchema,
  }));

export const isWorkspaceSpecInput = (v: unknown): v is M.WorkspaceSpecInput =>
  isWorkspaceClusterNamespacesEntity(v);

export const WorkspaceSpecInputSchema: Validator<M.WorkspaceSpecInput> =
  /* @__PURE__ */ r.same(
    isWorkspaceSpecInput,
    () => WorkspaceClusterNamespacesEntitySchema,
  );
