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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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
  r.maybeString(v["version"]);

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
  r.maybeBoolean(v["hasUserMacros"]) &&
  (v["inUseClusterUids"] === undefined || r.isStrings(v["inUseClusterUids"])) &&
  r.maybeBoolean(v["isPublished"]);

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
  r.maybeString(v["cloudType"]) &&
  (v["packs"] === undefined || arePackManifestEntity(v["packs"])) &&
  r.maybeString(v["type"]);

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
    r.maybeString(o["layer"]) &&
    (o["manifests"] === undefined || areManifestInputEntity(o["manifests"])) &&
    typeof o["name"] === "string" &&
    r.maybeString(o["registryUid"]) &&
    r.maybeString(o["tag"]) &&
    r.maybeString(o["type"]) &&
    r.maybeString(o["uid"]) &&
    r.maybeString(o["values"])
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

export function arePackManifestEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isPackManifestEntity(v[i])) return false;
  return true;
}

export const isManifestInputEntity = (v: unknown): v is M.ManifestInputEntity =>
  r.isObject(v) && r.maybeString(v["content"]) && r.maybeString(v["name"]);

export const ManifestInputEntitySchema: Validator<M.ManifestInputEntity> =
  /* @__PURE__ */ r.object(isManifestInputEntity, () => ({
    content: r.string,
    name: r.string,
  }));

export function areManifestInputEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isManifestInputEntity(v[i])) return false;
  return true;
}

function isClusterProfileEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isClusterProfileTemplateDraft(o["template"]) &&
    r.maybeString(o["version"])
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
