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
  /** Its version. */
  version?: string;
  /** What the next publication will hold. */
  draft?: ClusterProfileTemplate;
  /** What clusters are built from. */
  published?: ClusterProfileTemplate;
}

/** How a profile is used. */
export interface ClusterProfileStatus {
  /** It was published at least once. */
  isPublished?: boolean;
  /** It uses macros of the tenant or project. */
  hasUserMacros?: boolean;
  /** Uids of the clusters that use it. */
  inUseClusterUids?: string[];
}

/** The packs of a new profile. */
export interface ClusterProfileTemplateDraft {
  /** The cloud it is for; `all` for add-ons. */
  cloudType?: string;
  type?: ProfileType;
  /** The packs, from the ground up. */
  packs?: PackManifestEntity[];
}

/** A Kubernetes manifest. */
export interface ManifestInputEntity {
  /** Its name. */
  name?: string;
  /** Its text, as YAML. */
  content?: string;
}

/** A pack in a new profile. */
export interface PackManifestEntity {
  /** Name of the pack. */
  name: string;
  /** Version of the pack. */
  tag?: string;
  /** Uid of the pack. */
  uid?: string;
  /** The registry it comes from. */
  registryUid?: string;
  layer?: PackLayer;
  type?: PackType;
  /** The values, as YAML. */
  values?: string;
  /** Kubernetes manifests that come with it. */
  manifests?: ManifestInputEntity[];
}

/** Format of a file that holds a profile. */
export const ProfileFileFormat = {
  json: "json",
  yaml: "yaml",
} as const;

export type ProfileFileFormat = "json" | "yaml" | (string & {});
