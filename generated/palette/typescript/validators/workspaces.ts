import type * as M from "../models/workspaces.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isClusterResourceAllocation(
  v: unknown,
): v is M.ClusterResourceAllocation {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterUid === undefined || typeof o.clusterUid === "string") &&
    (o.resourceAllocation === undefined ||
      isWorkspaceResourceAllocation(o.resourceAllocation))
  );
}

export const ClusterResourceAllocationSchema: Validator<M.ClusterResourceAllocation> =
  /* @__PURE__ */ r.object(isClusterResourceAllocation, (o, e) => {
    e.string(o.clusterUid, "/clusterUid");
    WorkspaceResourceAllocationSchema.explain(
      o.resourceAllocation,
      "/resourceAllocation",
      e,
    );
  });

export function isWorkspaceResourceAllocation(
  v: unknown,
): v is M.WorkspaceResourceAllocation {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cpuCores === undefined ||
      (Number.isFinite(o.cpuCores) && (o.cpuCores as number) >= 0)) &&
    (o.memoryMiB === undefined ||
      (Number.isFinite(o.memoryMiB) && (o.memoryMiB as number) >= 0))
  );
}

export const WorkspaceResourceAllocationSchema: Validator<M.WorkspaceResourceAllocation> =
  /* @__PURE__ */ r.object(isWorkspaceResourceAllocation, (o, e) => {
    if (o.cpuCores !== undefined) {
      if (!Number.isFinite(o.cpuCores))
        e.type("/cpuCores", "number", o.cpuCores);
      else {
        if (!((o.cpuCores as number) >= 0))
          e.add("/cpuCores", "minimum", "at least 0", o.cpuCores);
      }
    }
    if (o.memoryMiB !== undefined) {
      if (!Number.isFinite(o.memoryMiB))
        e.type("/memoryMiB", "number", o.memoryMiB);
      else {
        if (!((o.memoryMiB as number) >= 0))
          e.add("/memoryMiB", "minimum", "at least 0", o.memoryMiB);
      }
    }
  });

export function isWorkspace(v: unknown): v is M.Workspace {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isWorkspaceSpec(o.spec) &&
    (o.status === undefined || isWorkspaceStatus(o.status))
  );
}

export const WorkspaceSchema: Validator<M.Workspace> = /* @__PURE__ */ r.object(
  isWorkspace,
  (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    WorkspaceSpecSchema.explain(o.spec, "/spec", e);
    WorkspaceStatusSchema.explain(o.status, "/status", e);
  },
);

export function isWorkspaceSpec(v: unknown): v is M.WorkspaceSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterNamespaces === undefined ||
      r.isListOf(o.clusterNamespaces, isWorkspaceClusterNamespace)) &&
    (o.clusterRefs === undefined ||
      r.isListOf(o.clusterRefs, isWorkspaceClusterRef)) &&
    (o.quota === undefined || isWorkspaceQuota(o.quota))
  );
}

export const WorkspaceSpecSchema: Validator<M.WorkspaceSpec> =
  /* @__PURE__ */ r.object(isWorkspaceSpec, (o, e) => {
    e.items(
      o.clusterNamespaces,
      "/clusterNamespaces",
      WorkspaceClusterNamespaceSchema,
    );
    e.items(o.clusterRefs, "/clusterRefs", WorkspaceClusterRefSchema);
    WorkspaceQuotaSchema.explain(o.quota, "/quota", e);
  });

export function isWorkspaceClusterNamespace(
  v: unknown,
): v is M.WorkspaceClusterNamespace {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.isRegex === undefined || typeof o.isRegex === "boolean") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.namespaceResourceAllocation === undefined ||
      isWorkspaceNamespaceResourceAllocation(o.namespaceResourceAllocation))
  );
}

export const WorkspaceClusterNamespaceSchema: Validator<M.WorkspaceClusterNamespace> =
  /* @__PURE__ */ r.object(isWorkspaceClusterNamespace, (o, e) => {
    e.boolean(o.isRegex, "/isRegex");
    e.string(o.name, "/name");
    WorkspaceNamespaceResourceAllocationSchema.explain(
      o.namespaceResourceAllocation,
      "/namespaceResourceAllocation",
      e,
    );
  });

export function isWorkspaceNamespaceResourceAllocation(
  v: unknown,
): v is M.WorkspaceNamespaceResourceAllocation {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterResourceAllocations === undefined ||
      r.isListOf(o.clusterResourceAllocations, isClusterResourceAllocation)) &&
    (o.defaultResourceAllocation === undefined ||
      isWorkspaceResourceAllocation(o.defaultResourceAllocation))
  );
}

export const WorkspaceNamespaceResourceAllocationSchema: Validator<M.WorkspaceNamespaceResourceAllocation> =
  /* @__PURE__ */ r.object(isWorkspaceNamespaceResourceAllocation, (o, e) => {
    e.items(
      o.clusterResourceAllocations,
      "/clusterResourceAllocations",
      ClusterResourceAllocationSchema,
    );
    WorkspaceResourceAllocationSchema.explain(
      o.defaultResourceAllocation,
      "/defaultResourceAllocation",
      e,
    );
  });

export function isWorkspaceClusterRef(v: unknown): v is M.WorkspaceClusterRef {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterName === undefined || typeof o.clusterName === "string") &&
    (o.clusterUid === undefined || typeof o.clusterUid === "string")
  );
}

export const WorkspaceClusterRefSchema: Validator<M.WorkspaceClusterRef> =
  /* @__PURE__ */ r.object(isWorkspaceClusterRef, (o, e) => {
    e.string(o.clusterName, "/clusterName");
    e.string(o.clusterUid, "/clusterUid");
  });

export function isWorkspaceQuota(v: unknown): v is M.WorkspaceQuota {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.resourceAllocation === undefined ||
      isWorkspaceResourceAllocation(o.resourceAllocation))
  );
}

export const WorkspaceQuotaSchema: Validator<M.WorkspaceQuota> =
  /* @__PURE__ */ r.object(isWorkspaceQuota, (o, e) => {
    WorkspaceResourceAllocationSchema.explain(
      o.resourceAllocation,
      "/resourceAllocation",
      e,
    );
  });

export function isWorkspaceStatus(v: unknown): v is M.WorkspaceStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.errors === undefined || r.isListOf(o.errors, isWorkspaceError))
  );
}

export const WorkspaceStatusSchema: Validator<M.WorkspaceStatus> =
  /* @__PURE__ */ r.object(isWorkspaceStatus, (o, e) => {
    e.items(o.errors, "/errors", WorkspaceErrorSchema);
  });

export function isWorkspaceError(v: unknown): v is M.WorkspaceError {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterUid === undefined || typeof o.clusterUid === "string") &&
    (o.msg === undefined || typeof o.msg === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.resourceType === undefined || typeof o.resourceType === "string")
  );
}

export const WorkspaceErrorSchema: Validator<M.WorkspaceError> =
  /* @__PURE__ */ r.object(isWorkspaceError, (o, e) => {
    e.string(o.clusterUid, "/clusterUid");
    e.string(o.msg, "/msg");
    e.string(o.name, "/name");
    e.string(o.resourceType, "/resourceType");
  });

export function isWorkspaceClusterNamespacesEntity(
  v: unknown,
): v is M.WorkspaceClusterNamespacesEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterNamespaces === undefined ||
      r.isListOf(o.clusterNamespaces, isWorkspaceClusterNamespace)) &&
    (o.clusterRefs === undefined ||
      r.isListOf(o.clusterRefs, isWorkspaceClusterRefInput)) &&
    (o.quota === undefined || isWorkspaceQuota(o.quota))
  );
}

export const WorkspaceClusterNamespacesEntitySchema: Validator<M.WorkspaceClusterNamespacesEntity> =
  /* @__PURE__ */ r.object(isWorkspaceClusterNamespacesEntity, (o, e) => {
    e.items(
      o.clusterNamespaces,
      "/clusterNamespaces",
      WorkspaceClusterNamespaceSchema,
    );
    e.items(o.clusterRefs, "/clusterRefs", WorkspaceClusterRefInputSchema);
    WorkspaceQuotaSchema.explain(o.quota, "/quota", e);
  });

export function isWorkspaceClusterRefInput(
  v: unknown,
): v is M.WorkspaceClusterRefInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterUid === undefined || typeof o.clusterUid === "string")
  );
}

export const WorkspaceClusterRefInputSchema: Validator<M.WorkspaceClusterRefInput> =
  /* @__PURE__ */ r.object(isWorkspaceClusterRefInput, (o, e) => {
    e.string(o.clusterUid, "/clusterUid");
  });

export function isWorkspaceEntity(v: unknown): v is M.WorkspaceEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    (o.spec === undefined || isWorkspaceSpecInput(o.spec))
  );
}

export const WorkspaceEntitySchema: Validator<M.WorkspaceEntity> =
  /* @__PURE__ */ r.object(isWorkspaceEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    WorkspaceSpecInputSchema.explain(o.spec, "/spec", e);
  });

export function isWorkspaceSpecInput(v: unknown): v is M.WorkspaceSpecInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterNamespaces === undefined ||
      r.isListOf(o.clusterNamespaces, isWorkspaceClusterNamespace)) &&
    (o.clusterRefs === undefined ||
      r.isListOf(o.clusterRefs, isWorkspaceClusterRefInput)) &&
    (o.quota === undefined || isWorkspaceQuota(o.quota))
  );
}

export const WorkspaceSpecInputSchema: Validator<M.WorkspaceSpecInput> =
  /* @__PURE__ */ r.object(isWorkspaceSpecInput, (o, e) => {
    e.items(
      o.clusterNamespaces,
      "/clusterNamespaces",
      WorkspaceClusterNamespaceSchema,
    );
    e.items(o.clusterRefs, "/clusterRefs", WorkspaceClusterRefInputSchema);
    WorkspaceQuotaSchema.explain(o.quota, "/quota", e);
  });
