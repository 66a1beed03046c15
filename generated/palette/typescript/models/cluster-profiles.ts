import type {
  ClusterProfileTemplate,
  ObjectMeta,
  ObjectMetaInput,
  PackLayer,
  PackType,
  ProfileType,
} from "./shared.js";

/** A cluster profile. */
export interface ClusterProfile {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `ClusterProfile`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: ClusterProfileSpec;
  status: ClusterProfileStatus;
}

/** A new cluster profile. */
export interface ClusterProfileEntity {
  metadata: ObjectMetaInput;
  /** What it holds. */
  spec: {
    template: ClusterProfileTemplateDraft;
    /**
     * Its version.
     *
     * @default "1.0.0"
     */
    version?: string;
  };
}

/** What a profile holds, published and not yet. */
export interface ClusterProfileSpec {
  /** What the next publication will hold. */
  draft?: ClusterProfileTemplate;
  /** What clusters are built from. */
  published?: ClusterProfileTemplate;
  /** Its version. */
  version?: string;
}

/** How a profile is used. */
export interface ClusterProfileStatus {
  /** It uses macros of the tenant or project. */
  hasUserMacros?: boolean;
  /** Uids of the clusters that use it. */
  inUseClusterUids?: string[];
  /** It was published at least once. */
  isPublished?: boolean;
}

/** The packs of a new profile. */
export interface ClusterProfileTemplateDraft {
  /** The cloud it is for; `all` for add-ons. */
  cloudType?: string;
  /** The packs, from the ground up. */
  packs?: PackManifestEntity[];
  type?: ProfileType;
}

/** A Kubernetes manifest. */
export interface ManifestInputEntity {
  /** Its text, as YAML. */
  content?: string;
  /** Its name. */
  name?: string;
}

/** A pack in a new profile. */
export interface PackManifestEntity {
  layer?: PackLayer;
  /** Kubernetes manifests that come with it. */
  manifests?: ManifestInputEntity[];
  /** Name of the pack. */
  name: string;
  /** The registry it comes from. */
  registryUid?: string;
  /** Version of the pack. */
  tag?: string;
  type?: PackType;
  /** Uid of the pack. */
  uid?: string;
  /** The values, as YAML. */
  values?: string;
}

/**
 * Format of a file that holds a profile.
 *
 * @default "json"
 */
export const ProfileFileFormat = {
  json: "json",
  yaml: "yaml",
} as const;

export type ProfileFileFormat = "json" | "yaml" | (string & {});
