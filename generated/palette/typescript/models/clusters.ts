import type { Gate } from "../runtime/gate.js";
import type {
  Annotations,
  ArchType,
  ClusterProfileTemplate,
  JsonValue,
  Labels,
  ListMetaData,
  ObjectEntity,
  ObjectMeta,
  ObjectMetaInput,
  PackType,
  Time,
  UidSummary,
} from "./shared.js";

/** A host and a port. */
export interface ApiEndpoint {
  /** Host name or address. */
  host: string;
  /**
   * Port.
   *
   * @format int32
   */
  port: number;
}

/** From where the Kubernetes API can be reached. */
export interface ApiServerAccessProfile {
  /** From these addresses only. */
  authorizedIPRanges?: string[];
  /** From inside the network only. */
  enablePrivateCluster?: boolean;
  /** Its name can be resolved outside all the same. */
  enablePrivateClusterPublicFQDN?: boolean;
  /** The zone for its name. */
  privateDNSZone?: string;
}

/** Where in AWS the cluster is. */
export interface AwsClusterConfig {
  /** No machine to reach the others by is made. */
  bastionDisabled?: boolean;
  /** `Internet-facing` or `Internal`. */
  controlPlaneLoadBalancer?: string;
  /** The region. */
  region: string;
  /** Name of the key pair for the machines. */
  sshKeyName?: string;
  /** An existing network; a new one is made when missing. */
  vpcId?: string;
}

/** What the machines are in AWS. */
export interface AwsMachinePoolCloudConfigEntity {
  /** Availability zones. */
  azs?: string[];
  /** How the machines are paid for. */
  capacityType?: "on-demand" | "spot" | "host-resource-group" | (string & {});
  /** The type, such as `m6i.xlarge`. */
  instanceType: string;
  /**
   * Size of the system disk, in GiB.
   *
   * @format int64
   */
  rootDeviceSize?: number;
  /** The subnet in each zone, for an existing network. */
  subnets?: AwsSubnetEntity[];
}

/** A group of like machines in AWS. */
export interface AwsMachinePoolConfigEntity {
  cloudConfig: AwsMachinePoolCloudConfigEntity;
  poolConfig?: MachinePoolConfigEntity;
}

/** A subnet in AWS. */
export interface AwsSubnetEntity {
  /** Its availability zone. */
  az?: string;
  /** Its id. */
  id?: string;
}

/** Where in Azure the cluster is. */
export interface AzureClusterConfig {
  apiServerAccessProfile?: ApiServerAccessProfile;
  /**
   * The former place of `apiServerAccessProfile.enablePrivateCluster`.
   *
   * @deprecated Sunset: cut-off not announced. Use apiServerAccessProfile.enablePrivateCluster.
   */
  enablePrivateCluster?: Gate<
    "palette",
    "azure-private-cluster",
    null,
    null,
    "Sunset: cut-off not announced. Use apiServerAccessProfile.enablePrivateCluster.",
    boolean
  >;
  /** The region. */
  location: string;
  /** The resource group. */
  resourceGroup?: string;
  /** Public key that may log in. */
  sshKey: string;
  /** The subscription. */
  subscriptionId: string;
  /** Addresses of the network. */
  vnetCidrBlock?: string;
  /** An existing network; a new one is made when missing. */
  vnetName?: string;
}

/** What the machines are in Azure. */
export interface AzureMachinePoolCloudConfigEntity {
  /** Zones. */
  azs?: string[];
  /** The type, such as `Standard_D4s_v5`. */
  instanceType?: string;
  /** They run what Kubernetes itself needs. */
  isSystemNodePool?: boolean;
  /** The system disk. */
  osDisk?: {
    /**
     * Its size, in GiB.
     *
     * @format int32
     */
    diskSizeGB?: number;
    /** What is on it. */
    osType?: "Linux" | "Windows" | (string & {});
  };
}

/** A group of like machines in Azure. */
export interface AzureMachinePoolConfigEntity {
  cloudConfig: AzureMachinePoolCloudConfigEntity;
  poolConfig?: MachinePoolConfigEntity;
}

/** What is backed up, when, and where to. */
export interface ClusterBackupConfig {
  /** Uid of the location to keep backups in. */
  backupLocationUid?: string;
  /** What the names of backups begin with. */
  backupPrefix?: string;
  /**
   * How long a backup is kept.
   *
   * @format int64
   */
  durationInHours?: number;
  /** The disks are saved too. */
  includeAllDisks?: boolean;
  includeClusterResourceMode?: IncludeClusterResourceMode;
  /**
   * Saves what belongs to the cluster and no namespace.
   *
   * @deprecated Sunset: cut-off not announced. Use includeClusterResourceMode.
   */
  includeClusterResources?: Gate<
    "palette",
    "include-cluster-resources",
    null,
    null,
    "Sunset: cut-off not announced. Use includeClusterResourceMode.",
    boolean
  >;
  /** The namespaces; all when empty. */
  namespaces?: string[];
  /** When. */
  schedule?: {
    /** The times, as in a crontab. */
    scheduledRunTime?: string;
  };
}

/** A step in the life of a cluster. */
export interface ClusterCondition {
  /** When it was last looked at. */
  lastProbeTime?: Time;
  /** When it last changed. */
  lastTransitionTime?: Time;
  /** Why, in a sentence. */
  message?: string;
  /** Why, in a word. */
  reason?: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  /** The step, such as `ClusterControlPlaneReady`. */
  type: string;
}

/** Whether Palette builds the cluster or only looks after it. */
export const ClusterType = {
  PureManage: "PureManage",
  AlloyMonitor: "AlloyMonitor",
  AlloyAssist: "AlloyAssist",
  AlloyExtend: "AlloyExtend",
} as const;

export type ClusterType =
  "PureManage" | "AlloyMonitor" | "AlloyAssist" | "AlloyExtend" | (string & {});

/** A virtual machine. */
export interface ClusterVirtualMachine {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `VirtualMachine`. */
  kind?: string;
  metadata?: VmObjectMeta;
  spec: ClusterVirtualMachineSpec;
  /** Null until the machine was first started. */
  status?: ClusterVirtualMachineStatus | null;
}

/** One page of virtual machines. */
export interface ClusterVirtualMachineList {
  /** Version of this schema. */
  apiVersion?: string;
  /** The machines. */
  items: ClusterVirtualMachine[];
  /** Always `VirtualMachineList`. */
  kind?: string;
  metadata?: VmListMeta;
}

/** What the machine is. */
export interface ClusterVirtualMachineSpec {
  /** When it is started again. */
  runStrategy?:
    "Always" | "RerunOnFailure" | "Manual" | "Halted" | "Once" | (string & {});
  /** Whether it shall run; not together with `runStrategy`. */
  running?: boolean;
  /** The machine, in the words of KubeVirt. */
  template?: { [key: string]: JsonValue };
}

/** How the machine is. */
export interface ClusterVirtualMachineStatus {
  /** It exists in the cluster. */
  created?: boolean;
  /** Its state in a word, such as `Running`. */
  printableStatus?: string;
  /** It runs. */
  ready?: boolean;
}

/** Where in AWS the cluster is. */
export interface EksClusterConfig {
  /** No machine to reach the others by is made. */
  bastionDisabled?: boolean;
  /** The region. */
  region: string;
  /** An existing network; a new one is made when missing. */
  vpcId?: string;
}

/** What the machines are in Amazon EKS. */
export interface EksMachineCloudConfigEntity {
  /**
   * The image that the machines start from.
   *
   * @default "AL2023_x86_64_STANDARD"
   */
  amiType?:
    | "AL2023_x86_64_STANDARD"
    | "AL2023_x86_64_NEURON"
    | "AL2023_x86_64_NVIDIA"
    | "AL2_x86_64"
    | "AL2_x86_64_GPU"
    | (string & {});
  /** The type, such as `m6i.xlarge`. */
  instanceType: string;
  /**
   * Size of the system disk, in GiB.
   *
   * @format int64
   */
  rootDeviceSize?: number;
}

/** A group of like machines in Amazon EKS. */
export interface EksMachinePoolConfigEntity {
  cloudConfig: EksMachineCloudConfigEntity;
  poolConfig?: MachinePoolConfigEntity;
}

/**
 * Whether a backup holds what belongs to the cluster and no namespace;
 * `Auto` saves what the namespaces use.
 */
export const IncludeClusterResourceMode = {
  Always: "Always",
  Auto: "Auto",
  Never: "Never",
} as const;

export type IncludeClusterResourceMode =
  "Always" | "Auto" | "Never" | (string & {});

/** Where in MAAS the cluster is. */
export interface MaasClusterConfig {
  /** The DNS domain of the machines. */
  domain: string;
  /** Machines may be LXD containers. */
  enableLxdVm?: boolean;
  /** Time servers. */
  ntpServers?: string[];
  /** Public keys that may log in. */
  sshKeys?: string[];
}

/** What a machine must have at least. */
export interface MaasInstanceType {
  /**
   * Processor cores.
   *
   * @format int32
   */
  minCPU?: number;
  /**
   * Disk, in GiB.
   *
   * @format int32
   */
  minDiskSizeInGB?: number;
  /**
   * Memory, in MiB.
   *
   * @format int32
   */
  minMemInMB?: number;
}

/** What the machines are in MAAS. */
export interface MaasMachinePoolCloudConfigEntity {
  /** Zones. */
  azs?: string[];
  instanceType: MaasInstanceType;
  /** The MAAS resource pool to take them from. */
  resourcePool: string;
  /** Tags that a machine must have. */
  tags?: string[];
}

/** A group of like machines in MAAS. */
export interface MaasMachinePoolConfigEntity {
  cloudConfig: MaasMachinePoolCloudConfigEntity;
  poolConfig?: MachinePoolConfigEntity;
}

/** How many machines, and what they are for. */
export interface MachinePoolConfigEntity {
  additionalLabels?: Labels;
  /** The machines are the control plane. */
  isControlPlane?: boolean;
  /** What the machines are, such as `worker`. */
  labels: string[];
  /**
   * How many at most, when the group grows and shrinks.
   *
   * @format int32
   */
  maxSize?: number;
  /**
   * How many at least, when the group grows and shrinks.
   *
   * @format int32
   */
  minSize?: number;
  /** Name of the group. */
  name: string;
  /**
   * How many machines.
   *
   * @format int32
   */
  size: number;
  /** What keeps workloads away. */
  taints?: Taint[];
  updateStrategy?: UpdateStrategy;
  /** Workloads run on the control plane too. */
  useControlPlaneAsWorker?: boolean;
}

/** The part of the metadata that a caller can change. */
export interface ObjectMetaInputEntity {
  annotations?: Annotations;
  labels?: Labels;
  /** The new name. */
  name?: string;
}

/** New metadata of a resource. */
export interface ObjectMetaInputEntitySchema {
  metadata: ObjectMetaInputEntity;
}

/** A pointer to a resource of any kind. */
export interface ObjectReference {
  /** Its kind, such as `spectrocluster`. */
  kind?: string;
  /** Its name. */
  name?: string;
  /** Its uid. */
  uid?: string;
}

/** A pack and its values. */
export interface PackValuesEntity {
  /** Name of the pack. */
  name: string;
  /** Version of the pack. */
  tag?: string;
  type?: PackType;
  /** The values, as YAML. */
  values?: string;
}

/** A new cluster in AWS. */
export interface SpectroAwsClusterEntity {
  metadata: ObjectMetaInput;
  spec: SpectroClusterEntityBase & {
    cloudConfig: AwsClusterConfig;
    /** Groups of like machines. */
    machinepoolconfig?: AwsMachinePoolConfigEntity[];
  };
}

/** A new cluster in Azure. */
export interface SpectroAzureClusterEntity {
  metadata: ObjectMetaInput;
  spec: SpectroClusterEntityBase & {
    cloudConfig: AzureClusterConfig;
    /** Groups of like machines. */
    machinepoolconfig?: AzureMachinePoolConfigEntity[];
  };
}

/** A cluster. */
export interface SpectroCluster {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `spectrocluster`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: SpectroClusterSpec;
  status: SpectroClusterStatus;
}

/** What new clusters have in common, whatever the cloud. */
export interface SpectroClusterEntityBase {
  /** Uid of the account to build it with. */
  cloudAccountUid: string;
  /** The profiles to build it from. */
  profiles?: SpectroClusterProfileEntity[];
}

/** What the agent in the cluster says. */
export interface SpectroClusterHealthStatus {
  /** Version of the agent. */
  agentVersion?: string;
  /** When the agent was last heard of. */
  lastHeartBeatTimestamp?: Time;
  /** `Healthy`, `UnHealthy` or `Unknown`. */
  state?: string;
}

/** A profile as used by one cluster. */
export interface SpectroClusterProfileEntity {
  /** Values that differ from the profile's own. */
  packValues?: PackValuesEntity[];
  /** Uid of the profile of the cluster that this one takes the place of. */
  replaceWithProfile?: string;
  /** Uid of the profile. */
  uid?: string;
  /** Values of the profile's variables. */
  variables?: SpectroClusterVariable[];
}

/** What a cluster is built of. */
export interface SpectroClusterSpec {
  /** Its machine pools and network. */
  cloudConfigRef?: ObjectReference;
  /** The cloud it is in, such as `aws` or `maas`. */
  cloudType?: string;
  /** The profiles it is built from, in the order of their layers. */
  clusterProfileTemplates?: ClusterProfileTemplate[];
  clusterType?: ClusterType;
}

/** The state of a cluster. A later version may know more states. */
export type SpectroClusterState =
  | "Pending"
  | "Provisioning"
  | "Running"
  | "Deleting"
  | "Deleted"
  | "Error"
  | "Importing"
  | (string & {});

/** How a cluster is. */
export interface SpectroClusterStatus {
  /** Where the Kubernetes API answers. */
  apiEndpoints?: ApiEndpoint[];
  /** The steps of its life that were reached, oldest first. */
  conditions?: ClusterCondition[];
  state?: SpectroClusterState;
}

/** A cluster at a glance. */
export interface SpectroClusterSummary {
  metadata: ObjectMeta;
  /** What it is built of. */
  specSummary?: {
    /** Processor architectures of its machines. */
    archTypes?: ArchType[];
    cloudAccountMeta?: UidSummary;
    projectMeta?: ObjectEntity;
  };
  /** How it is. */
  status?: { health?: SpectroClusterHealthStatus; state?: SpectroClusterState };
}

/** A variable of a profile. */
export interface SpectroClusterVariable {
  /** Its name. */
  name: string;
  /** Its value. */
  value?: string;
}

/** One page of clusters. */
export interface SpectroClustersSummary {
  /** The clusters. */
  items: SpectroClusterSummary[];
  listmeta?: ListMetaData;
}

/** A new cluster in Amazon EKS. */
export interface SpectroEksClusterEntity {
  metadata: ObjectMetaInput;
  spec: SpectroClusterEntityBase & {
    cloudConfig: EksClusterConfig;
    /** Groups of like machines. */
    machinepoolconfig?: EksMachinePoolConfigEntity[];
  };
}

/** A new cluster in MAAS. */
export interface SpectroMaasClusterEntity {
  metadata: ObjectMetaInput;
  spec: SpectroClusterEntityBase & {
    cloudConfig: MaasClusterConfig;
    /** Groups of like machines. */
    machinepoolconfig?: MaasMachinePoolConfigEntity[];
  };
}

/** A Kubernetes taint. */
export interface Taint {
  /** What happens to workloads that do not tolerate it. */
  effect?: "NoSchedule" | "PreferNoSchedule" | "NoExecute" | (string & {});
  /** Its key. */
  key?: string;
  /** Its value. */
  value?: string;
}

/** How machines are replaced. */
export interface UpdateStrategy {
  /** How many machines more than wanted, as a number or a percentage. */
  maxSurge?: string;
  /** How many machines fewer than wanted, as a number or a percentage. */
  maxUnavailable?: string;
  /** Whether the new machine comes before the old one goes. */
  type?:
    | "RollingUpdateScaleOut"
    | "RollingUpdateScaleIn"
    | "OverrideScaling"
    | (string & {});
}

/** A cluster, as it was before add-on profiles. It has one profile. */
export interface V1alpha1SpectroCluster {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `SpectroCluster`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: V1alpha1SpectroClusterSpec;
  status: SpectroClusterStatus;
}

/** What a cluster is built of. */
export interface V1alpha1SpectroClusterSpec {
  /** The cloud it is in, such as `aws` or `maas`. */
  cloudType?: string;
  clusterProfileTemplate?: ClusterProfileTemplate;
}

/** One page of clusters. */
export interface V1alpha1SpectroClusters {
  /** The clusters. */
  items: V1alpha1SpectroCluster[];
  listmeta?: ListMetaData;
}

/** Where in a list a page is, in the manner of Kubernetes. */
export interface VmListMeta {
  /** Token of the next page; empty or missing on the last one. */
  continue?: string;
  /**
   * Items after this page.
   *
   * @format int64
   */
  remainingItemCount?: number;
  /** The state of the cluster that the page shows. */
  resourceVersion?: string;
  /**
   * Kubernetes no longer fills it.
   *
   * @deprecated Sunset: cut-off not announced. Kubernetes no longer fills it.
   */
  selfLink?: string;
}

/** Kubernetes metadata of a machine. */
export interface VmObjectMeta {
  annotations?: Annotations;
  /** When it was created. */
  creationTimestamp?: string;
  /**
   * When its deletion was asked for.
   *
   * @format date-time
   */
  deletionTimestamp?: string | null;
  /**
   * Counts the changes of `spec`.
   *
   * @format int64
   */
  generation?: number;
  labels?: Labels;
  /** Unique in the namespace. */
  name?: string;
  /** The namespace. */
  namespace?: string;
  /** Given by the cluster; never changes. */
  uid?: string;
}
