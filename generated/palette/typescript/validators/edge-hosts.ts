import type * as M from "../models/edge-hosts.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ArchTypeSchema,
  DeviceSpecSchema,
  EdgeHostDeviceStatusSchema,
  EdgeHostTypeSchema,
  LabelsSchema,
  ObjectMetaSchema,
  isArchType,
  isDeviceSpec,
  isEdgeHostDeviceStatus,
  isEdgeHostType,
  isLabels,
  isObjectMeta,
} from "./shared.js";

export function isEdgeHostDevice(v: unknown): v is M.EdgeHostDevice {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isEdgeHostDeviceSpec(o.spec) &&
    isEdgeHostDeviceStatus(o.status)
  );
}

export const EdgeHostDeviceSchema: Validator<M.EdgeHostDevice> =
  /* @__PURE__ */ r.object(isEdgeHostDevice, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    EdgeHostDeviceSpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    EdgeHostDeviceStatusSchema.explain(o.status, "/status", e);
  });

export function isEdgeHostDeviceSpec(v: unknown): v is M.EdgeHostDeviceSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.device === undefined || isDeviceSpec(o.device)) &&
    (o.type === undefined || isEdgeHostType(o.type)) &&
    (o.version === undefined || typeof o.version === "string")
  );
}

export const EdgeHostDeviceSpecSchema: Validator<M.EdgeHostDeviceSpec> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceSpec, (o, e) => {
    DeviceSpecSchema.explain(o.device, "/device", e);
    EdgeHostTypeSchema.explain(o.type, "/type", e);
    e.string(o.version, "/version");
  });

export function isEdgeHostDeviceEntity(
  v: unknown,
): v is M.EdgeHostDeviceEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectTagsEntity(o.metadata) &&
    (o.spec === undefined || isEdgeHostDeviceSpecEntity(o.spec))
  );
}

export const EdgeHostDeviceEntitySchema: Validator<M.EdgeHostDeviceEntity> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectTagsEntitySchema.explain(o.metadata, "/metadata", e);
    EdgeHostDeviceSpecEntitySchema.explain(o.spec, "/spec", e);
  });

export function isObjectTagsEntity(v: unknown): v is M.ObjectTagsEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.labels === undefined || isLabels(o.labels)) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const ObjectTagsEntitySchema: Validator<M.ObjectTagsEntity> =
  /* @__PURE__ */ r.object(isObjectTagsEntity, (o, e) => {
    LabelsSchema.explain(o.labels, "/labels", e);
    e.string(o.name, "/name");
    e.string(o.uid, "/uid");
  });

export function isEdgeHostDeviceSpecEntity(
  v: unknown,
): v is M.EdgeHostDeviceSpecEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.archType === undefined || isArchType(o.archType)) &&
    (o.hostPairingKey === undefined || typeof o.hostPairingKey === "string")
  );
}

export const EdgeHostDeviceSpecEntitySchema: Validator<M.EdgeHostDeviceSpecEntity> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceSpecEntity, (o, e) => {
    ArchTypeSchema.explain(o.archType, "/archType", e);
    e.string(o.hostPairingKey, "/hostPairingKey");
  });

export function isEdgeHostMeta(v: unknown): v is M.EdgeHostMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.archType === undefined || isArchType(o.archType)) &&
    (o.edgeHostType === undefined || isEdgeHostType(o.edgeHostType)) &&
    (o.healthState === undefined || typeof o.healthState === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.state === undefined || typeof o.state === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const EdgeHostMetaSchema: Validator<M.EdgeHostMeta> =
  /* @__PURE__ */ r.object(isEdgeHostMeta, (o, e) => {
    ArchTypeSchema.explain(o.archType, "/archType", e);
    EdgeHostTypeSchema.explain(o.edgeHostType, "/edgeHostType", e);
    e.string(o.healthState, "/healthState");
    e.string(o.name, "/name");
    e.string(o.state, "/state");
    e.string(o.uid, "/uid");
  });

export function isEdgeHostsMeta(v: unknown): v is M.EdgeHostsMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.edgeHosts === undefined || r.isListOf(o.edgeHosts, isEdgeHostMeta))
  );
}

export const EdgeHostsMetaSchema: Validator<M.EdgeHostsMeta> =
  /* @__PURE__ */ r.object(isEdgeHostsMeta, (o, e) => {
    e.items(o.edgeHosts, "/edgeHosts", EdgeHostMetaSchema);
  });
