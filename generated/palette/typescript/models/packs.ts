import type {
  Annotations,
  FilterString,
  ListMetaData,
  ObjectMeta,
  PackLayer,
  PackType,
  SortOrder,
} from "./shared.js";

/** Conditions on packs; all must hold. */
export interface PackFilterSpec {
  displayName?: FilterString;
  /** For one of these clouds. */
  environment?: string[];
  /** Only packs with validated cryptography. */
  isFips?: boolean;
  /** One of these layers. */
  layer?: PackLayer[];
  name?: FilterString;
  /** From one of these registries. */
  registryUid?: string[];
  /** One of these types. */
  type?: PackType[];
}

/** A pack, whatever the version. */
export interface PackMetadata {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `pack`. */
  kind?: string;
  metadata?: ObjectMeta;
  spec: PackMetadataSpec;
}

/** One page of packs. */
export interface PackMetadataList {
  /** The packs. */
  items: PackMetadata[];
  listmeta?: ListMetaData;
}

/** What a pack is, and where it can be had. */
export interface PackMetadataSpec {
  /** The clouds it is for. */
  cloudTypes?: string[];
  /** Its name for people. */
  displayName?: string;
  layer?: PackLayer;
  /** Its name. */
  name?: string;
  /** The registries that have it. */
  registries?: RegistryPackMetadata[];
  type?: PackType;
}

/** A set of values. */
export interface PackPreset {
  /** Values to add, as YAML. */
  add?: string;
  /** Its name for people. */
  displayName?: string;
  /** Only one preset of a group is used. */
  group?: string;
  /** Its name. */
  name?: string;
  /** Paths of values to take away. */
  remove?: string[];
}

/** The description of a pack. */
export interface PackReadme {
  /** The text, as Markdown. */
  readme?: string;
}

/** What packs can be sorted by. */
export const PackSortFields = {
  name: "name",
  type: "type",
  layer: "layer",
  addOnType: "addOnType",
  displayName: "displayName",
} as const;

export type PackSortFields =
  "name" | "type" | "layer" | "addOnType" | "displayName" | (string & {});

/** One sort key. */
export interface PackSortSpec {
  field?: PackSortFields;
  order?: SortOrder;
}

/** One page of packs. */
export interface PackSummaries {
  /** The packs. */
  items: PackSummary[];
  listmeta?: ListMetaData;
}

/** One version of a pack. */
export interface PackSummary {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `pack`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: PackSummarySpec;
}

/** What a pack holds. */
export interface PackSummarySpec {
  annotations?: Annotations;
  /** The clouds it is for. */
  cloudTypes?: string[];
  /** Digest of its content. */
  digest?: string;
  /** Its name for people. */
  displayName?: string;
  /** When its maintainers stop looking after it. */
  eol?: string;
  layer?: PackLayer;
  /**
   * Where its logo is.
   *
   * @format uri
   */
  logoUrl?: string;
  /** Its name. */
  name?: string;
  /** Sets of values to choose from. */
  presets?: PackPreset[];
  /** The registry it comes from. */
  registryUid?: string;
  type?: PackType;
  /** Its default values, as YAML. */
  values?: string;
  /** Its version. */
  version?: string;
}

/** A pack with its versions. */
export interface PackTagEntity {
  /** The clouds it is for. */
  cloudTypes?: string[];
  /** Its name for people. */
  displayName?: string;
  layer?: PackLayer;
  /** Its name. */
  name?: string;
  /** The registry it comes from. */
  registryUid?: string;
  /** Its versions. */
  tags?: PackTags[];
}

/** A version of a pack. */
export interface PackTags {
  /** Uid of the version. */
  packUid?: string;
  /** Wider tags that it belongs to. */
  parentTags?: string[];
  /** What to ask for, such as `1.31.x`. */
  tag?: string;
  /** The version that is meant by it now. */
  version?: string;
}

/** Which packs, in which order. */
export interface PacksFilterSpec {
  filter?: PackFilterSpec;
  /** What to sort by, the first most. */
  sort?: PackSortSpec[];
}

/** A pack in one registry. */
export interface RegistryPackMetadata {
  /** Uid of the newest version. */
  latestPackUid?: string;
  /** The newest version. */
  latestVersion?: string;
  /** Name of the registry. */
  name?: string;
  /** Uid of the registry. */
  uid?: string;
}
