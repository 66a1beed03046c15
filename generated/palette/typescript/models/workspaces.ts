import type { ObjectMeta, ObjectMetaInput } from "./shared.js";

/** What a namespace may use in one cluster. */
export interface ClusterResourceAllocation {
  /** Uid of the cluster. */
  clusterUid?: string;
  resourceAllocation?: WorkspaceResourceAllocation;
}

/** Namespaces of several clusters that are managed as one. */
export interface Workspace {
  metadata: ObjectMeta;
  spec: WorkspaceSpec;
  status?: WorkspaceStatus;
}

/** A namespace of a workspace, in all its clusters. */
export interface WorkspaceClusterNamespace {
  /** Its name, or a regular expression for several. */
  name?: string;
  /** The name is a regular expression. */
  isRegex?: boolean;
  namespaceResourceAllocation?: WorkspaceNamespaceResourceAllocation;
}

/** The new clusters and namespaces of a workspace. */
export interface WorkspaceClusterNamespacesEntity {
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRefInput[];
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  quota?: WorkspaceQuota;
}

/** A cluster of a workspace. */
export interface WorkspaceClusterRef {
  /** Uid of the cluster. */
  clusterUid?: string;
  /** Name of the cluster. */
  clusterName?: string;
}

/** A cluster of a workspace. */
export interface WorkspaceClusterRefInput {
  /** Uid of the cluster. */
  clusterUid?: string;
}

/** A new workspace. */
export interface WorkspaceEntity {
  metadata: ObjectMetaInput;
  spec?: WorkspaceSpecInput;
}

/** Something that could not be done in a cluster. */
export interface WorkspaceError {
  /** Uid of the cluster. */
  clusterUid?: string;
  /** What it was about. */
  resourceType?: string;
  /** Name of the resource. */
  name?: string;
  /** What went wrong. */
  msg?: string;
}

/** What a namespace may use. */
export interface WorkspaceNamespaceResourceAllocation {
  defaultResourceAllocation?: WorkspaceResourceAllocation;
  /** Where it is another amount in some clusters. */
  clusterResourceAllocations?: ClusterResourceAllocation[];
}

/** What the whole workspace may use. */
export interface WorkspaceQuota {
  resourceAllocation?: WorkspaceResourceAllocation;
}

/** An amount of computing. */
export interface WorkspaceResourceAllocation {
  /** Processor cores. */
  cpuCores?: number;
  /** Memory, in MiB. */
  memoryMiB?: number;
}

/** What a workspace spans. */
export interface WorkspaceSpec {
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRef[];
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  quota?: WorkspaceQuota;
}

/** What a workspace spans. */
export interface WorkspaceSpecInput {
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRefInput[];
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  quota?: WorkspaceQuota;
}

/** How a workspace is. */
export interface WorkspaceStatus {
  /** What could not be done. */
  errors?: WorkspaceError[];
}
