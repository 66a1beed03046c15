import type { UnknownVariant } from "../runtime/variants.js";

/** Free text that belongs to the resource; nothing is searched for by it. */
export type Annotations = { [key: string]: string };

/** Processor architecture. */
export const ArchType = {
  amd64: "amd64",
  arm64: "arm64",
} as const;

export type ArchType = "amd64" | "arm64" | (string & {});

/** How to reach AWS. */
export interface AwsCloudAccount {
  /** Id of the access key. */
  accessKey?: string;
  /**
   * Which of the credentials below is used.
   *
   * @default "secret"
   */
  credentialType?: "secret" | "sts" | "pod-identity" | (string & {});
  /**
   * The part of AWS.
   *
   * @default "aws"
   */
  partition?: "aws" | "aws-us-gov" | "aws-iso" | "aws-iso-b" | (string & {});
  podIdentity?: AwsPodIdentityCredentials;
  /** Policies that the machines get. */
  policyARNs?: string[];
  sts?: AwsStsCredentials;
}

/** As `AwsCloudAccount`, without what cannot be sent inside of it. */
export interface AwsCloudAccountInput {
  /** Id of the access key. */
  accessKey?: string;
  /**
   * Which of the credentials below is used.
   *
   * @default "secret"
   */
  credentialType?: "secret" | "sts" | "pod-identity" | (string & {});
  /**
   * The part of AWS.
   *
   * @default "aws"
   */
  partition?: "aws" | "aws-us-gov" | "aws-iso" | "aws-iso-b" | (string & {});
  podIdentity?: AwsPodIdentityCredentials;
  /** Policies that the machines get. */
  policyARNs?: string[];
  /**
   * The access key.
   *
   * @format password
   */
  secretKey?: string;
  sts?: AwsStsCredentials;
}

/** A role that the pods of Palette have. */
export interface AwsPodIdentityCredentials {
  /** The policy beyond which the role cannot go. */
  permissionBoundaryArn?: string;
  /** The role. */
  roleArn?: string;
}

/** A role that Palette takes on. */
export interface AwsStsCredentials {
  /** The role. */
  arn?: string;
  /** What the role asks Palette for. */
  externalId?: string;
}

/** The packs of a profile. */
export interface ClusterProfileTemplate {
  /** The cloud it is for; `all` for add-ons. */
  cloudType?: string;
  /** Name of the profile. */
  name?: string;
  /** The packs, from the ground up. */
  packs?: PackRef[];
  /** Version of the profile. */
  profileVersion?: string;
  type?: ProfileType;
  /** Uid of the profile. */
  uid?: string;
  /**
   * Counts the publications.
   *
   * @format int32
   */
  version?: number;
}

/** The hardware. */
export interface DeviceSpec {
  archType?: ArchType;
  /** Processor. */
  cpu?: {
    /**
     * Cores.
     *
     * @format int32
     */
    cores?: number;
  };
  /** Memory. */
  memory?: {
    /**
     * Size, in MiB.
     *
     * @format int64
     */
    sizeInMB?: number;
  };
}

/** How the host is. */
export interface EdgeHostDeviceStatus {
  health?: EdgeHostHealth;
  /** The clusters that use it. */
  inUseClusters?: ObjectEntity[];
  /** Whether a cluster can use it. */
  state?: "ready" | "unpaired" | "in-use" | (string & {});
}

/** What the agent on the host says. */
export interface EdgeHostHealth {
  /** Version of the agent. */
  agentVersion?: string;
  /** What is wrong. */
  message?: string;
  /** Whether all is well. */
  state?: "healthy" | "unhealthy" | (string & {});
}

/** What the host runs on. */
export const EdgeHostType = {
  "edge-native": "edge-native",
  vsphere: "vsphere",
} as const;

export type EdgeHostType = "edge-native" | "vsphere" | (string & {});

/** The body of every error response. */
export interface ErrorBody {
  /** A word for programs, such as `ResourceNotFound`. */
  code: string;
  /** Further facts, depending on the code. */
  details?: { [key: string]: JsonValue };
  /** A sentence for people. */
  message: string;
  /** By this the support finds the request in the log. */
  ref?: string;
}

/** Conditions on a text; those that are null or missing do not count. */
export interface FilterString {
  /** The text begins with this one. */
  beginsWith?: string | null;
  /** The text contains this one. */
  contains?: string | null;
  /** The text is this one. */
  eq?: string | null;
  /**
   * Upper and lower case are the same.
   *
   * @default true
   */
  ignoreCase?: boolean;
  /** The text is another one. */
  ne?: string | null;
}

/** One change in the manner of JSON Patch (RFC 6902). */
export interface HttpPatch {
  /** JSON pointer to the source of `move` and `copy`. */
  from?: string;
  /** What to do. */
  op: "add" | "remove" | "replace" | "move" | "copy" | (string & {});
  /** JSON pointer to the member. */
  path: string;
  /** The new value of `add` and `replace`. */
  value?: JsonValue;
}

/** Any JSON value. */
export type JsonValue =
  boolean | number | string | JsonValue[] | { [key: string]: JsonValue } | null;

/** Words to find the resource by. */
export type Labels = { [key: string]: string };

/** Where in a list a page is. */
export interface ListMetaData {
  /** Token of the next page; empty or missing on the last one. */
  continue?: string;
  /** Items in the whole list. */
  count?: number;
  /** Items that a page can hold. */
  limit?: number;
  /** Index of the first item of this page. */
  offset?: number;
}

/** A resource by uid and name. */
export interface ObjectEntity {
  /** Its name. */
  name?: string;
  /** Its uid. */
  uid: string;
}

/** What all resources have in common. */
export interface ObjectMeta {
  annotations?: Annotations;
  /** When it was created. */
  creationTimestamp?: Time;
  /**
   * When its deletion was asked for; null while it is not being deleted.
   *
   * @format date-time
   */
  deletionTimestamp?: string | null;
  labels?: Labels;
  /** When it was last changed. */
  lastModifiedTimestamp?: Time;
  /** Unique among the resources of its kind in its scope. */
  name: string;
  /** Given by the service; never changes. */
  uid: string;
}

/**
 * As `ObjectMeta`, without `creationTimestamp`, `deletionTimestamp`,
 * `lastModifiedTimestamp` and `uid`.
 */
export interface ObjectMetaInput {
  annotations?: Annotations;
  labels?: Labels;
  /** Unique among the resources of its kind in its scope. */
  name: string;
}

/** Where in the stack a pack is. */
export const PackLayer = {
  kernel: "kernel",
  os: "os",
  k8s: "k8s",
  cni: "cni",
  csi: "csi",
  addon: "addon",
} as const;

export type PackLayer =
  "kernel" | "os" | "k8s" | "cni" | "csi" | "addon" | (string & {});

/** A pack in a profile. */
export interface PackRef {
  layer: PackLayer;
  /** Name of the pack. */
  name: string;
  /** Uid of the pack. */
  packUid?: string;
  /** The registry it comes from. */
  registryUid?: string;
  /** Version of the pack. */
  tag?: string;
  type?: PackType;
  /** The values, as YAML. */
  values?: string;
}

/** What a pack is made of. */
export const PackType = {
  spectro: "spectro",
  helm: "helm",
  manifest: "manifest",
  oci: "oci",
} as const;

export type PackType = "spectro" | "helm" | "manifest" | "oci" | (string & {});

/** Which layers a profile has. */
export const ProfileType = {
  cluster: "cluster",
  infra: "infra",
  "add-on": "add-on",
  system: "system",
} as const;

export type ProfileType =
  "cluster" | "infra" | "add-on" | "system" | (string & {});

/** How far the removal of a project has come. */
export interface ProjectCleanUpStatus {
  /** Kinds of resources that are already removed. */
  cleanedResources?: string[];
  /** What happens, for people. */
  msg?: string;
  /** The step that it is at. */
  state?: string;
}

/** The state of a project. */
export interface ProjectStatus {
  cleanUpStatus?: ProjectCleanUpStatus;
  /** The project is closed for new resources. */
  isDisabled?: boolean;
}

/** Which of the two. */
export interface SearchFilterBoolCondition {
  /** The value to have. */
  value?: boolean;
}

/** A condition on a yes or no. */
export interface SearchFilterBoolItem {
  condition: { bool: SearchFilterBoolCondition };
  /** The property, such as `readOnlyImport`. */
  property: string;
  type: "bool";
}

/** Whether all of several must hold, or one of them. */
export const SearchFilterConjunctionOperator = {
  and: "and",
  or: "or",
} as const;

export type SearchFilterConjunctionOperator = "and" | "or" | (string & {});

/** How a moment is compared. */
export interface SearchFilterDateCondition {
  /** The moments to compare with. */
  match?: {
    conjunction?: SearchFilterConjunctionOperator;
    /** The moments. */
    values?: Time[];
  };
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  /** How moments are compared; `range` takes two. */
  operator?: "eq" | "gt" | "gte" | "lt" | "lte" | "range" | (string & {});
}

/** A condition on a moment. */
export interface SearchFilterDateItem {
  condition: { date: SearchFilterDateCondition };
  /** The property, such as `creationTimestamp`. */
  property: string;
  type: "date";
}

/** Conditions that belong together. */
export interface SearchFilterGroup {
  conjunction?: SearchFilterConjunctionOperator;
  /** The conditions. */
  filters?: SearchFilterItem[];
}

/** How a number is compared. */
export interface SearchFilterIntegerCondition {
  match?: SearchFilterIntegerConditionMatch;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  operator?: SearchFilterIntegerOperator;
}

/** The numbers to compare with. */
export interface SearchFilterIntegerConditionMatch {
  conjunction?: SearchFilterConjunctionOperator;
  /** The numbers. */
  values?: number[];
}

/** A condition on a whole number. */
export interface SearchFilterIntegerItem {
  condition: { int: SearchFilterIntegerCondition };
  /** The property, such as `cpuUsage`. */
  property: string;
  type: "int";
}

/** How numbers are compared. */
export const SearchFilterIntegerOperator = {
  eq: "eq",
  gt: "gt",
  gte: "gte",
  lt: "lt",
  lte: "lte",
} as const;

export type SearchFilterIntegerOperator =
  "eq" | "gt" | "gte" | "lt" | "lte" | (string & {});

/** A condition on one property; `type` says of which kind. */
export type SearchFilterItem =
  | SearchFilterStringItem
  | SearchFilterIntegerItem
  | SearchFilterBoolItem
  | SearchFilterDateItem
  | SearchFilterKeyValueItem
  | UnknownVariant<"type">;

/** How a label is compared. */
export interface SearchFilterKeyValueCondition {
  /** Upper and lower case are the same. */
  ignoreCase?: boolean;
  /** Name of the label. */
  key?: string;
  match?: SearchFilterStringConditionMatch;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  operator?: SearchFilterStringOperator;
}

/** A condition on a label. */
export interface SearchFilterKeyValueItem {
  condition: { keyValue: SearchFilterKeyValueCondition };
  /** The property, such as `tags`. */
  property: string;
  type: "keyValue";
}

/** One sort key. */
export interface SearchFilterSortSpec {
  field?: SearchSortFields;
  order?: SortOrder;
}

/** Groups of conditions. */
export interface SearchFilterSpec {
  conjunction?: SearchFilterConjunctionOperator;
  /** The groups. */
  filterGroups?: SearchFilterGroup[];
}

/** How a text is compared. */
export interface SearchFilterStringCondition {
  /** Upper and lower case are the same. */
  ignoreCase?: boolean;
  match?: SearchFilterStringConditionMatch;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  operator?: SearchFilterStringOperator;
}

/** The texts to compare with. */
export interface SearchFilterStringConditionMatch {
  conjunction?: SearchFilterConjunctionOperator;
  /** The texts. */
  values?: string[];
}

/** A condition on a text. */
export interface SearchFilterStringItem {
  condition: { string: SearchFilterStringCondition };
  /** The property, such as `clusterName`. */
  property: string;
  type: "string";
}

/** How texts are compared. */
export const SearchFilterStringOperator = {
  eq: "eq",
  contains: "contains",
  beginsWith: "beginsWith",
} as const;

export type SearchFilterStringOperator =
  "eq" | "contains" | "beginsWith" | (string & {});

/** Which resources, in which order. */
export interface SearchFilterSummarySpec {
  filter?: SearchFilterSpec;
  /** What to sort by, the first most. */
  sort?: SearchFilterSortSpec[];
}

/** What clusters can be sorted by. */
export const SearchSortFields = {
  environment: "environment",
  clusterName: "clusterName",
  clusterState: "clusterState",
  healthState: "healthState",
  creationTimestamp: "creationTimestamp",
  lastModifiedTimestamp: "lastModifiedTimestamp",
} as const;

export type SearchSortFields =
  | "environment"
  | "clusterName"
  | "clusterState"
  | "healthState"
  | "creationTimestamp"
  | "lastModifiedTimestamp"
  | (string & {});

/** Which way a list is sorted. */
export const SortOrder = {
  asc: "asc",
  desc: "desc",
} as const;

export type SortOrder = "asc" | "desc" | (string & {});

/**
 * A moment (RFC 3339).
 *
 * @format date-time
 */
export type Time = string;

/** The uid of a resource. */
export interface Uid {
  /** The uid. */
  uid: string;
}

/** A resource by uid and name. */
export interface UidSummary {
  /** Its name. */
  name?: string;
  /** Its uid. */
  uid?: string;
}
