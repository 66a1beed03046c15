import type * as M from "../models/cluster-groups.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import { ObjectMetaInputSchema, isObjectMetaInput } from "./shared.js";

export const isClusterGroupClusterRef = (
  v: unknown,
): v is M.ClusterGroupClusterRef =>
  r.isObject(v) && r.maybeString(v["clusterUid"]);

export const ClusterGroupClusterRefSchema: Validator<M.ClusterGroupClusterRef> =
  /* @__PURE__ */ r.object(isClusterGroupClusterRef, () => ({
    clusterUid: r.string,
  }));

export function areClusterGroupClusterRef(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isClusterGroupClusterRef(v[i])) return false;
  return true;
}

export const isClusterGroupClustersConfig = (
  v: unknown,
): v is M.ClusterGroupClustersConfig =>
  r.isObject(v) &&
  r.maybeString(v["endpointType"]) &&
  (v["limitConfig"] === undefined ||
    isClusterGroupLimitConfig(v["limitConfig"]));

export const ClusterGroupClustersConfigSchema: Validator<M.ClusterGroupClustersConfig> =
  /* @__PURE__ */ r.object(isClusterGroupClustersConfig, () => ({
    endpointType: r.string,
    limitConfig: ClusterGroupLimitConfigSchema,
  }));

export const isClusterGroupLimitConfig = (
  v: unknown,
): v is M.ClusterGroupLimitConfig =>
  r.isObject(v) &&
  r.maybeInteger(v["cpu"]) &&
  r.maybeInteger(v["cpuMilliCore"]) &&
  r.maybeInteger(v["memory"]) &&
  r.maybeInteger(v["memoryMiB"]);

export const ClusterGroupLimitConfigSchema: Validator<M.ClusterGroupLimitConfig> =
  /* @__PURE__ */ r.object(isClusterGroupLimitConfig, () => ({
    cpu: r.integer,
    cpuMilliCore: r.integer,
    memory: r.integer,
    memoryMiB: r.integer,
  }));

export function isClusterGroupEntity(v: unknown): v is M.ClusterGroupEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isClusterGroupSpecEntity(o["spec"])
  );
}

export const ClusterGroupEntitySchema: Validator<M.ClusterGroupEntity> =
  /* @__PURE__ */ r.object(isClusterGroupEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(ClusterGroupSpecEntitySchema),
  }));

export const isClusterGroupSpecEntity = (
  v: unknown,
): v is M.ClusterGroupSpecEntity =>
  r.isObject(v) &&
  (v["clusterRefs"] === undefined ||
    areClusterGroupClusterRef(v["clusterRefs"])) &&
  (v["clustersConfig"] === undefined ||
    isClusterGroupClustersConfig(v["clustersConfig"])) &&
  r.maybeString(v["type"]);

export const ClusterGroupSpecEntitySchema: Validator<M.ClusterGroupSpecEntity> =
  /* @__PURE__ */ r.object(isClusterGroupSpecEntity, () => ({
    clusterRefs: r.items(ClusterGroupClusterRefSchema),
    clustersConfig: ClusterGroupClustersConfigSchema,
    type: r.string,
  }));
