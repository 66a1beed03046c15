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
  /** The name is a regular expression. */
  isRegex?: boolean;
  /** Its name, or a regular expression for several. */
  name?: string;
  namespaceResourceAllocation?: WorkspaceNamespaceResourceAllocation;
}

/** The new clusters and namespaces of a workspace. */
export interface WorkspaceClusterNamespacesEntity {
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRefInput[];
  quota?: WorkspaceQuota;
}

/** A cluster of a workspace. */
export interface WorkspaceClusterRef {
  /** Name of the cluster. */
  clusterName?: string;
  /** Uid of the cluster. */
  clusterUid?: string;
}

/** As `WorkspaceClusterRef`, without `clusterName`. */
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
  /** What went wrong. */
  msg?: string;
  /** Name of the resource. */
  name?: string;
  /** What it was about. */
  resourceType?: string;
}

/** What a namespace may use. */
export interface WorkspaceNamespaceResourceAllocation {
  /** Where it is another amount in some clusters. */
  clusterResourceAllocations?: ClusterResourceAllocation[];
  defaultResourceAllocation?: WorkspaceResourceAllocation;
}

/** What the whole workspace may use. */
export interface WorkspaceQuota {
  resourceAllocation?: WorkspaceResourceAllocation;
}

/** An amount of computing. */
export interface WorkspaceResourceAllocation {
  /**
   * Processor cores.
   *
   * @minimum 0
   */
  cpuCores?: number;
  /**
   * Memory, in MiB.
   *
   * @minimum 0
   */
  memoryMiB?: number;
}

/** What a workspace spans. */
export interface WorkspaceSpec {
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRef[];
  quota?: WorkspaceQuota;
}

/** As `WorkspaceSpec`, without what cannot be sent inside of it. */
export interface WorkspaceSpecInput {
  /** The namespaces. */
  clusterNamespaces?: WorkspaceClusterNamespace[];
  /** The clusters. */
  clusterRefs?: WorkspaceClusterRefInput[];
  quota?: WorkspaceQuota;
}

/** How a workspace is. */
export interface WorkspaceStatus {
  /** What could not be done. */
  errors?: WorkspaceError[];
}
