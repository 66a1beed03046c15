import type * as M from "../models/clusters.js";
import type {
  Fields,
  Items,
  Part,
  Validator,
} from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  AnnotationsSchema,
  ArchTypeSchema,
  ClusterProfileTemplateSchema,
  JsonValueSchema,
  LabelsSchema,
  ListMetaDataSchema,
  ObjectEntitySchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  PackTypeSchema,
  TimeSchema,
  UidSummarySchema,
  isAnnotations,
  isArchType,
  isClusterProfileTemplate,
  isJsonValue,
  isLabels,
  isListMetaData,
  isObjectEntity,
  isObjectMeta,
  isObjectMetaInput,
  isPackType,
  isTime,
  isUidSummary,
} from "./shared.js";

export function isApiEndpoint(v: unknown): v is M.ApiEndpoint {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.host === "string" &&
    Number.isInteger(o.port)
  );
}

export const ApiEndpointSchema: Validator<M.ApiEndpoint> =
  /* @__PURE__ */ r.object(isApiEndpoint, (o, e) => {
    e.string(o.host, "/host", true);
    e.integer(o.port, "/port", true);
  });

export function isApiServerAccessProfile(
  v: unknown,
): v is M.ApiServerAccessProfile {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.authorizedIPRanges === undefined || r.isStrings(o.authorizedIPRanges)) &&
    (o.enablePrivateCluster === undefined ||
      typeof o.enablePrivateCluster === "boolean") &&
    (o.enablePrivateClusterPublicFQDN === undefined ||
      typeof o.enablePrivateClusterPublicFQDN === "boolean") &&
    (o.privateDNSZone === undefined || typeof o.privateDNSZone === "string")
  );
}

export const ApiServerAccessProfileSchema: Validator<M.ApiServerAccessProfile> =
  /* @__PURE__ */ r.object(isApiServerAccessProfile, (o, e) => {
    e.items(o.authorizedIPRanges, "/authorizedIPRanges", null);
    e.boolean(o.enablePrivateCluster, "/enablePrivateCluster");
    e.boolean(
      o.enablePrivateClusterPublicFQDN,
      "/enablePrivateClusterPublicFQDN",
    );
    e.string(o.privateDNSZone, "/privateDNSZone");
  });

export function isAwsClusterConfig(v: unknown): v is M.AwsClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.bastionDisabled === undefined ||
      typeof o.bastionDisabled === "boolean") &&
    (o.controlPlaneLoadBalancer === undefined ||
      typeof o.controlPlaneLoadBalancer === "string") &&
    typeof o.region === "string" &&
    (o.sshKeyName === undefined || typeof o.sshKeyName === "string") &&
    (o.vpcId === undefined || typeof o.vpcId === "string")
  );
}

export const AwsClusterConfigSchema: Validator<M.AwsClusterConfig> =
  /* @__PURE__ */ r.object(isAwsClusterConfig, (o, e) => {
    e.boolean(o.bastionDisabled, "/bastionDisabled");
    e.string(o.controlPlaneLoadBalancer, "/controlPlaneLoadBalancer");
    e.string(o.region, "/region", true);
    e.string(o.sshKeyName, "/sshKeyName");
    e.string(o.vpcId, "/vpcId");
  });

export function isAwsMachinePoolCloudConfigEntity(
  v: unknown,
): v is M.AwsMachinePoolCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.azs === undefined || r.isStrings(o.azs)) &&
    (o.capacityType === undefined || typeof o.capacityType === "string") &&
    typeof o.instanceType === "string" &&
    (o.rootDeviceSize === undefined || Number.isInteger(o.rootDeviceSize)) &&
    (o.subnets === undefined || r.isListOf(o.subnets, isAwsSubnetEntity))
  );
}

export const AwsMachinePoolCloudConfigEntitySchema: Validator<M.AwsMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isAwsMachinePoolCloudConfigEntity, (o, e) => {
    e.items(o.azs, "/azs", null);
    e.string(o.capacityType, "/capacityType");
    e.string(o.instanceType, "/instanceType", true);
    e.integer(o.rootDeviceSize, "/rootDeviceSize");
    e.items(o.subnets, "/subnets", AwsSubnetEntitySchema);
  });

export function isAwsSubnetEntity(v: unknown): v is M.AwsSubnetEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.az === undefined || typeof o.az === "string") &&
    (o.id === undefined || typeof o.id === "string")
  );
}

export const AwsSubnetEntitySchema: Validator<M.AwsSubnetEntity> =
  /* @__PURE__ */ r.object(isAwsSubnetEntity, (o, e) => {
    e.string(o.az, "/az");
    e.string(o.id, "/id");
  });

export function isAwsMachinePoolConfigEntity(
  v: unknown,
): v is M.AwsMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAwsMachinePoolCloudConfigEntity(o.cloudConfig) &&
    (o.poolConfig === undefined || isMachinePoolConfigEntity(o.poolConfig))
  );
}

export const AwsMachinePoolConfigEntitySchema: Validator<M.AwsMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isAwsMachinePoolConfigEntity, (o, e) => {
    e.need(o.cloudConfig, "/cloudConfig");
    AwsMachinePoolCloudConfigEntitySchema.explain(
      o.cloudConfig,
      "/cloudConfig",
      e,
    );
    MachinePoolConfigEntitySchema.explain(o.poolConfig, "/poolConfig", e);
  });

export function isMachinePoolConfigEntity(
  v: unknown,
): v is M.MachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.additionalLabels === undefined || isLabels(o.additionalLabels)) &&
    (o.isControlPlane === undefined || typeof o.isControlPlane === "boolean") &&
    r.isStrings(o.labels) &&
    (o.maxSize === undefined || Number.isInteger(o.maxSize)) &&
    (o.minSize === undefined || Number.isInteger(o.minSize)) &&
    typeof o.name === "string" &&
    Number.isInteger(o.size) &&
    (o.taints === undefined ||
      (r.isListOf(o.taints, isTaint) && r.isUnique(o.taints as Items))) &&
    (o.updateStrategy === undefined || isUpdateStrategy(o.updateStrategy)) &&
    (o.useControlPlaneAsWorker === undefined ||
      typeof o.useControlPlaneAsWorker === "boolean")
  );
}

export const MachinePoolConfigEntitySchema: Validator<M.MachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isMachinePoolConfigEntity, (o, e) => {
    LabelsSchema.explain(o.additionalLabels, "/additionalLabels", e);
    e.boolean(o.isControlPlane, "/isControlPlane");
    e.items(o.labels, "/labels", null, true);
    e.integer(o.maxSize, "/maxSize");
    e.integer(o.minSize, "/minSize");
    e.string(o.name, "/name", true);
    e.integer(o.size, "/size", true);
    e.items(o.taints, "/taints", TaintSchema);
    e.unique(o.taints, "/taints");
    UpdateStrategySchema.explain(o.updateStrategy, "/updateStrategy", e);
    e.boolean(o.useControlPlaneAsWorker, "/useControlPlaneAsWorker");
  });

export function isTaint(v: unknown): v is M.Taint {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.effect === undefined || typeof o.effect === "string") &&
    (o.key === undefined || typeof o.key === "string") &&
    (o.value === undefined || typeof o.value === "string")
  );
}

export const TaintSchema: Validator<M.Taint> = /* @__PURE__ */ r.object(
  isTaint,
  (o, e) => {
    e.string(o.effect, "/effect");
    e.string(o.key, "/key");
    e.string(o.value, "/value");
  },
);

export function isUpdateStrategy(v: unknown): v is M.UpdateStrategy {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.maxSurge === undefined || typeof o.maxSurge === "string") &&
    (o.maxUnavailable === undefined || typeof o.maxUnavailable === "string") &&
    (o.type === undefined || typeof o.type === "string")
  );
}

export const UpdateStrategySchema: Validator<M.UpdateStrategy> =
  /* @__PURE__ */ r.object(isUpdateStrategy, (o, e) => {
    e.string(o.maxSurge, "/maxSurge");
    e.string(o.maxUnavailable, "/maxUnavailable");
    e.string(o.type, "/type");
  });

export function isAzureClusterConfig(v: unknown): v is M.AzureClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiServerAccessProfile === undefined ||
      isApiServerAccessProfile(o.apiServerAccessProfile)) &&
    (o.enablePrivateCluster === undefined ||
      typeof o.enablePrivateCluster === "boolean") &&
    typeof o.location === "string" &&
    (o.resourceGroup === undefined || typeof o.resourceGroup === "string") &&
    typeof o.sshKey === "string" &&
    typeof o.subscriptionId === "string" &&
    (o.vnetCidrBlock === undefined || typeof o.vnetCidrBlock === "string") &&
    (o.vnetName === undefined || typeof o.vnetName === "string")
  );
}

export const AzureClusterConfigSchema: Validator<M.AzureClusterConfig> =
  /* @__PURE__ */ r.object(isAzureClusterConfig, (o, e) => {
    ApiServerAccessProfileSchema.explain(
      o.apiServerAccessProfile,
      "/apiServerAccessProfile",
      e,
    );
    e.boolean(o.enablePrivateCluster, "/enablePrivateCluster");
    e.string(o.location, "/location", true);
    e.string(o.resourceGroup, "/resourceGroup");
    e.string(o.sshKey, "/sshKey", true);
    e.string(o.subscriptionId, "/subscriptionId", true);
    e.string(o.vnetCidrBlock, "/vnetCidrBlock");
    e.string(o.vnetName, "/vnetName");
  });

export function isAzureMachinePoolCloudConfigEntity(
  v: unknown,
): v is M.AzureMachinePoolCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.azs === undefined || r.isStrings(o.azs)) &&
    (o.instanceType === undefined || typeof o.instanceType === "string") &&
    (o.isSystemNodePool === undefined ||
      typeof o.isSystemNodePool === "boolean") &&
    (o.osDisk === undefined ||
      isAzureMachinePoolCloudConfigEntity_osDisk(o.osDisk))
  );
}

export const AzureMachinePoolCloudConfigEntitySchema: Validator<M.AzureMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isAzureMachinePoolCloudConfigEntity, (o, e) => {
    e.items(o.azs, "/azs", null);
    e.string(o.instanceType, "/instanceType");
    e.boolean(o.isSystemNodePool, "/isSystemNodePool");
    AzureMachinePoolCloudConfigEntity_osDiskPart.explain(
      o.osDisk,
      "/osDisk",
      e,
    );
  });

function isAzureMachinePoolCloudConfigEntity_osDisk(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.diskSizeGB === undefined || Number.isInteger(o.diskSizeGB)) &&
    (o.osType === undefined || typeof o.osType === "string")
  );
}

const AzureMachinePoolCloudConfigEntity_osDiskPart: Part =
  /* @__PURE__ */ r.objectPart(
    isAzureMachinePoolCloudConfigEntity_osDisk,
    (o, e) => {
      e.integer(o.diskSizeGB, "/diskSizeGB");
      e.string(o.osType, "/osType");
    },
  );

export function isAzureMachinePoolConfigEntity(
  v: unknown,
): v is M.AzureMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAzureMachinePoolCloudConfigEntity(o.cloudConfig) &&
    (o.poolConfig === undefined || isMachinePoolConfigEntity(o.poolConfig))
  );
}

export const AzureMachinePoolConfigEntitySchema: Validator<M.AzureMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isAzureMachinePoolConfigEntity, (o, e) => {
    e.need(o.cloudConfig, "/cloudConfig");
    AzureMachinePoolCloudConfigEntitySchema.explain(
      o.cloudConfig,
      "/cloudConfig",
      e,
    );
    MachinePoolConfigEntitySchema.explain(o.poolConfig, "/poolConfig", e);
  });

export function isClusterBackupConfig(v: unknown): v is M.ClusterBackupConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.backupLocationUid === undefined ||
      typeof o.backupLocationUid === "string") &&
    (o.backupPrefix === undefined || typeof o.backupPrefix === "string") &&
    (o.durationInHours === undefined || Number.isInteger(o.durationInHours)) &&
    (o.includeAllDisks === undefined ||
      typeof o.includeAllDisks === "boolean") &&
    (o.includeClusterResourceMode === undefined ||
      isIncludeClusterResourceMode(o.includeClusterResourceMode)) &&
    (o.includeClusterResources === undefined ||
      typeof o.includeClusterResources === "boolean") &&
    (o.namespaces === undefined ||
      (r.isStrings(o.namespaces) && r.isUnique(o.namespaces as Items))) &&
    (o.schedule === undefined || isClusterBackupConfig_schedule(o.schedule))
  );
}

export const ClusterBackupConfigSchema: Validator<M.ClusterBackupConfig> =
  /* @__PURE__ */ r.object(isClusterBackupConfig, (o, e) => {
    e.string(o.backupLocationUid, "/backupLocationUid");
    e.string(o.backupPrefix, "/backupPrefix");
    e.integer(o.durationInHours, "/durationInHours");
    e.boolean(o.includeAllDisks, "/includeAllDisks");
    IncludeClusterResourceModeSchema.explain(
      o.includeClusterResourceMode,
      "/includeClusterResourceMode",
      e,
    );
    e.boolean(o.includeClusterResources, "/includeClusterResources");
    e.items(o.namespaces, "/namespaces", null);
    e.unique(o.namespaces, "/namespaces");
    ClusterBackupConfig_schedulePart.explain(o.schedule, "/schedule", e);
  });

export function isIncludeClusterResourceMode(
  v: unknown,
): v is M.IncludeClusterResourceMode {
  return typeof v === "string";
}

export const IncludeClusterResourceModeSchema: Validator<M.IncludeClusterResourceMode> =
  /* @__PURE__ */ r.schema(isIncludeClusterResourceMode, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

function isClusterBackupConfig_schedule(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.scheduledRunTime === undefined || typeof o.scheduledRunTime === "string")
  );
}

const ClusterBackupConfig_schedulePart: Part = /* @__PURE__ */ r.objectPart(
  isClusterBackupConfig_schedule,
  (o, e) => {
    e.string(o.scheduledRunTime, "/scheduledRunTime");
  },
);

export function isClusterCondition(v: unknown): v is M.ClusterCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.lastProbeTime === undefined || isTime(o.lastProbeTime)) &&
    (o.lastTransitionTime === undefined || isTime(o.lastTransitionTime)) &&
    (o.message === undefined || typeof o.message === "string") &&
    (o.reason === undefined || typeof o.reason === "string") &&
    typeof o.status === "string" &&
    typeof o.type === "string"
  );
}

export const ClusterConditionSchema: Validator<M.ClusterCondition> =
  /* @__PURE__ */ r.object(isClusterCondition, (o, e) => {
    TimeSchema.explain(o.lastProbeTime, "/lastProbeTime", e);
    TimeSchema.explain(o.lastTransitionTime, "/lastTransitionTime", e);
    e.string(o.message, "/message");
    e.string(o.reason, "/reason");
    e.string(o.status, "/status", true);
    e.string(o.type, "/type", true);
  });

export function isClusterType(v: unknown): v is M.ClusterType {
  return typeof v === "string";
}

export const ClusterTypeSchema: Validator<M.ClusterType> =
  /* @__PURE__ */ r.schema(isClusterType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isClusterVirtualMachine(
  v: unknown,
): v is M.ClusterVirtualMachine {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.metadata === undefined || isVmObjectMeta(o.metadata)) &&
    isClusterVirtualMachineSpec(o.spec) &&
    (o.status === undefined ||
      isClusterVirtualMachineStatus(o.status) ||
      o.status === null)
  );
}

export const ClusterVirtualMachineSchema: Validator<M.ClusterVirtualMachine> =
  /* @__PURE__ */ r.object(isClusterVirtualMachine, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    VmObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    ClusterVirtualMachineSpecSchema.explain(o.spec, "/spec", e);
    if (o.status !== undefined) {
      if (o.status !== null)
        ClusterVirtualMachineStatusSchema.explain(o.status, "/status", e);
    }
  });

export function isVmObjectMeta(v: unknown): v is M.VmObjectMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.annotations === undefined || isAnnotations(o.annotations)) &&
    (o.creationTimestamp === undefined ||
      typeof o.creationTimestamp === "string") &&
    (o.deletionTimestamp === undefined ||
      typeof o.deletionTimestamp === "string" ||
      o.deletionTimestamp === null) &&
    (o.generation === undefined || Number.isInteger(o.generation)) &&
    (o.labels === undefined || isLabels(o.labels)) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.namespace === undefined || typeof o.namespace === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const VmObjectMetaSchema: Validator<M.VmObjectMeta> =
  /* @__PURE__ */ r.object(isVmObjectMeta, (o, e) => {
    AnnotationsSchema.explain(o.annotations, "/annotations", e);
    e.string(o.creationTimestamp, "/creationTimestamp");
    if (
      o.deletionTimestamp !== undefined &&
      !(typeof o.deletionTimestamp === "string" || o.deletionTimestamp === null)
    )
      e.type("/deletionTimestamp", "string or null", o.deletionTimestamp);
    e.integer(o.generation, "/generation");
    LabelsSchema.explain(o.labels, "/labels", e);
    e.string(o.name, "/name");
    e.string(o.namespace, "/namespace");
    e.string(o.uid, "/uid");
  });

export function isClusterVirtualMachineSpec(
  v: unknown,
): v is M.ClusterVirtualMachineSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.runStrategy === undefined || typeof o.runStrategy === "string") &&
    (o.running === undefined || typeof o.running === "boolean") &&
    (o.template === undefined || r.isMapOf(o.template, isJsonValue))
  );
}

export const ClusterVirtualMachineSpecSchema: Validator<M.ClusterVirtualMachineSpec> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineSpec, (o, e) => {
    e.string(o.runStrategy, "/runStrategy");
    e.boolean(o.running, "/running");
    e.members(o.template, "/template", JsonValueSchema);
  });

export function isClusterVirtualMachineStatus(
  v: unknown,
): v is M.ClusterVirtualMachineStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.created === undefined || typeof o.created === "boolean") &&
    (o.printableStatus === undefined ||
      typeof o.printableStatus === "string") &&
    (o.ready === undefined || typeof o.ready === "boolean")
  );
}

export const ClusterVirtualMachineStatusSchema: Validator<M.ClusterVirtualMachineStatus> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineStatus, (o, e) => {
    e.boolean(o.created, "/created");
    e.string(o.printableStatus, "/printableStatus");
    e.boolean(o.ready, "/ready");
  });

export function isClusterVirtualMachineList(
  v: unknown,
): v is M.ClusterVirtualMachineList {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    r.isListOf(o.items, isClusterVirtualMachine) &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.metadata === undefined || isVmListMeta(o.metadata))
  );
}

export const ClusterVirtualMachineListSchema: Validator<M.ClusterVirtualMachineList> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineList, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.items(o.items, "/items", ClusterVirtualMachineSchema, true);
    e.string(o.kind, "/kind");
    VmListMetaSchema.explain(o.metadata, "/metadata", e);
  });

export function isVmListMeta(v: unknown): v is M.VmListMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.continue === undefined || typeof o.continue === "string") &&
    (o.remainingItemCount === undefined ||
      Number.isInteger(o.remainingItemCount)) &&
    (o.resourceVersion === undefined ||
      typeof o.resourceVersion === "string") &&
    (o.selfLink === undefined || typeof o.selfLink === "string")
  );
}

export const VmListMetaSchema: Validator<M.VmListMeta> =
  /* @__PURE__ */ r.object(isVmListMeta, (o, e) => {
    e.string(o.continue, "/continue");
    e.integer(o.remainingItemCount, "/remainingItemCount");
    e.string(o.resourceVersion, "/resourceVersion");
    e.string(o.selfLink, "/selfLink");
  });

export function isEksClusterConfig(v: unknown): v is M.EksClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.bastionDisabled === undefined ||
      typeof o.bastionDisabled === "boolean") &&
    typeof o.region === "string" &&
    (o.vpcId === undefined || typeof o.vpcId === "string")
  );
}

export const EksClusterConfigSchema: Validator<M.EksClusterConfig> =
  /* @__PURE__ */ r.object(isEksClusterConfig, (o, e) => {
    e.boolean(o.bastionDisabled, "/bastionDisabled");
    e.string(o.region, "/region", true);
    e.string(o.vpcId, "/vpcId");
  });

export function isEksMachineCloudConfigEntity(
  v: unknown,
): v is M.EksMachineCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.amiType === undefined || typeof o.amiType === "string") &&
    typeof o.instanceType === "string" &&
    (o.rootDeviceSize === undefined || Number.isInteger(o.rootDeviceSize))
  );
}

export const EksMachineCloudConfigEntitySchema: Validator<M.EksMachineCloudConfigEntity> =
  /* @__PURE__ */ r.object(isEksMachineCloudConfigEntity, (o, e) => {
    e.string(o.amiType, "/amiType");
    e.string(o.instanceType, "/instanceType", true);
    e.integer(o.rootDeviceSize, "/rootDeviceSize");
  });

export function isEksMachinePoolConfigEntity(
  v: unknown,
): v is M.EksMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isEksMachineCloudConfigEntity(o.cloudConfig) &&
    (o.poolConfig === undefined || isMachinePoolConfigEntity(o.poolConfig))
  );
}

export const EksMachinePoolConfigEntitySchema: Validator<M.EksMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isEksMachinePoolConfigEntity, (o, e) => {
    e.need(o.cloudConfig, "/cloudConfig");
    EksMachineCloudConfigEntitySchema.explain(o.cloudConfig, "/cloudConfig", e);
    MachinePoolConfigEntitySchema.explain(o.poolConfig, "/poolConfig", e);
  });

export function isMaasClusterConfig(v: unknown): v is M.MaasClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.domain === "string" &&
    (o.enableLxdVm === undefined || typeof o.enableLxdVm === "boolean") &&
    (o.ntpServers === undefined || r.isStrings(o.ntpServers)) &&
    (o.sshKeys === undefined || r.isStrings(o.sshKeys))
  );
}

export const MaasClusterConfigSchema: Validator<M.MaasClusterConfig> =
  /* @__PURE__ */ r.object(isMaasClusterConfig, (o, e) => {
    e.string(o.domain, "/domain", true);
    e.boolean(o.enableLxdVm, "/enableLxdVm");
    e.items(o.ntpServers, "/ntpServers", null);
    e.items(o.sshKeys, "/sshKeys", null);
  });

export function isMaasInstanceType(v: unknown): v is M.MaasInstanceType {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.minCPU === undefined || Number.isInteger(o.minCPU)) &&
    (o.minDiskSizeInGB === undefined || Number.isInteger(o.minDiskSizeInGB)) &&
    (o.minMemInMB === undefined || Number.isInteger(o.minMemInMB))
  );
}

export const MaasInstanceTypeSchema: Validator<M.MaasInstanceType> =
  /* @__PURE__ */ r.object(isMaasInstanceType, (o, e) => {
    e.integer(o.minCPU, "/minCPU");
    e.integer(o.minDiskSizeInGB, "/minDiskSizeInGB");
    e.integer(o.minMemInMB, "/minMemInMB");
  });

export function isMaasMachinePoolCloudConfigEntity(
  v: unknown,
): v is M.MaasMachinePoolCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.azs === undefined || r.isStrings(o.azs)) &&
    isMaasInstanceType(o.instanceType) &&
    typeof o.resourcePool === "string" &&
    (o.tags === undefined || r.isStrings(o.tags))
  );
}

export const MaasMachinePoolCloudConfigEntitySchema: Validator<M.MaasMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isMaasMachinePoolCloudConfigEntity, (o, e) => {
    e.items(o.azs, "/azs", null);
    e.need(o.instanceType, "/instanceType");
    MaasInstanceTypeSchema.explain(o.instanceType, "/instanceType", e);
    e.string(o.resourcePool, "/resourcePool", true);
    e.items(o.tags, "/tags", null);
  });

export function isMaasMachinePoolConfigEntity(
  v: unknown,
): v is M.MaasMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isMaasMachinePoolCloudConfigEntity(o.cloudConfig) &&
    (o.poolConfig === undefined || isMachinePoolConfigEntity(o.poolConfig))
  );
}

export const MaasMachinePoolConfigEntitySchema: Validator<M.MaasMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isMaasMachinePoolConfigEntity, (o, e) => {
    e.need(o.cloudConfig, "/cloudConfig");
    MaasMachinePoolCloudConfigEntitySchema.explain(
      o.cloudConfig,
      "/cloudConfig",
      e,
    );
    MachinePoolConfigEntitySchema.explain(o.poolConfig, "/poolConfig", e);
  });

export function isObjectMetaInputEntity(
  v: unknown,
): v is M.ObjectMetaInputEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.annotations === undefined || isAnnotations(o.annotations)) &&
    (o.labels === undefined || isLabels(o.labels)) &&
    (o.name === undefined || typeof o.name === "string")
  );
}

export const ObjectMetaInputEntitySchema: Validator<M.ObjectMetaInputEntity> =
  /* @__PURE__ */ r.object(isObjectMetaInputEntity, (o, e) => {
    AnnotationsSchema.explain(o.annotations, "/annotations", e);
    LabelsSchema.explain(o.labels, "/labels", e);
    e.string(o.name, "/name");
  });

export function isObjectMetaInputEntitySchema(
  v: unknown,
): v is M.ObjectMetaInputEntitySchema {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isObjectMetaInputEntity(o.metadata)
  );
}

export const ObjectMetaInputEntitySchemaSchema: Validator<M.ObjectMetaInputEntitySchema> =
  /* @__PURE__ */ r.object(isObjectMetaInputEntitySchema, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputEntitySchema.explain(o.metadata, "/metadata", e);
  });

export function isObjectReference(v: unknown): v is M.ObjectReference {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const ObjectReferenceSchema: Validator<M.ObjectReference> =
  /* @__PURE__ */ r.object(isObjectReference, (o, e) => {
    e.string(o.kind, "/kind");
    e.string(o.name, "/name");
    e.string(o.uid, "/uid");
  });

export function isPackValuesEntity(v: unknown): v is M.PackValuesEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.name === "string" &&
    (o.tag === undefined || typeof o.tag === "string") &&
    (o.type === undefined || isPackType(o.type)) &&
    (o.values === undefined || typeof o.values === "string")
  );
}

export const PackValuesEntitySchema: Validator<M.PackValuesEntity> =
  /* @__PURE__ */ r.object(isPackValuesEntity, (o, e) => {
    e.string(o.name, "/name", true);
    e.string(o.tag, "/tag");
    PackTypeSchema.explain(o.type, "/type", e);
    e.string(o.values, "/values");
  });

export function isSpectroAwsClusterEntity(
  v: unknown,
): v is M.SpectroAwsClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isSpectroAwsClusterEntity_spec(o.spec)
  );
}

export const SpectroAwsClusterEntitySchema: Validator<M.SpectroAwsClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroAwsClusterEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    SpectroAwsClusterEntity_specPart.explain(o.spec, "/spec", e);
  });

export function isSpectroClusterEntityBase(
  v: unknown,
): v is M.SpectroClusterEntityBase {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.cloudAccountUid === "string" &&
    (o.profiles === undefined ||
      r.isListOf(o.profiles, isSpectroClusterProfileEntity))
  );
}

export const SpectroClusterEntityBaseSchema: Validator<M.SpectroClusterEntityBase> =
  /* @__PURE__ */ r.object(isSpectroClusterEntityBase, (o, e) => {
    e.string(o.cloudAccountUid, "/cloudAccountUid", true);
    e.items(o.profiles, "/profiles", SpectroClusterProfileEntitySchema);
  });

export function isSpectroClusterProfileEntity(
  v: unknown,
): v is M.SpectroClusterProfileEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.packValues === undefined ||
      r.isListOf(o.packValues, isPackValuesEntity)) &&
    (o.replaceWithProfile === undefined ||
      typeof o.replaceWithProfile === "string") &&
    (o.uid === undefined || typeof o.uid === "string") &&
    (o.variables === undefined ||
      r.isListOf(o.variables, isSpectroClusterVariable))
  );
}

export const SpectroClusterProfileEntitySchema: Validator<M.SpectroClusterProfileEntity> =
  /* @__PURE__ */ r.object(isSpectroClusterProfileEntity, (o, e) => {
    e.items(o.packValues, "/packValues", PackValuesEntitySchema);
    e.string(o.replaceWithProfile, "/replaceWithProfile");
    e.string(o.uid, "/uid");
    e.items(o.variables, "/variables", SpectroClusterVariableSchema);
  });

export function isSpectroClusterVariable(
  v: unknown,
): v is M.SpectroClusterVariable {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.name === "string" &&
    (o.value === undefined || typeof o.value === "string")
  );
}

export const SpectroClusterVariableSchema: Validator<M.SpectroClusterVariable> =
  /* @__PURE__ */ r.object(isSpectroClusterVariable, (o, e) => {
    e.string(o.name, "/name", true);
    e.string(o.value, "/value");
  });

function isSpectroAwsClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAwsClusterConfig(o.cloudConfig) &&
    (o.machinepoolconfig === undefined ||
      r.isListOf(o.machinepoolconfig, isAwsMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroAwsClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroAwsClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o.cloudConfig, "/cloudConfig");
    AwsClusterConfigSchema.explain(o.cloudConfig, "/cloudConfig", e);
    e.items(
      o.machinepoolconfig,
      "/machinepoolconfig",
      AwsMachinePoolConfigEntitySchema,
    );
  },
);

export function isSpectroAzureClusterEntity(
  v: unknown,
): v is M.SpectroAzureClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isSpectroAzureClusterEntity_spec(o.spec)
  );
}

export const SpectroAzureClusterEntitySchema: Validator<M.SpectroAzureClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroAzureClusterEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    SpectroAzureClusterEntity_specPart.explain(o.spec, "/spec", e);
  });

function isSpectroAzureClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAzureClusterConfig(o.cloudConfig) &&
    (o.machinepoolconfig === undefined ||
      r.isListOf(o.machinepoolconfig, isAzureMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroAzureClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroAzureClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o.cloudConfig, "/cloudConfig");
    AzureClusterConfigSchema.explain(o.cloudConfig, "/cloudConfig", e);
    e.items(
      o.machinepoolconfig,
      "/machinepoolconfig",
      AzureMachinePoolConfigEntitySchema,
    );
  },
);

export function isSpectroCluster(v: unknown): v is M.SpectroCluster {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isSpectroClusterSpec(o.spec) &&
    isSpectroClusterStatus(o.status)
  );
}

export const SpectroClusterSchema: Validator<M.SpectroCluster> =
  /* @__PURE__ */ r.object(isSpectroCluster, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    SpectroClusterSpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    SpectroClusterStatusSchema.explain(o.status, "/status", e);
  });

export function isSpectroClusterSpec(v: unknown): v is M.SpectroClusterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudConfigRef === undefined || isObjectReference(o.cloudConfigRef)) &&
    (o.cloudType === undefined || typeof o.cloudType === "string") &&
    (o.clusterProfileTemplates === undefined ||
      r.isListOf(o.clusterProfileTemplates, isClusterProfileTemplate)) &&
    (o.clusterType === undefined || isClusterType(o.clusterType))
  );
}

export const SpectroClusterSpecSchema: Validator<M.SpectroClusterSpec> =
  /* @__PURE__ */ r.object(isSpectroClusterSpec, (o, e) => {
    ObjectReferenceSchema.explain(o.cloudConfigRef, "/cloudConfigRef", e);
    e.string(o.cloudType, "/cloudType");
    e.items(
      o.clusterProfileTemplates,
      "/clusterProfileTemplates",
      ClusterProfileTemplateSchema,
    );
    ClusterTypeSchema.explain(o.clusterType, "/clusterType", e);
  });

export function isSpectroClusterStatus(
  v: unknown,
): v is M.SpectroClusterStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.apiEndpoints === undefined ||
      r.isListOf(o.apiEndpoints, isApiEndpoint)) &&
    (o.conditions === undefined ||
      r.isListOf(o.conditions, isClusterCondition)) &&
    (o.state === undefined || isSpectroClusterState(o.state))
  );
}

export const SpectroClusterStatusSchema: Validator<M.SpectroClusterStatus> =
  /* @__PURE__ */ r.object(isSpectroClusterStatus, (o, e) => {
    e.items(o.apiEndpoints, "/apiEndpoints", ApiEndpointSchema);
    e.items(o.conditions, "/conditions", ClusterConditionSchema);
    SpectroClusterStateSchema.explain(o.state, "/state", e);
  });

export function isSpectroClusterState(v: unknown): v is M.SpectroClusterState {
  return typeof v === "string" || typeof v === "string";
}

export const SpectroClusterStateSchema: Validator<M.SpectroClusterState> =
  /* @__PURE__ */ r.schema(isSpectroClusterState, (v, e) => {
    if (!(typeof v === "string" || typeof v === "string"))
      e.choose("", "anyOf", "another form or string", v, []);
  });

export function isSpectroClusterHealthStatus(
  v: unknown,
): v is M.SpectroClusterHealthStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.agentVersion === undefined || typeof o.agentVersion === "string") &&
    (o.lastHeartBeatTimestamp === undefined ||
      isTime(o.lastHeartBeatTimestamp)) &&
    (o.state === undefined || typeof o.state === "string")
  );
}

export const SpectroClusterHealthStatusSchema: Validator<M.SpectroClusterHealthStatus> =
  /* @__PURE__ */ r.object(isSpectroClusterHealthStatus, (o, e) => {
    e.string(o.agentVersion, "/agentVersion");
    TimeSchema.explain(o.lastHeartBeatTimestamp, "/lastHeartBeatTimestamp", e);
    e.string(o.state, "/state");
  });

export function isSpectroClusterSummary(
  v: unknown,
): v is M.SpectroClusterSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    (o.specSummary === undefined ||
      isSpectroClusterSummary_specSummary(o.specSummary)) &&
    (o.status === undefined || isSpectroClusterSummary_status(o.status))
  );
}

export const SpectroClusterSummarySchema: Validator<M.SpectroClusterSummary> =
  /* @__PURE__ */ r.object(isSpectroClusterSummary, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    SpectroClusterSummary_specSummaryPart.explain(
      o.specSummary,
      "/specSummary",
      e,
    );
    SpectroClusterSummary_statusPart.explain(o.status, "/status", e);
  });

function isSpectroClusterSummary_specSummary(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.archTypes === undefined || r.isListOf(o.archTypes, isArchType)) &&
    (o.cloudAccountMeta === undefined || isUidSummary(o.cloudAccountMeta)) &&
    (o.projectMeta === undefined || isObjectEntity(o.projectMeta))
  );
}

const SpectroClusterSummary_specSummaryPart: Part =
  /* @__PURE__ */ r.objectPart(isSpectroClusterSummary_specSummary, (o, e) => {
    e.items(o.archTypes, "/archTypes", ArchTypeSchema);
    UidSummarySchema.explain(o.cloudAccountMeta, "/cloudAccountMeta", e);
    ObjectEntitySchema.explain(o.projectMeta, "/projectMeta", e);
  });

function isSpectroClusterSummary_status(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.health === undefined || isSpectroClusterHealthStatus(o.health)) &&
    (o.state === undefined || isSpectroClusterState(o.state))
  );
}

const SpectroClusterSummary_statusPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroClusterSummary_status,
  (o, e) => {
    SpectroClusterHealthStatusSchema.explain(o.health, "/health", e);
    SpectroClusterStateSchema.explain(o.state, "/state", e);
  },
);

export function isSpectroClustersSummary(
  v: unknown,
): v is M.SpectroClustersSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isSpectroClusterSummary) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const SpectroClustersSummarySchema: Validator<M.SpectroClustersSummary> =
  /* @__PURE__ */ r.object(isSpectroClustersSummary, (o, e) => {
    e.items(o.items, "/items", SpectroClusterSummarySchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isSpectroEksClusterEntity(
  v: unknown,
): v is M.SpectroEksClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isSpectroEksClusterEntity_spec(o.spec)
  );
}

export const SpectroEksClusterEntitySchema: Validator<M.SpectroEksClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroEksClusterEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    SpectroEksClusterEntity_specPart.explain(o.spec, "/spec", e);
  });

function isSpectroEksClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isEksClusterConfig(o.cloudConfig) &&
    (o.machinepoolconfig === undefined ||
      r.isListOf(o.machinepoolconfig, isEksMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroEksClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroEksClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o.cloudConfig, "/cloudConfig");
    EksClusterConfigSchema.explain(o.cloudConfig, "/cloudConfig", e);
    e.items(
      o.machinepoolconfig,
      "/machinepoolconfig",
      EksMachinePoolConfigEntitySchema,
    );
  },
);

export function isSpectroMaasClusterEntity(
  v: unknown,
): v is M.SpectroMaasClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isSpectroMaasClusterEntity_spec(o.spec)
  );
}

export const SpectroMaasClusterEntitySchema: Validator<M.SpectroMaasClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroMaasClusterEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    SpectroMaasClusterEntity_specPart.explain(o.spec, "/spec", e);
  });

function isSpectroMaasClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isMaasClusterConfig(o.cloudConfig) &&
    (o.machinepoolconfig === undefined ||
      r.isListOf(o.machinepoolconfig, isMaasMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroMaasClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroMaasClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o.cloudConfig, "/cloudConfig");
    MaasClusterConfigSchema.explain(o.cloudConfig, "/cloudConfig", e);
    e.items(
      o.machinepoolconfig,
      "/machinepoolconfig",
      MaasMachinePoolConfigEntitySchema,
    );
  },
);

export function isV1alpha1SpectroCluster(
  v: unknown,
): v is M.V1alpha1SpectroCluster {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isV1alpha1SpectroClusterSpec(o.spec) &&
    isSpectroClusterStatus(o.status)
  );
}

export const V1alpha1SpectroClusterSchema: Validator<M.V1alpha1SpectroCluster> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroCluster, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    V1alpha1SpectroClusterSpecSchema.explain(o.spec, "/spec", e);
    e.need(o.status, "/status");
    SpectroClusterStatusSchema.explain(o.status, "/status", e);
  });

export function isV1alpha1SpectroClusterSpec(
  v: unknown,
): v is M.V1alpha1SpectroClusterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudType === undefined || typeof o.cloudType === "string") &&
    (o.clusterProfileTemplate === undefined ||
      isClusterProfileTemplate(o.clusterProfileTemplate))
  );
}

export const V1alpha1SpectroClusterSpecSchema: Validator<M.V1alpha1SpectroClusterSpec> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroClusterSpec, (o, e) => {
    e.string(o.cloudType, "/cloudType");
    ClusterProfileTemplateSchema.explain(
      o.clusterProfileTemplate,
      "/clusterProfileTemplate",
      e,
    );
  });

export function isV1alpha1SpectroClusters(
  v: unknown,
): v is M.V1alpha1SpectroClusters {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isV1alpha1SpectroCluster) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const V1alpha1SpectroClustersSchema: Validator<M.V1alpha1SpectroClusters> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroClusters, (o, e) => {
    e.items(o.items, "/items", V1alpha1SpectroClusterSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });
