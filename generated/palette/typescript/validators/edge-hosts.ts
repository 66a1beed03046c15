import type * as M from "../models/edge-hosts.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  DeviceSpecSchema,
  EdgeHostDeviceStatusSchema,
  LabelsSchema,
  ObjectMetaSchema,
  isDeviceSpec,
  isEdgeHostDeviceStatus,
  isLabels,
  isObjectMeta,
} from "./shared.js";

export function isEdgeHostDevice(v: unknown): v is M.EdgeHostDevice {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isEdgeHostDeviceSpec(o["spec"]) &&
    isEdgeHostDeviceStatus(o["status"])
  );
}

export const EdgeHostDeviceSchema: Validator<M.EdgeHostDevice> =
  /* @__PURE__ */ r.object(isEdgeHostDevice, () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(EdgeHostDeviceSpecSchema),
    status: r.needed(EdgeHostDeviceStatusSchema),
  }));

export const isEdgeHostDeviceSpec = (v: unknown): v is M.EdgeHostDeviceSpec =>
  r.isObject(v) &&
  (v["device"] === undefined || isDeviceSpec(v["device"])) &&
  r.maybeString(v["type"]) &&
  r.maybeString(v["version"]);

export const EdgeHostDeviceSpecSchema: Validator<M.EdgeHostDeviceSpec> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceSpec, () => ({
    device: DeviceSpecSchema,
    type: r.string,
    version: r.string,
  }));

export function isEdgeHostDeviceEntity(
  v: unknown,
): v is M.EdgeHostDeviceEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectTagsEntity(o["metadata"]) &&
    (o["spec"] === undefined || isEdgeHostDeviceSpecEntity(o["spec"]))
  );
}

export const EdgeHostDeviceEntitySchema: Validator<M.EdgeHostDeviceEntity> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceEntity, () => ({
    metadata: r.needed(ObjectTagsEntitySchema),
    spec: EdgeHostDeviceSpecEntitySchema,
  }));

export const isObjectTagsEntity = (v: unknown): v is M.ObjectTagsEntity =>
  r.isObject(v) &&
  (v["labels"] === undefined || isLabels(v["labels"])) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["uid"]);

export const ObjectTagsEntitySchema: Validator<M.ObjectTagsEntity> =
  /* @__PURE__ */ r.object(isObjectTagsEntity, () => ({
    labels: LabelsSchema,
    name: r.string,
    uid: r.string,
  }));

export const isEdgeHostDeviceSpecEntity = (
  v: unknown,
): v is M.EdgeHostDeviceSpecEntity =>
  r.isObject(v) &&
  r.maybeString(v["archType"]) &&
  r.maybeString(v["hostPairingKey"]);

export const EdgeHostDeviceSpecEntitySchema: Validator<M.EdgeHostDeviceSpecEntity> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceSpecEntity, () => ({
    archType: r.string,
    hostPairingKey: r.string,
  }));

export const isEdgeHostMeta = (v: unknown): v is M.EdgeHostMeta =>
  r.isObject(v) &&
  r.maybeString(v["archType"]) &&
  r.maybeString(v["edgeHostType"]) &&
  r.maybeString(v["healthState"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["state"]) &&
  r.maybeString(v["uid"]);

export const EdgeHostMetaSchema: Validator<M.EdgeHostMeta> =
  /* @__PURE__ */ r.object(isEdgeHostMeta, () => ({
    archType: r.string,
    edgeHostType: r.string,
    healthState: r.string,
    name: r.string,
    state: r.string,
    uid: r.string,
  }));

export function areEdgeHostMeta(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isEdgeHostMeta(v[i])) return false;
  return true;
}

export const isEdgeHostsMeta = (v: unknown): v is M.EdgeHostsMeta =>
  r.isObject(v) &&
  (v["edgeHosts"] === undefined || areEdgeHostMeta(v["edgeHosts"]));

export const EdgeHostsMetaSchema: Validator<M.EdgeHostsMeta> =
  /* @__PURE__ */ r.object(isEdgeHostsMeta, () => ({
    edgeHosts: r.items(EdgeHostMetaSchema),
  }));
