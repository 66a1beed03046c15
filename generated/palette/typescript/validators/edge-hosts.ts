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
  (v["type"] === undefined || typeof v["type"] === "string") &&
  (v["version"] === undefined || typeof v["version"] === "string");

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
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

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
  (v["archType"] === undefined || typeof v["archType"] === "string") &&
  (v["hostPairingKey"] === undefined ||
    typeof v["hostPairingKey"] === "string");

export const EdgeHostDeviceSpecEntitySchema: Validator<M.EdgeHostDeviceSpecEntity> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceSpecEntity, () => ({
    archType: r.string,
    hostPairingKey: r.string,
  }));

export const isEdgeHostMeta = (v: unknown): v is M.EdgeHostMeta =>
  r.isObject(v) &&
  (v["archType"] === undefined || typeof v["archType"] === "string") &&
  (v["edgeHostType"] === undefined || typeof v["edgeHostType"] === "string") &&
  (v["healthState"] === undefined || typeof v["healthState"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["state"] === undefined || typeof v["state"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

export const EdgeHostMetaSchema: Validator<M.EdgeHostMeta> =
  /* @__PURE__ */ r.object(isEdgeHostMeta, () => ({
    archType: r.string,
    edgeHostType: r.string,
    healthState: r.string,
    name: r.string,
    state: r.string,
    uid: r.string,
  }));

export const isEdgeHostsMeta = (v: unknown): v is M.EdgeHostsMeta =>
  r.isObject(v) &&
  (v["edgeHosts"] === undefined || r.isListOf(v["edgeHosts"], isEdgeHostMeta));

export const EdgeHostsMetaSchema: Validator<M.EdgeHostsMeta> =
  /* @__PURE__ */ r.object(isEdgeHostsMeta, () => ({
    edgeHosts: r.items(EdgeHostMetaSchema),
  }));
