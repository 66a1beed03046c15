import type * as M from "../models/cluster-groups.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import { ObjectMetaInputSchema, isObjectMetaInput } from "./shared.js";

export function isClusterGroupClusterRef(
  v: unknown,
): v is M.ClusterGroupClusterRef {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterUid === undefined || typeof o.clusterUid === "string")
  );
}

export const ClusterGroupClusterRefSchema: Validator<M.ClusterGroupClusterRef> =
  /* @__PURE__ */ r.object(isClusterGroupClusterRef, (o, e) => {
    e.string(o.clusterUid, "/clusterUid");
  });

export function isClusterGroupClustersConfig(
  v: unknown,
): v is M.ClusterGroupClustersConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.endpointType === undefined || typeof o.endpointType === "string") &&
    (o.limitConfig === undefined || isClusterGroupLimitConfig(o.limitConfig))
  );
}

export const ClusterGroupClustersConfigSchema: Validator<M.ClusterGroupClustersConfig> =
  /* @__PURE__ */ r.object(isClusterGroupClustersConfig, (o, e) => {
    e.string(o.endpointType, "/endpointType");
    ClusterGroupLimitConfigSchema.explain(o.limitConfig, "/limitConfig", e);
  });

export function isClusterGroupLimitConfig(
  v: unknown,
): v is M.ClusterGroupLimitConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cpu === undefined || Number.isInteger(o.cpu)) &&
    (o.cpuMilliCore === undefined || Number.isInteger(o.cpuMilliCore)) &&
    (o.memory === undefined || Number.isInteger(o.memory)) &&
    (o.memoryMiB === undefined || Number.isInteger(o.memoryMiB))
  );
}

export const ClusterGroupLimitConfigSchema: Validator<M.ClusterGroupLimitConfig> =
  /* @__PURE__ */ r.object(isClusterGroupLimitConfig, (o, e) => {
    e.integer(o.cpu, "/cpu");
    e.integer(o.cpuMilliCore, "/cpuMilliCore");
    e.integer(o.memory, "/memory");
    e.integer(o.memoryMiB, "/memoryMiB");
  });

export function isClusterGroupEntity(v: unknown): v is M.ClusterGroupEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isClusterGroupSpecEntity(o.spec)
  );
}

export const ClusterGroupEntitySchema: Validator<M.ClusterGroupEntity> =
  /* @__PURE__ */ r.object(isClusterGroupEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ClusterGroupSpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isClusterGroupSpecEntity(
  v: unknown,
): v is M.ClusterGroupSpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.clusterRefs === undefined ||
      r.isListOf(o.clusterRefs, isClusterGroupClusterRef)) &&
    (o.clustersConfig === undefined ||
      isClusterGroupClustersConfig(o.clustersConfig)) &&
    (o.type === undefined || typeof o.type === "string")
  );
}

export const ClusterGroupSpecEntitySchema: Validator<M.ClusterGroupSpecEntity> =
  /* @__PURE__ */ r.object(isClusterGroupSpecEntity, (o, e) => {
    e.items(o.clusterRefs, "/clusterRefs", ClusterGroupClusterRefSchema);
    ClusterGroupClustersConfigSchema.explain(
      o.clustersConfig,
      "/clustersConfig",
      e,
    );
    e.string(o.type, "/type");
  });
