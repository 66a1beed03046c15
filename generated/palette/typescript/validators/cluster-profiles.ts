import type * as M from "../models/cluster-profiles.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ClusterProfileTemplateSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  isClusterProfileTemplate,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isClusterProfile(v: unknown): v is M.ClusterProfile {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    isObjectMeta(o["metadata"]) &&
    isClusterProfileSpec(o["spec"]) &&
    isClusterProfileStatus(o["status"])
  );
}

export const ClusterProfileSchema: Validator<M.ClusterProfile> =
  /* @__PURE__ */ r.object(isClusterProfile, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(ClusterProfileSpecSchema),
    status: r.needed(ClusterProfileStatusSchema),
  }));

export const isClusterProfileSpec = (v: unknown): v is M.ClusterProfileSpec =>
  r.isObject(v) &&
  (v["draft"] === undefined || isClusterProfileTemplate(v["draft"])) &&
  (v["published"] === undefined || isClusterProfileTemplate(v["published"])) &&
  (v["version"] === undefined || typeof v["version"] === "string");

export const ClusterProfileSpecSchema: Validator<M.ClusterProfileSpec> =
  /* @__PURE__ */ r.object(isClusterProfileSpec, () => ({
    draft: ClusterProfileTemplateSchema,
    published: ClusterProfileTemplateSchema,
    version: r.string,
  }));

export const isClusterProfileStatus = (
  v: unknown,
): v is M.ClusterProfileStatus =>
  r.isObject(v) &&
  (v["hasUserMacros"] === undefined ||
    typeof v["hasUserMacros"] === "boolean") &&
  (v["inUseClusterUids"] === undefined || r.isStrings(v["inUseClusterUids"])) &&
  (v["isPublished"] === undefined || typeof v["isPublished"] === "boolean");

export const ClusterProfileStatusSchema: Validator<M.ClusterProfileStatus> =
  /* @__PURE__ */ r.object(isClusterProfileStatus, () => ({
    hasUserMacros: r.boolean,
    inUseClusterUids: r.strings,
    isPublished: r.boolean,
  }));

export function isClusterProfileEntity(
  v: unknown,
): v is M.ClusterProfileEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isClusterProfileEntity_spec(o["spec"])
  );
}

export const ClusterProfileEntitySchema: Validator<M.ClusterProfileEntity> =
  /* @__PURE__ */ r.object(isClusterProfileEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(ClusterProfileEntity_specPart),
  }));

export const isClusterProfileTemplateDraft = (
  v: unknown,
): v is M.ClusterProfileTemplateDraft =>
  r.isObject(v) &&
  (v["cloudType"] === undefined || typeof v["cloudType"] === "string") &&
  (v["packs"] === undefined || r.isListOf(v["packs"], isPackManifestEntity)) &&
  (v["type"] === undefined || typeof v["type"] === "string");

export const ClusterProfileTemplateDraftSchema: Validator<M.ClusterProfileTemplateDraft> =
  /* @__PURE__ */ r.object(isClusterProfileTemplateDraft, () => ({
    cloudType: r.string,
    packs: r.items(PackManifestEntitySchema),
    type: r.string,
  }));

export function isPackManifestEntity(v: unknown): v is M.PackManifestEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["layer"] === undefined || typeof o["layer"] === "string") &&
    (o["manifests"] === undefined ||
      r.isListOf(o["manifests"], isManifestInputEntity)) &&
    typeof o["name"] === "string" &&
    (o["registryUid"] === undefined || typeof o["registryUid"] === "string") &&
    (o["tag"] === undefined || typeof o["tag"] === "string") &&
    (o["type"] === undefined || typeof o["type"] === "string") &&
    (o["uid"] === undefined || typeof o["uid"] === "string") &&
    (o["values"] === undefined || typeof o["values"] === "string")
  );
}

export const PackManifestEntitySchema: Validator<M.PackManifestEntity> =
  /* @__PURE__ */ r.object(isPackManifestEntity, () => ({
    layer: r.string,
    manifests: r.items(ManifestInputEntitySchema),
    name: r.needed(r.string),
    registryUid: r.string,
    tag: r.string,
    type: r.string,
    uid: r.string,
    values: r.string,
  }));

export const isManifestInputEntity = (v: unknown): v is M.ManifestInputEntity =>
  r.isObject(v) &&
  (v["content"] === undefined || typeof v["content"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string");

export const ManifestInputEntitySchema: Validator<M.ManifestInputEntity> =
  /* @__PURE__ */ r.object(isManifestInputEntity, () => ({
    content: r.string,
    name: r.string,
  }));

function isClusterProfileEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isClusterProfileTemplateDraft(o["template"]) &&
    (o["version"] === undefined || typeof o["version"] === "string")
  );
}

const ClusterProfileEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isClusterProfileEntity_spec,
  () => ({
    template: r.needed(ClusterProfileTemplateDraftSchema),
    version: r.string,
  }),
);

export const isProfileFileFormat = (v: unknown): v is M.ProfileFileFormat =>
  typeof v === "string";

export const ProfileFileFormatSchema: Validator<M.ProfileFileFormat> =
  /* @__PURE__ */ r.schema(isProfileFileFormat, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });
