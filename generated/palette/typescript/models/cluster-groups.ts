import type { Gate } from "../runtime/gate.js";
import type { ObjectMetaInput } from "./shared.js";

/** A host cluster. */
export interface ClusterGroupClusterRef {
  /** Its uid. */
  clusterUid?: string;
}

/** How virtual clusters run in the group. */
export interface ClusterGroupClustersConfig {
  /** How they are reached. */
  endpointType?: "Ingress" | "LoadBalancer" | (string & {});
  limitConfig?: ClusterGroupLimitConfig;
}

/** A new cluster group. */
export interface ClusterGroupEntity {
  metadata: ObjectMetaInput;
  spec: ClusterGroupSpecEntity;
}

/** What one virtual cluster may use at most. */
export interface ClusterGroupLimitConfig {
  /**
   * Whole processors.
   *
   * @format int32
   * @deprecated Sunset: cut-off not announced. Use cpuMilliCore.
   */
  cpu?: Gate<
    "palette",
    "limit-cpu",
    null,
    null,
    "Sunset: cut-off not announced. Use cpuMilliCore.",
    number
  >;
  /**
   * Thousandths of a processor.
   *
   * @format int32
   */
  cpuMilliCore?: number;
  /**
   * Memory, in GiB.
   *
   * @format int32
   * @deprecated Sunset: cut-off not announced. Use memoryMiB.
   */
  memory?: Gate<
    "palette",
    "limit-memory",
    null,
    null,
    "Sunset: cut-off not announced. Use memoryMiB.",
    number
  >;
  /**
   * Memory, in MiB.
   *
   * @format int32
   */
  memoryMiB?: number;
}

/** What a cluster group is made of. */
export interface ClusterGroupSpecEntity {
  /** The host clusters. */
  clusterRefs?: ClusterGroupClusterRef[];
  clustersConfig?: ClusterGroupClustersConfig;
  /** What stands in it. */
  type?: "hostCluster" | (string & {});
}
