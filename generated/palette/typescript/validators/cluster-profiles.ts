import type * as M from "../models/cluster-profiles.js";
import type { Fields, Part, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  ClusterProfileTemplateSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  PackLayerSchema,
  PackTypeSchema,
  ProfileTypeSchema,
  isClusterProfileTemplate,
  isObjectMeta,
  isObjectMetaInput,
  isPackLayer,
  isPackType,
  isProfileType,
} from "./shared.js";

export function isClusterProfile(v: unknown): v is M.ClusterProfile {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isClusterProfileSpec(o.spec) &&
    isClusterProfileStatus(o.status)
  );
}

export const ClusterProfileSchema: Validator<M.ClusterProfile> =
  /* @__PURE__ */ r.object(isClusterProfile, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ClusterProfileSpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    ClusterProfileStatusSchema.explain(o.status, "/status", e);
  });

export function isClusterProfileSpec(v: unknown): v is M.ClusterProfileSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.draft === undefined || isClusterProfileTemplate(o.draft)) &&
    (o.published === undefined || isClusterProfileTemplate(o.published)) &&
    (o.version === undefined || typeof o.version === "string")
  );
}

export const ClusterProfileSpecSchema: Validator<M.ClusterProfileSpec> =
  /* @__PURE__ */ r.object(isClusterProfileSpec, (o, e) => {
    ClusterProfileTemplateSchema.explain(o.draft, "/draft", e);
    ClusterProfileTemplateSchema.explain(o.published, "/published", e);
    e.string(o.version, "/version");
  });

export function isClusterProfileStatus(
  v: unknown,
): v is M.ClusterProfileStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.hasUserMacros === undefined || typeof o.hasUserMacros === "boolean") &&
    (o.inUseClusterUids === undefined || r.isStrings(o.inUseClusterUids)) &&
    (o.isPublished === undefined || typeof o.isPublished === "boolean")
  );
}

export const ClusterProfileStatusSchema: Validator<M.ClusterProfileStatus> =
  /* @__PURE__ */ r.object(isClusterProfileStatus, (o, e) => {
    e.boolean(o.hasUserMacros, "/hasUserMacros");
    e.items(o.inUseClusterUids, "/inUseClusterUids", null);
    e.boolean(o.isPublished, "/isPublished");
  });

export function isClusterProfileEntity(
  v: unknown,
): v is M.ClusterProfileEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isClusterProfileEntity_spec(o.spec)
  );
}

export const ClusterProfileEntitySchema: Validator<M.ClusterProfileEntity> =
  /* @__PURE__ */ r.object(isClusterProfileEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ClusterProfileEntity_specPart.explain(o.spec, "/spec", e);
  });

export function isClusterProfileTemplateDraft(
  v: unknown,
): v is M.ClusterProfileTemplateDraft {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudType === undefined || typeof o.cloudType === "string") &&
    (o.packs === undefined || r.isListOf(o.packs, isPackManifestEntity)) &&
    (o.type === undefined || isProfileType(o.type))
  );
}

export const ClusterProfileTemplateDraftSchema: Validator<M.ClusterProfileTemplateDraft> =
  /* @__PURE__ */ r.object(isClusterProfileTemplateDraft, (o, e) => {
    e.string(o.cloudType, "/cloudType");
    e.items(o.packs, "/packs", PackManifestEntitySchema);
    ProfileTypeSchema.explain(o.type, "/type", e);
  });

export function isPackManifestEntity(v: unknown): v is M.PackManifestEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.layer === undefined || isPackLayer(o.layer)) &&
    (o.manifests === undefined ||
      r.isListOf(o.manifests, isManifestInputEntity)) &&
    typeof o.name === "string" &&
    (o.registryUid === undefined || typeof o.registryUid === "string") &&
    (o.tag === undefined || typeof o.tag === "string") &&
    (o.type === undefined || isPackType(o.type)) &&
    (o.uid === undefined || typeof o.uid === "string") &&
    (o.values === undefined || typeof o.values === "string")
  );
}

export const PackManifestEntitySchema: Validator<M.PackManifestEntity> =
  /* @__PURE__ */ r.object(isPackManifestEntity, (o, e) => {
    PackLayerSchema.explain(o.layer, "/layer", e);
    e.items(o.manifests, "/manifests", ManifestInputEntitySchema);
    e.string(o.name, "/name", true);
    e.string(o.registryUid, "/registryUid");
    e.string(o.tag, "/tag");
    PackTypeSchema.explain(o.type, "/type", e);
    e.string(o.uid, "/uid");
    e.string(o.values, "/values");
  });

export function isManifestInputEntity(v: unknown): v is M.ManifestInputEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.content === undefined || typeof o.content === "string") &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const ManifestInputEntitySchema: Validator<M.ManifestInputEntity> =
  /* @__PURE__ */ r.object(isManifestInputEntity, (o, e) => {
    e.string(o.content, "/content");
    e.string(o.name, "/name");
  });

function isClusterProfileEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isClusterProfileTemplateDraft(o.template) &&
    (o.version === undefined || typeof o.version === "string")
  );
}

const ClusterProfileEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isClusterProfileEntity_spec,
  (o, e) => {
    e.need(o.template, "/template");
    ClusterProfileTemplateDraftSchema.explain(o.template, "/template", e);
    e.string(o.version, "/version");
  },
);

export function isProfileFileFormat(v: unknown): v is M.ProfileFileFormat {
  return typeof v === "string";
}

export const ProfileFileFormatSchema: Validator<M.ProfileFileFormat> =
  /* @__PURE__ */ r.schema(isProfileFileFormat, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });
