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
  /** Id of the access key. */
  accessKey?: string;
  sts?: AwsStsCredentials;
  podIdentity?: AwsPodIdentityCredentials;
  /** Policies that the machines get. */
  policyARNs?: string[];
}

/** How to reach AWS. */
export interface AwsCloudAccountInput {
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
  /** Id of the access key. */
  accessKey?: string;
  /** The access key. */
  secretKey?: string;
  sts?: AwsStsCredentials;
  podIdentity?: AwsPodIdentityCredentials;
  /** Policies that the machines get. */
  policyARNs?: string[];
}

/** A role that the pods of Palette have. */
export interface AwsPodIdentityCredentials {
  /** The role. */
  roleArn?: string;
  /** The policy beyond which the role cannot go. */
  permissionBoundaryArn?: string;
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
  /** Uid of the profile. */
  uid?: string;
  /** Name of the profile. */
  name?: string;
  /** The cloud it is for; `all` for add-ons. */
  cloudType?: string;
  type?: ProfileType;
  /** Counts the publications. */
  version?: number;
  /** Version of the profile. */
  profileVersion?: string;
  /** The packs, from the ground up. */
  packs?: PackRef[];
}

/** The hardware. */
export interface DeviceSpec {
  archType?: ArchType;
  /** Processor. */
  cpu?: {
    /** Cores. */
    cores?: number;
  };
  /** Memory. */
  memory?: {
    /** Size, in MiB. */
    sizeInMB?: number;
  };
}

/** How the host is. */
export interface EdgeHostDeviceStatus {
  /** Whether a cluster can use it. */
  state?: "ready" | "unpaired" | "in-use" | (string & {});
  health?: EdgeHostHealth;
  /** The clusters that use it. */
  inUseClusters?: ObjectEntity[];
}

/** What the agent on the host says. */
export interface EdgeHostHealth {
  /** Whether all is well. */
  state?: "healthy" | "unhealthy" | (string & {});
  /** What is wrong. */
  message?: string;
  /** Version of the agent. */
  agentVersion?: string;
}

/** What the host runs on. */
export const EdgeHostType = {
  "edge-native": "edge-native",
  vsphere: "vsphere",
} as const;

export type EdgeHostType = "edge-native" | "vsphere" | (string & {});

/** The body of every error response. */
export interface ErrorShape {
  /** A word for programs, such as `ResourceNotFound`. */
  code: string;
  /** A sentence for people. */
  message: string;
  /** Further facts, depending on the code. */
  details?: { [key: string]: JsonValue };
  /** By this the support finds the request in the log. */
  ref?: string;
}

/** Conditions on a text; those that are null or missing do not count. */
export interface FilterString {
  /** The text is this one. */
  eq?: string | null;
  /** The text is another one. */
  ne?: string | null;
  /** The text contains this one. */
  contains?: string | null;
  /** The text begins with this one. */
  beginsWith?: string | null;
  /**
   * Upper and lower case are the same.
   *
   * @default true
   */
  ignoreCase?: boolean;
}

/** One change in the manner of JSON Patch (RFC 6902). */
export interface HttpPatch {
  /** What to do. */
  op: "add" | "remove" | "replace" | "move" | "copy" | (string & {});
  /** JSON pointer to the member. */
  path: string;
  /** JSON pointer to the source of `move` and `copy`. */
  from?: string;
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
  /** Its uid. */
  uid: string;
  /** Its name. */
  name?: string;
}

/** What all resources have in common. */
export interface ObjectMeta {
  /** Unique among the resources of its kind in its scope. */
  name: string;
  /** Given by the service; never changes. */
  uid: string;
  labels?: Labels;
  annotations?: Annotations;
  /** When it was created. */
  creationTimestamp?: Time;
  /** When it was last changed. */
  lastModifiedTimestamp?: Time;
  /** When its deletion was asked for; null while it is not being deleted. */
  deletionTimestamp?: string | null;
}

/** What all resources have in common. */
export interface ObjectMetaInput {
  /** Unique among the resources of its kind in its scope. */
  name: string;
  labels?: Labels;
  annotations?: Annotations;
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
  /** Name of the pack. */
  name: string;
  layer: PackLayer;
  type?: PackType;
  /** Version of the pack. */
  tag?: string;
  /** Uid of the pack. */
  packUid?: string;
  /** The registry it comes from. */
  registryUid?: string;
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
  /** The step that it is at. */
  state?: string;
  /** What happens, for people. */
  msg?: string;
  /** Kinds of resources that are already removed. */
  cleanedResources?: string[];
}

/** The state of a project. */
export interface ProjectStatus {
  /** The project is closed for new resources. */
  isDisabled?: boolean;
  cleanUpStatus?: ProjectCleanUpStatus;
}

/** Which of the two. */
export interface SearchFilterBoolCondition {
  /** The value to have. */
  value?: boolean;
}

/** A condition on a yes or no. */
export interface SearchFilterBoolItem {
  type: "bool";
  /** The property, such as `readOnlyImport`. */
  property: string;
  condition: { bool: SearchFilterBoolCondition };
}

/** Whether all of several must hold, or one of them. */
export const SearchFilterConjunctionOperator = {
  and: "and",
  or: "or",
} as const;

export type SearchFilterConjunctionOperator = "and" | "or" | (string & {});

/** How a moment is compared. */
export interface SearchFilterDateCondition {
  /** How moments are compared; `range` takes two. */
  operator?: "eq" | "gt" | "gte" | "lt" | "lte" | "range" | (string & {});
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  /** The moments to compare with. */
  match?: {
    conjunction?: SearchFilterConjunctionOperator;
    /** The moments. */
    values?: Time[];
  };
}

/** A condition on a moment. */
export interface SearchFilterDateItem {
  type: "date";
  /** The property, such as `creationTimestamp`. */
  property: string;
  condition: { date: SearchFilterDateCondition };
}

/** Conditions that belong together. */
export interface SearchFilterGroup {
  conjunction?: SearchFilterConjunctionOperator;
  /** The conditions. */
  filters?: SearchFilterItem[];
}

/** How a number is compared. */
export interface SearchFilterIntegerCondition {
  operator?: SearchFilterIntegerOperator;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  match?: SearchFilterIntegerConditionMatch;
}

/** The numbers to compare with. */
export interface SearchFilterIntegerConditionMatch {
  conjunction?: SearchFilterConjunctionOperator;
  /** The numbers. */
  values?: number[];
}

/** A condition on a whole number. */
export interface SearchFilterIntegerItem {
  type: "int";
  /** The property, such as `cpuUsage`. */
  property: string;
  condition: { int: SearchFilterIntegerCondition };
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
  /** Name of the label. */
  key?: string;
  operator?: SearchFilterStringOperator;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  /** Upper and lower case are the same. */
  ignoreCase?: boolean;
  match?: SearchFilterStringConditionMatch;
}

/** A condition on a label. */
export interface SearchFilterKeyValueItem {
  type: "keyValue";
  /** The property, such as `tags`. */
  property: string;
  condition: { keyValue: SearchFilterKeyValueCondition };
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
  operator?: SearchFilterStringOperator;
  /** The condition holds when the comparison fails. */
  negation?: boolean;
  /** Upper and lower case are the same. */
  ignoreCase?: boolean;
  match?: SearchFilterStringConditionMatch;
}

/** The texts to compare with. */
export interface SearchFilterStringConditionMatch {
  conjunction?: SearchFilterConjunctionOperator;
  /** The texts. */
  values?: string[];
}

/** A condition on a text. */
export interface SearchFilterStringItem {
  type: "string";
  /** The property, such as `clusterName`. */
  property: string;
  condition: { string: SearchFilterStringCondition };
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

/** A moment (RFC 3339). */
export type Time = string;

/** The uid of a resource. */
export interface Uid {
  /** The uid. */
  uid: string;
}

/** A resource by uid and name. */
export interface UidSummary {
  /** Its uid. */
  uid?: string;
  /** Its name. */
  name?: string;
}
