import type * as M from "../models/packs.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  AnnotationsSchema,
  FilterStringSchema,
  ListMetaDataSchema,
  ObjectMetaSchema,
  PackLayerSchema,
  PackTypeSchema,
  SortOrderSchema,
  isAnnotations,
  isFilterString,
  isListMetaData,
  isObjectMeta,
  isPackLayer,
  isPackType,
  isSortOrder,
} from "./shared.js";

export function isPackFilterSpec(v: unknown): v is M.PackFilterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.displayName === undefined || isFilterString(o.displayName)) &&
    (o.environment === undefined || r.isStrings(o.environment)) &&
    (o.isFips === undefined || typeof o.isFips === "boolean") &&
    (o.layer === undefined ||
      (r.isListOf(o.layer, isPackLayer) && r.isUnique(o.layer as Items))) &&
    (o.name === undefined || isFilterString(o.name)) &&
    (o.registryUid === undefined || r.isStrings(o.registryUid)) &&
    (o.type === undefined ||
      (r.isListOf(o.type, isPackType) && r.isUnique(o.type as Items)))
  );
}

export const PackFilterSpecSchema: Validator<M.PackFilterSpec> =
  /* @__PURE__ */ r.object(isPackFilterSpec, (o, e) => {
    FilterStringSchema.explain(o.displayName, "/displayName", e);
    e.items(o.environment, "/environment", null);
    e.boolean(o.isFips, "/isFips");
    e.items(o.layer, "/layer", PackLayerSchema);
    e.unique(o.layer, "/layer");
    FilterStringSchema.explain(o.name, "/name", e);
    e.items(o.registryUid, "/registryUid", null);
    e.items(o.type, "/type", PackTypeSchema);
    e.unique(o.type, "/type");
  });

export function isPackMetadata(v: unknown): v is M.PackMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.metadata === undefined || isObjectMeta(o.metadata)) &&
    isPackMetadataSpec(o.spec)
  );
}

export const PackMetadataSchema: Validator<M.PackMetadata> =
  /* @__PURE__ */ r.object(isPackMetadata, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    PackMetadataSpecSchema.explain(o.spec, "/spec", e);
  });

export function isPackMetadataSpec(v: unknown): v is M.PackMetadataSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudTypes === undefined || r.isStrings(o.cloudTypes)) &&
    (o.displayName === undefined || typeof o.displayName === "string") &&
    (o.layer === undefined || isPackLayer(o.layer)) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.registries === undefined ||
      r.isListOf(o.registries, isRegistryPackMetadata)) &&
    (o.type === undefined || isPackType(o.type))
  );
}

export const PackMetadataSpecSchema: Validator<M.PackMetadataSpec> =
  /* @__PURE__ */ r.object(isPackMetadataSpec, (o, e) => {
    e.items(o.cloudTypes, "/cloudTypes", null);
    e.string(o.displayName, "/displayName");
    PackLayerSchema.explain(o.layer, "/layer", e);
    e.string(o.name, "/name");
    e.items(o.registries, "/registries", RegistryPackMetadataSchema);
    PackTypeSchema.explain(o.type, "/type", e);
  });

export function isRegistryPackMetadata(
  v: unknown,
): v is M.RegistryPackMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.latestPackUid === undefined || typeof o.latestPackUid === "string") &&
    (o.latestVersion === undefined || typeof o.latestVersion === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const RegistryPackMetadataSchema: Validator<M.RegistryPackMetadata> =
  /* @__PURE__ */ r.object(isRegistryPackMetadata, (o, e) => {
    e.string(o.latestPackUid, "/latestPackUid");
    e.string(o.latestVersion, "/latestVersion");
    e.string(o.name, "/name");
    e.string(o.uid, "/uid");
  });

export function isPackMetadataList(v: unknown): v is M.PackMetadataList {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isPackMetadata) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const PackMetadataListSchema: Validator<M.PackMetadataList> =
  /* @__PURE__ */ r.object(isPackMetadataList, (o, e) => {
    e.items(o.items, "/items", PackMetadataSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isPackPreset(v: unknown): v is M.PackPreset {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.add === undefined || typeof o.add === "string") &&
    (o.displayName === undefined || typeof o.displayName === "string") &&
    (o.group === undefined || typeof o.group === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.remove === undefined || r.isStrings(o.remove))
  );
}

export const PackPresetSchema: Validator<M.PackPreset> =
  /* @__PURE__ */ r.object(isPackPreset, (o, e) => {
    e.string(o.add, "/add");
    e.string(o.displayName, "/displayName");
    e.string(o.group, "/group");
    e.string(o.name, "/name");
    e.items(o.remove, "/remove", null);
  });

export function isPackReadme(v: unknown): v is M.PackReadme {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.readme === undefined || typeof o.readme === "string")
  );
}

export const PackReadmeSchema: Validator<M.PackReadme> =
  /* @__PURE__ */ r.object(isPackReadme, (o, e) => {
    e.string(o.readme, "/readme");
  });

export function isPackSortFields(v: unknown): v is M.PackSortFields {
  return typeof v === "string";
}

export const PackSortFieldsSchema: Validator<M.PackSortFields> =
  /* @__PURE__ */ r.schema(isPackSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isPackSortSpec(v: unknown): v is M.PackSortSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.field === undefined || isPackSortFields(o.field)) &&
    (o.order === undefined || isSortOrder(o.order))
  );
}

export const PackSortSpecSchema: Validator<M.PackSortSpec> =
  /* @__PURE__ */ r.object(isPackSortSpec, (o, e) => {
    PackSortFieldsSchema.explain(o.field, "/field", e);
    SortOrderSchema.explain(o.order, "/order", e);
  });

export function isPackSummaries(v: unknown): v is M.PackSummaries {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isPackSummary) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const PackSummariesSchema: Validator<M.PackSummaries> =
  /* @__PURE__ */ r.object(isPackSummaries, (o, e) => {
    e.items(o.items, "/items", PackSummarySchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isPackSummary(v: unknown): v is M.PackSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isPackSummarySpec(o.spec)
  );
}

export const PackSummarySchema: Validator<M.PackSummary> =
  /* @__PURE__ */ r.object(isPackSummary, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    PackSummarySpecSchema.explain(o.spec, "/spec", e);
  });

export function isPackSummarySpec(v: unknown): v is M.PackSummarySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.annotations === undefined || isAnnotations(o.annotations)) &&
    (o.cloudTypes === undefined || r.isStrings(o.cloudTypes)) &&
    (o.digest === undefined || typeof o.digest === "string") &&
    (o.displayName === undefined || typeof o.displayName === "string") &&
    (o.eol === undefined || typeof o.eol === "string") &&
    (o.layer === undefined || isPackLayer(o.layer)) &&
    (o.logoUrl === undefined || typeof o.logoUrl === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.presets === undefined || r.isListOf(o.presets, isPackPreset)) &&
    (o.registryUid === undefined || typeof o.registryUid === "string") &&
    (o.type === undefined || isPackType(o.type)) &&
    (o.values === undefined || typeof o.values === "string") &&
    (o.version === undefined || typeof o.version === "string")
  );
}

export const PackSummarySpecSchema: Validator<M.PackSummarySpec> =
  /* @__PURE__ */ r.object(isPackSummarySpec, (o, e) => {
    AnnotationsSchema.explain(o.annotations, "/annotations", e);
    e.items(o.cloudTypes, "/cloudTypes", null);
    e.string(o.digest, "/digest");
    e.string(o.displayName, "/displayName");
    e.string(o.eol, "/eol");
    PackLayerSchema.explain(o.layer, "/layer", e);
    e.string(o.logoUrl, "/logoUrl");
    e.string(o.name, "/name");
    e.items(o.presets, "/presets", PackPresetSchema);
    e.string(o.registryUid, "/registryUid");
    PackTypeSchema.explain(o.type, "/type", e);
    e.string(o.values, "/values");
    e.string(o.version, "/version");
  });

export function isPackTagEntity(v: unknown): v is M.PackTagEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudTypes === undefined || r.isStrings(o.cloudTypes)) &&
    (o.displayName === undefined || typeof o.displayName === "string") &&
    (o.layer === undefined || isPackLayer(o.layer)) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.registryUid === undefined || typeof o.registryUid === "string") &&
    (o.tags === undefined || r.isListOf(o.tags, isPackTags))
  );
}

export const PackTagEntitySchema: Validator<M.PackTagEntity> =
  /* @__PURE__ */ r.object(isPackTagEntity, (o, e) => {
    e.items(o.cloudTypes, "/cloudTypes", null);
    e.string(o.displayName, "/displayName");
    PackLayerSchema.explain(o.layer, "/layer", e);
    e.string(o.name, "/name");
    e.string(o.registryUid, "/registryUid");
    e.items(o.tags, "/tags", PackTagsSchema);
  });

export function isPackTags(v: unknown): v is M.PackTags {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.packUid === undefined || typeof o.packUid === "string") &&
    (o.parentTags === undefined || r.isStrings(o.parentTags)) &&
    (o.tag === undefined || typeof o.tag === "string") &&
    (o.version === undefined || typeof o.version === "string")
  );
}

export const PackTagsSchema: Validator<M.PackTags> = /* @__PURE__ */ r.object(
  isPackTags,
  (o, e) => {
    e.string(o.packUid, "/packUid");
    e.items(o.parentTags, "/parentTags", null);
    e.string(o.tag, "/tag");
    e.string(o.version, "/version");
  },
);

export function isPacksFilterSpec(v: unknown): v is M.PacksFilterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.filter === undefined || isPackFilterSpec(o.filter)) &&
    (o.sort === undefined || r.isListOf(o.sort, isPackSortSpec))
  );
}

export const PacksFilterSpecSchema: Validator<M.PacksFilterSpec> =
  /* @__PURE__ */ r.object(isPacksFilterSpec, (o, e) => {
    PackFilterSpecSchema.explain(o.filter, "/filter", e);
    e.items(o.sort, "/sort", PackSortSpecSchema);
  });
