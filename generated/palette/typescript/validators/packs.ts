import type * as M from "../models/packs.js";
import type { Fields, Items, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  AnnotationsSchema,
  FilterStringSchema,
  ListMetaDataSchema,
  ObjectMetaSchema,
  isAnnotations,
  isFilterString,
  isListMetaData,
  isObjectMeta,
} from "./shared.js";

export const isPackFilterSpec = (v: unknown): v is M.PackFilterSpec =>
  r.isObject(v) &&
  (v["displayName"] === undefined || isFilterString(v["displayName"])) &&
  (v["environment"] === undefined || r.isStrings(v["environment"])) &&
  (v["isFips"] === undefined || typeof v["isFips"] === "boolean") &&
  (v["layer"] === undefined ||
    (r.isStrings(v["layer"]) && r.isUnique(v["layer"] as Items))) &&
  (v["name"] === undefined || isFilterString(v["name"])) &&
  (v["registryUid"] === undefined || r.isStrings(v["registryUid"])) &&
  (v["type"] === undefined ||
    (r.isStrings(v["type"]) && r.isUnique(v["type"] as Items)));

export const PackFilterSpecSchema: Validator<M.PackFilterSpec> =
  /* @__PURE__ */ r.object(isPackFilterSpec, () => ({
    displayName: FilterStringSchema,
    environment: r.strings,
    isFips: r.boolean,
    layer: r.unique(r.strings),
    name: FilterStringSchema,
    registryUid: r.strings,
    type: r.unique(r.strings),
  }));

export function isPackMetadata(v: unknown): v is M.PackMetadata {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    (o["metadata"] === undefined || isObjectMeta(o["metadata"])) &&
    isPackMetadataSpec(o["spec"])
  );
}

export const PackMetadataSchema: Validator<M.PackMetadata> =
  /* @__PURE__ */ r.object(isPackMetadata, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: ObjectMetaSchema,
    spec: r.needed(PackMetadataSpecSchema),
  }));

export const isPackMetadataSpec = (v: unknown): v is M.PackMetadataSpec =>
  r.isObject(v) &&
  (v["cloudTypes"] === undefined || r.isStrings(v["cloudTypes"])) &&
  (v["displayName"] === undefined || typeof v["displayName"] === "string") &&
  (v["layer"] === undefined || typeof v["layer"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["registries"] === undefined ||
    r.isListOf(v["registries"], isRegistryPackMetadata)) &&
  (v["type"] === undefined || typeof v["type"] === "string");

export const PackMetadataSpecSchema: Validator<M.PackMetadataSpec> =
  /* @__PURE__ */ r.object(isPackMetadataSpec, () => ({
    cloudTypes: r.strings,
    displayName: r.string,
    layer: r.string,
    name: r.string,
    registries: r.items(RegistryPackMetadataSchema),
    type: r.string,
  }));

export const isRegistryPackMetadata = (
  v: unknown,
): v is M.RegistryPackMetadata =>
  r.isObject(v) &&
  (v["latestPackUid"] === undefined ||
    typeof v["latestPackUid"] === "string") &&
  (v["latestVersion"] === undefined ||
    typeof v["latestVersion"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

export const RegistryPackMetadataSchema: Validator<M.RegistryPackMetadata> =
  /* @__PURE__ */ r.object(isRegistryPackMetadata, () => ({
    latestPackUid: r.string,
    latestVersion: r.string,
    name: r.string,
    uid: r.string,
  }));

export function isPackMetadataList(v: unknown): v is M.PackMetadataList {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["items"], isPackMetadata) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const PackMetadataListSchema: Validator<M.PackMetadataList> =
  /* @__PURE__ */ r.object(isPackMetadataList, () => ({
    items: r.needed(r.items(PackMetadataSchema)),
    listmeta: ListMetaDataSchema,
  }));

export const isPackPreset = (v: unknown): v is M.PackPreset =>
  r.isObject(v) &&
  (v["add"] === undefined || typeof v["add"] === "string") &&
  (v["displayName"] === undefined || typeof v["displayName"] === "string") &&
  (v["group"] === undefined || typeof v["group"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["remove"] === undefined || r.isStrings(v["remove"]));

export const PackPresetSchema: Validator<M.PackPreset> =
  /* @__PURE__ */ r.object(isPackPreset, () => ({
    add: r.string,
    displayName: r.string,
    group: r.string,
    name: r.string,
    remove: r.strings,
  }));

export const isPackReadme = (v: unknown): v is M.PackReadme =>
  r.isObject(v) &&
  (v["readme"] === undefined || typeof v["readme"] === "string");

export const PackReadmeSchema: Validator<M.PackReadme> =
  /* @__PURE__ */ r.object(isPackReadme, () => ({
    readme: r.string,
  }));

export const isPackSortFields = (v: unknown): v is M.PackSortFields =>
  typeof v === "string";

export const PackSortFieldsSchema: Validator<M.PackSortFields> =
  /* @__PURE__ */ r.schema(isPackSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isPackSortSpec = (v: unknown): v is M.PackSortSpec =>
  r.isObject(v) &&
  (v["field"] === undefined || typeof v["field"] === "string") &&
  (v["order"] === undefined || typeof v["order"] === "string");

export const PackSortSpecSchema: Validator<M.PackSortSpec> =
  /* @__PURE__ */ r.object(isPackSortSpec, () => ({
    field: r.string,
    order: r.string,
  }));

export function isPackSummaries(v: unknown): v is M.PackSummaries {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["items"], isPackSummary) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const PackSummariesSchema: Validator<M.PackSummaries> =
  /* @__PURE__ */ r.object(isPackSummaries, () => ({
    items: r.needed(r.items(PackSummarySchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isPackSummary(v: unknown): v is M.PackSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    isObjectMeta(o["metadata"]) &&
    isPackSummarySpec(o["spec"])
  );
}

export const PackSummarySchema: Validator<M.PackSummary> =
  /* @__PURE__ */ r.object(isPackSummary, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(PackSummarySpecSchema),
  }));

export const isPackSummarySpec = (v: unknown): v is M.PackSummarySpec =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  (v["cloudTypes"] === undefined || r.isStrings(v["cloudTypes"])) &&
  (v["digest"] === undefined || typeof v["digest"] === "string") &&
  (v["displayName"] === undefined || typeof v["displayName"] === "string") &&
  (v["eol"] === undefined || typeof v["eol"] === "string") &&
  (v["layer"] === undefined || typeof v["layer"] === "string") &&
  (v["logoUrl"] === undefined || typeof v["logoUrl"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["presets"] === undefined || r.isListOf(v["presets"], isPackPreset)) &&
  (v["registryUid"] === undefined || typeof v["registryUid"] === "string") &&
  (v["type"] === undefined || typeof v["type"] === "string") &&
  (v["values"] === undefined || typeof v["values"] === "string") &&
  (v["version"] === undefined || typeof v["version"] === "string");

export const PackSummarySpecSchema: Validator<M.PackSummarySpec> =
  /* @__PURE__ */ r.object(isPackSummarySpec, () => ({
    annotations: AnnotationsSchema,
    cloudTypes: r.strings,
    digest: r.string,
    displayName: r.string,
    eol: r.string,
    layer: r.string,
    logoUrl: r.string,
    name: r.string,
    presets: r.items(PackPresetSchema),
    registryUid: r.string,
    type: r.string,
    values: r.string,
    version: r.string,
  }));

export const isPackTagEntity = (v: unknown): v is M.PackTagEntity =>
  r.isObject(v) &&
  (v["cloudTypes"] === undefined || r.isStrings(v["cloudTypes"])) &&
  (v["displayName"] === undefined || typeof v["displayName"] === "string") &&
  (v["layer"] === undefined || typeof v["layer"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["registryUid"] === undefined || typeof v["registryUid"] === "string") &&
  (v["tags"] === undefined || r.isListOf(v["tags"], isPackTags));

export const PackTagEntitySchema: Validator<M.PackTagEntity> =
  /* @__PURE__ */ r.object(isPackTagEntity, () => ({
    cloudTypes: r.strings,
    displayName: r.string,
    layer: r.string,
    name: r.string,
    registryUid: r.string,
    tags: r.items(PackTagsSchema),
  }));

export const isPackTags = (v: unknown): v is M.PackTags =>
  r.isObject(v) &&
  (v["packUid"] === undefined || typeof v["packUid"] === "string") &&
  (v["parentTags"] === undefined || r.isStrings(v["parentTags"])) &&
  (v["tag"] === undefined || typeof v["tag"] === "string") &&
  (v["version"] === undefined || typeof v["version"] === "string");

export const PackTagsSchema: Validator<M.PackTags> = /* @__PURE__ */ r.object(
  isPackTags,
  () => ({
    packUid: r.string,
    parentTags: r.strings,
    tag: r.string,
    version: r.string,
  }),
);

export const isPacksFilterSpec = (v: unknown): v is M.PacksFilterSpec =>
  r.isObject(v) &&
  (v["filter"] === undefined || isPackFilterSpec(v["filter"])) &&
  (v["sort"] === undefined || r.isListOf(v["sort"], isPackSortSpec));

export const PacksFilterSpecSchema: Validator<M.PacksFilterSpec> =
  /* @__PURE__ */ r.object(isPacksFilterSpec, () => ({
    filter: PackFilterSpecSchema,
    sort: r.items(PackSortSpecSchema),
  }));
