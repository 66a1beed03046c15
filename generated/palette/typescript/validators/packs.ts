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
  r.maybeBoolean(v["isFips"]) &&
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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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

export function arePackMetadata(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackMetadata(v[i])) return false;
  return true;
}

export const isPackMetadataSpec = (v: unknown): v is M.PackMetadataSpec =>
  r.isObject(v) &&
  (v["cloudTypes"] === undefined || r.isStrings(v["cloudTypes"])) &&
  r.maybeString(v["displayName"]) &&
  r.maybeString(v["layer"]) &&
  r.maybeString(v["name"]) &&
  (v["registries"] === undefined || areRegistryPackMetadata(v["registries"])) &&
  r.maybeString(v["type"]);

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
  r.maybeString(v["latestPackUid"]) &&
  r.maybeString(v["latestVersion"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["uid"]);

export const RegistryPackMetadataSchema: Validator<M.RegistryPackMetadata> =
  /* @__PURE__ */ r.object(isRegistryPackMetadata, () => ({
    latestPackUid: r.string,
    latestVersion: r.string,
    name: r.string,
    uid: r.string,
  }));

export function areRegistryPackMetadata(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isRegistryPackMetadata(v[i])) return false;
  return true;
}

export function isPackMetadataList(v: unknown): v is M.PackMetadataList {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    arePackMetadata(o["items"]) &&
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
  r.maybeString(v["add"]) &&
  r.maybeString(v["displayName"]) &&
  r.maybeString(v["group"]) &&
  r.maybeString(v["name"]) &&
  (v["remove"] === undefined || r.isStrings(v["remove"]));

export const PackPresetSchema: Validator<M.PackPreset> =
  /* @__PURE__ */ r.object(isPackPreset, () => ({
    add: r.string,
    displayName: r.string,
    group: r.string,
    name: r.string,
    remove: r.strings,
  }));

export function arePackPreset(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackPreset(v[i])) return false;
  return true;
}

export const isPackReadme = (v: unknown): v is M.PackReadme =>
  r.isObject(v) && r.maybeString(v["readme"]);

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
  r.isObject(v) && r.maybeString(v["field"]) && r.maybeString(v["order"]);

export const PackSortSpecSchema: Validator<M.PackSortSpec> =
  /* @__PURE__ */ r.object(isPackSortSpec, () => ({
    field: r.string,
    order: r.string,
  }));

export function arePackSortSpec(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackSortSpec(v[i])) return false;
  return true;
}

export function isPackSummaries(v: unknown): v is M.PackSummaries {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    arePackSummary(o["items"]) &&
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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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

export function arePackSummary(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackSummary(v[i])) return false;
  return true;
}

export const isPackSummarySpec = (v: unknown): v is M.PackSummarySpec =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  (v["cloudTypes"] === undefined || r.isStrings(v["cloudTypes"])) &&
  r.maybeString(v["digest"]) &&
  r.maybeString(v["displayName"]) &&
  r.maybeString(v["eol"]) &&
  r.maybeString(v["layer"]) &&
  r.maybeString(v["logoUrl"]) &&
  r.maybeString(v["name"]) &&
  (v["presets"] === undefined || arePackPreset(v["presets"])) &&
  r.maybeString(v["registryUid"]) &&
  r.maybeString(v["type"]) &&
  r.maybeString(v["values"]) &&
  r.maybeString(v["version"]);

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
  r.maybeString(v["displayName"]) &&
  r.maybeString(v["layer"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["registryUid"]) &&
  (v["tags"] === undefined || arePackTags(v["tags"]));

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
  r.maybeString(v["packUid"]) &&
  (v["parentTags"] === undefined || r.isStrings(v["parentTags"])) &&
  r.maybeString(v["tag"]) &&
  r.maybeString(v["version"]);

export const PackTagsSchema: Validator<M.PackTags> = /* @__PURE__ */ r.object(
  isPackTags,
  () => ({
    packUid: r.string,
    parentTags: r.strings,
    tag: r.string,
    version: r.string,
  }),
);

export function arePackTags(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackTags(v[i])) return false;
  return true;
}

export const isPacksFilterSpec = (v: unknown): v is M.PacksFilterSpec =>
  r.isObject(v) &&
  (v["filter"] === undefined || isPackFilterSpec(v["filter"])) &&
  (v["sort"] === undefined || arePackSortSpec(v["sort"]));

export const PacksFilterSpecSchema: Validator<M.PacksFilterSpec> =
  /* @__PURE__ */ r.object(isPacksFilterSpec, () => ({
    filter: PackFilterSpecSchema,
    sort: r.items(PackSortSpecSchema),
  }));
