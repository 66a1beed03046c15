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
  ClusterProfileTemplateSchema,
  JsonValueSchema,
  LabelsSchema,
  ListMetaDataSchema,
  ObjectEntitySchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  UidSummarySchema,
  isAnnotations,
  isClusterProfileTemplate,
  isJsonValue,
  isLabels,
  isListMetaData,
  isObjectEntity,
  isObjectMeta,
  isObjectMetaInput,
  isUidSummary,
} from "./shared.js";

export function isApiEndpoint(v: unknown): v is M.ApiEndpoint {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["host"] === "string" &&
    Number.isInteger(o["port"])
  );
}

export const ApiEndpointSchema: Validator<M.ApiEndpoint> =
  /* @__PURE__ */ r.object(isApiEndpoint, () => ({
    host: r.needed(r.string),
    port: r.needed(r.integer),
  }));

export const isApiServerAccessProfile = (
  v: unknown,
): v is M.ApiServerAccessProfile =>
  r.isObject(v) &&
  (v["authorizedIPRanges"] === undefined ||
    r.isStrings(v["authorizedIPRanges"])) &&
  (v["enablePrivateCluster"] === undefined ||
    typeof v["enablePrivateCluster"] === "boolean") &&
  (v["enablePrivateClusterPublicFQDN"] === undefined ||
    typeof v["enablePrivateClusterPublicFQDN"] === "boolean") &&
  (v["privateDNSZone"] === undefined ||
    typeof v["privateDNSZone"] === "string");

export const ApiServerAccessProfileSchema: Validator<M.ApiServerAccessProfile> =
  /* @__PURE__ */ r.object(isApiServerAccessProfile, () => ({
    authorizedIPRanges: r.strings,
    enablePrivateCluster: r.boolean,
    enablePrivateClusterPublicFQDN: r.boolean,
    privateDNSZone: r.string,
  }));

export function isAwsClusterConfig(v: unknown): v is M.AwsClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["bastionDisabled"] === undefined ||
      typeof o["bastionDisabled"] === "boolean") &&
    (o["controlPlaneLoadBalancer"] === undefined ||
      typeof o["controlPlaneLoadBalancer"] === "string") &&
    typeof o["region"] === "string" &&
    (o["sshKeyName"] === undefined || typeof o["sshKeyName"] === "string") &&
    (o["vpcId"] === undefined || typeof o["vpcId"] === "string")
  );
}

export const AwsClusterConfigSchema: Validator<M.AwsClusterConfig> =
  /* @__PURE__ */ r.object(isAwsClusterConfig, () => ({
    bastionDisabled: r.boolean,
    controlPlaneLoadBalancer: r.string,
    region: r.needed(r.string),
    sshKeyName: r.string,
    vpcId: r.string,
  }));

export function isAwsMachinePoolCloudConfigEntity(
  v: unknown,
): v is M.AwsMachinePoolCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["azs"] === undefined || r.isStrings(o["azs"])) &&
    (o["capacityType"] === undefined ||
      typeof o["capacityType"] === "string") &&
    typeof o["instanceType"] === "string" &&
    (o["rootDeviceSize"] === undefined ||
      Number.isInteger(o["rootDeviceSize"])) &&
    (o["subnets"] === undefined || r.isListOf(o["subnets"], isAwsSubnetEntity))
  );
}

export const AwsMachinePoolCloudConfigEntitySchema: Validator<M.AwsMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isAwsMachinePoolCloudConfigEntity, () => ({
    azs: r.strings,
    capacityType: r.string,
    instanceType: r.needed(r.string),
    rootDeviceSize: r.integer,
    subnets: r.items(AwsSubnetEntitySchema),
  }));

export const isAwsSubnetEntity = (v: unknown): v is M.AwsSubnetEntity =>
  r.isObject(v) &&
  (v["az"] === undefined || typeof v["az"] === "string") &&
  (v["id"] === undefined || typeof v["id"] === "string");

export const AwsSubnetEntitySchema: Validator<M.AwsSubnetEntity> =
  /* @__PURE__ */ r.object(isAwsSubnetEntity, () => ({
    az: r.string,
    id: r.string,
  }));

export function isAwsMachinePoolConfigEntity(
  v: unknown,
): v is M.AwsMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAwsMachinePoolCloudConfigEntity(o["cloudConfig"]) &&
    (o["poolConfig"] === undefined ||
      isMachinePoolConfigEntity(o["poolConfig"]))
  );
}

export const AwsMachinePoolConfigEntitySchema: Validator<M.AwsMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isAwsMachinePoolConfigEntity, () => ({
    cloudConfig: r.needed(AwsMachinePoolCloudConfigEntitySchema),
    poolConfig: MachinePoolConfigEntitySchema,
  }));

export function isMachinePoolConfigEntity(
  v: unknown,
): v is M.MachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["additionalLabels"] === undefined || isLabels(o["additionalLabels"])) &&
    (o["isControlPlane"] === undefined ||
      typeof o["isControlPlane"] === "boolean") &&
    r.isStrings(o["labels"]) &&
    (o["maxSize"] === undefined || Number.isInteger(o["maxSize"])) &&
    (o["minSize"] === undefined || Number.isInteger(o["minSize"])) &&
    typeof o["name"] === "string" &&
    Number.isInteger(o["size"]) &&
    (o["taints"] === undefined ||
      (r.isListOf(o["taints"], isTaint) && r.isUnique(o["taints"] as Items))) &&
    (o["updateStrategy"] === undefined ||
      isUpdateStrategy(o["updateStrategy"])) &&
    (o["useControlPlaneAsWorker"] === undefined ||
      typeof o["useControlPlaneAsWorker"] === "boolean")
  );
}

export const MachinePoolConfigEntitySchema: Validator<M.MachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isMachinePoolConfigEntity, () => ({
    additionalLabels: LabelsSchema,
    isControlPlane: r.boolean,
    labels: r.needed(r.strings),
    maxSize: r.integer,
    minSize: r.integer,
    name: r.needed(r.string),
    size: r.needed(r.integer),
    taints: r.unique(r.items(TaintSchema)),
    updateStrategy: UpdateStrategySchema,
    useControlPlaneAsWorker: r.boolean,
  }));

export const isTaint = (v: unknown): v is M.Taint =>
  r.isObject(v) &&
  (v["effect"] === undefined || typeof v["effect"] === "string") &&
  (v["key"] === undefined || typeof v["key"] === "string") &&
  (v["value"] === undefined || typeof v["value"] === "string");

export const TaintSchema: Validator<M.Taint> = /* @__PURE__ */ r.object(
  isTaint,
  () => ({
    effect: r.string,
    key: r.string,
    value: r.string,
  }),
);

export const isUpdateStrategy = (v: unknown): v is M.UpdateStrategy =>
  r.isObject(v) &&
  (v["maxSurge"] === undefined || typeof v["maxSurge"] === "string") &&
  (v["maxUnavailable"] === undefined ||
    typeof v["maxUnavailable"] === "string") &&
  (v["type"] === undefined || typeof v["type"] === "string");

export const UpdateStrategySchema: Validator<M.UpdateStrategy> =
  /* @__PURE__ */ r.object(isUpdateStrategy, () => ({
    maxSurge: r.string,
    maxUnavailable: r.string,
    type: r.string,
  }));

export function isAzureClusterConfig(v: unknown): v is M.AzureClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiServerAccessProfile"] === undefined ||
      isApiServerAccessProfile(o["apiServerAccessProfile"])) &&
    (o["enablePrivateCluster"] === undefined ||
      typeof o["enablePrivateCluster"] === "boolean") &&
    typeof o["location"] === "string" &&
    (o["resourceGroup"] === undefined ||
      typeof o["resourceGroup"] === "string") &&
    typeof o["sshKey"] === "string" &&
    typeof o["subscriptionId"] === "string" &&
    (o["vnetCidrBlock"] === undefined ||
      typeof o["vnetCidrBlock"] === "string") &&
    (o["vnetName"] === undefined || typeof o["vnetName"] === "string")
  );
}

export const AzureClusterConfigSchema: Validator<M.AzureClusterConfig> =
  /* @__PURE__ */ r.object(isAzureClusterConfig, () => ({
    apiServerAccessProfile: ApiServerAccessProfileSchema,
    enablePrivateCluster: r.boolean,
    location: r.needed(r.string),
    resourceGroup: r.string,
    sshKey: r.needed(r.string),
    subscriptionId: r.needed(r.string),
    vnetCidrBlock: r.string,
    vnetName: r.string,
  }));

export const isAzureMachinePoolCloudConfigEntity = (
  v: unknown,
): v is M.AzureMachinePoolCloudConfigEntity =>
  r.isObject(v) &&
  (v["azs"] === undefined || r.isStrings(v["azs"])) &&
  (v["instanceType"] === undefined || typeof v["instanceType"] === "string") &&
  (v["isSystemNodePool"] === undefined ||
    typeof v["isSystemNodePool"] === "boolean") &&
  (v["osDisk"] === undefined ||
    isAzureMachinePoolCloudConfigEntity_osDisk(v["osDisk"]));

export const AzureMachinePoolCloudConfigEntitySchema: Validator<M.AzureMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isAzureMachinePoolCloudConfigEntity, () => ({
    azs: r.strings,
    instanceType: r.string,
    isSystemNodePool: r.boolean,
    osDisk: AzureMachinePoolCloudConfigEntity_osDiskPart,
  }));

const isAzureMachinePoolCloudConfigEntity_osDisk = (v: unknown): boolean =>
  r.isObject(v) &&
  (v["diskSizeGB"] === undefined || Number.isInteger(v["diskSizeGB"])) &&
  (v["osType"] === undefined || typeof v["osType"] === "string");

const AzureMachinePoolCloudConfigEntity_osDiskPart: Part =
  /* @__PURE__ */ r.objectPart(
    isAzureMachinePoolCloudConfigEntity_osDisk,
    () => ({
      diskSizeGB: r.integer,
      osType: r.string,
    }),
  );

export function isAzureMachinePoolConfigEntity(
  v: unknown,
): v is M.AzureMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAzureMachinePoolCloudConfigEntity(o["cloudConfig"]) &&
    (o["poolConfig"] === undefined ||
      isMachinePoolConfigEntity(o["poolConfig"]))
  );
}

export const AzureMachinePoolConfigEntitySchema: Validator<M.AzureMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isAzureMachinePoolConfigEntity, () => ({
    cloudConfig: r.needed(AzureMachinePoolCloudConfigEntitySchema),
    poolConfig: MachinePoolConfigEntitySchema,
  }));

export const isClusterBackupConfig = (v: unknown): v is M.ClusterBackupConfig =>
  r.isObject(v) &&
  (v["backupLocationUid"] === undefined ||
    typeof v["backupLocationUid"] === "string") &&
  (v["backupPrefix"] === undefined || typeof v["backupPrefix"] === "string") &&
  (v["durationInHours"] === undefined ||
    Number.isInteger(v["durationInHours"])) &&
  (v["includeAllDisks"] === undefined ||
    typeof v["includeAllDisks"] === "boolean") &&
  (v["includeClusterResourceMode"] === undefined ||
    typeof v["includeClusterResourceMode"] === "string") &&
  (v["includeClusterResources"] === undefined ||
    typeof v["includeClusterResources"] === "boolean") &&
  (v["namespaces"] === undefined ||
    (r.isStrings(v["namespaces"]) && r.isUnique(v["namespaces"] as Items))) &&
  (v["schedule"] === undefined ||
    isClusterBackupConfig_schedule(v["schedule"]));

export const ClusterBackupConfigSchema: Validator<M.ClusterBackupConfig> =
  /* @__PURE__ */ r.object(isClusterBackupConfig, () => ({
    backupLocationUid: r.string,
    backupPrefix: r.string,
    durationInHours: r.integer,
    includeAllDisks: r.boolean,
    includeClusterResourceMode: r.string,
    includeClusterResources: r.boolean,
    namespaces: r.unique(r.strings),
    schedule: ClusterBackupConfig_schedulePart,
  }));

export const isIncludeClusterResourceMode = (
  v: unknown,
): v is M.IncludeClusterResourceMode => typeof v === "string";

export const IncludeClusterResourceModeSchema: Validator<M.IncludeClusterResourceMode> =
  /* @__PURE__ */ r.schema(isIncludeClusterResourceMode, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

const isClusterBackupConfig_schedule = (v: unknown): boolean =>
  r.isObject(v) &&
  (v["scheduledRunTime"] === undefined ||
    typeof v["scheduledRunTime"] === "string");

const ClusterBackupConfig_schedulePart: Part = /* @__PURE__ */ r.objectPart(
  isClusterBackupConfig_schedule,
  () => ({
    scheduledRunTime: r.string,
  }),
);

export function isClusterCondition(v: unknown): v is M.ClusterCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["lastProbeTime"] === undefined ||
      typeof o["lastProbeTime"] === "string") &&
    (o["lastTransitionTime"] === undefined ||
      typeof o["lastTransitionTime"] === "string") &&
    (o["message"] === undefined || typeof o["message"] === "string") &&
    (o["reason"] === undefined || typeof o["reason"] === "string") &&
    typeof o["status"] === "string" &&
    typeof o["type"] === "string"
  );
}

export const ClusterConditionSchema: Validator<M.ClusterCondition> =
  /* @__PURE__ */ r.object(isClusterCondition, () => ({
    lastProbeTime: r.string,
    lastTransitionTime: r.string,
    message: r.string,
    reason: r.string,
    status: r.needed(r.string),
    type: r.needed(r.string),
  }));

export const isClusterType = (v: unknown): v is M.ClusterType =>
  typeof v === "string";

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
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    (o["metadata"] === undefined || isVmObjectMeta(o["metadata"])) &&
    isClusterVirtualMachineSpec(o["spec"]) &&
    (o["status"] === undefined ||
      isClusterVirtualMachineStatus(o["status"]) ||
      o["status"] === null)
  );
}

export const ClusterVirtualMachineSchema: Validator<M.ClusterVirtualMachine> =
  /* @__PURE__ */ r.objectWith(isClusterVirtualMachine, (o, e) => {
    e.string(o["apiVersion"], "/apiVersion");
    e.string(o["kind"], "/kind");
    VmObjectMetaSchema.explain(o["metadata"], "/metadata", e);
    e.need(o["spec"], "/spec");
    ClusterVirtualMachineSpecSchema.explain(o["spec"], "/spec", e);
    if (o["status"] !== undefined) {
      if (o["status"] !== null)
        ClusterVirtualMachineStatusSchema.explain(o["status"], "/status", e);
    }
  });

export const isVmObjectMeta = (v: unknown): v is M.VmObjectMeta =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  (v["creationTimestamp"] === undefined ||
    typeof v["creationTimestamp"] === "string") &&
  (v["deletionTimestamp"] === undefined ||
    typeof v["deletionTimestamp"] === "string" ||
    v["deletionTimestamp"] === null) &&
  (v["generation"] === undefined || Number.isInteger(v["generation"])) &&
  (v["labels"] === undefined || isLabels(v["labels"])) &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["namespace"] === undefined || typeof v["namespace"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

export const VmObjectMetaSchema: Validator<M.VmObjectMeta> =
  /* @__PURE__ */ r.objectWith(isVmObjectMeta, (o, e) => {
    AnnotationsSchema.explain(o["annotations"], "/annotations", e);
    e.string(o["creationTimestamp"], "/creationTimestamp");
    if (
      o["deletionTimestamp"] !== undefined &&
      !(
        typeof o["deletionTimestamp"] === "string" ||
        o["deletionTimestamp"] === null
      )
    )
      e.type("/deletionTimestamp", "string or null", o["deletionTimestamp"]);
    e.integer(o["generation"], "/generation");
    LabelsSchema.explain(o["labels"], "/labels", e);
    e.string(o["name"], "/name");
    e.string(o["namespace"], "/namespace");
    e.string(o["uid"], "/uid");
  });

export const isClusterVirtualMachineSpec = (
  v: unknown,
): v is M.ClusterVirtualMachineSpec =>
  r.isObject(v) &&
  (v["runStrategy"] === undefined || typeof v["runStrategy"] === "string") &&
  (v["running"] === undefined || typeof v["running"] === "boolean") &&
  (v["template"] === undefined || r.isMapOf(v["template"], isJsonValue));

export const ClusterVirtualMachineSpecSchema: Validator<M.ClusterVirtualMachineSpec> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineSpec, () => ({
    runStrategy: r.string,
    running: r.boolean,
    template: r.members(JsonValueSchema),
  }));

export const isClusterVirtualMachineStatus = (
  v: unknown,
): v is M.ClusterVirtualMachineStatus =>
  r.isObject(v) &&
  (v["created"] === undefined || typeof v["created"] === "boolean") &&
  (v["printableStatus"] === undefined ||
    typeof v["printableStatus"] === "string") &&
  (v["ready"] === undefined || typeof v["ready"] === "boolean");

export const ClusterVirtualMachineStatusSchema: Validator<M.ClusterVirtualMachineStatus> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineStatus, () => ({
    created: r.boolean,
    printableStatus: r.string,
    ready: r.boolean,
  }));

export function isClusterVirtualMachineList(
  v: unknown,
): v is M.ClusterVirtualMachineList {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    r.isListOf(o["items"], isClusterVirtualMachine) &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    (o["metadata"] === undefined || isVmListMeta(o["metadata"]))
  );
}

export const ClusterVirtualMachineListSchema: Validator<M.ClusterVirtualMachineList> =
  /* @__PURE__ */ r.object(isClusterVirtualMachineList, () => ({
    apiVersion: r.string,
    items: r.needed(r.items(ClusterVirtualMachineSchema)),
    kind: r.string,
    metadata: VmListMetaSchema,
  }));

export const isVmListMeta = (v: unknown): v is M.VmListMeta =>
  r.isObject(v) &&
  (v["continue"] === undefined || typeof v["continue"] === "string") &&
  (v["remainingItemCount"] === undefined ||
    Number.isInteger(v["remainingItemCount"])) &&
  (v["resourceVersion"] === undefined ||
    typeof v["resourceVersion"] === "string") &&
  (v["selfLink"] === undefined || typeof v["selfLink"] === "string");

export const VmListMetaSchema: Validator<M.VmListMeta> =
  /* @__PURE__ */ r.object(isVmListMeta, () => ({
    continue: r.string,
    remainingItemCount: r.integer,
    resourceVersion: r.string,
    selfLink: r.string,
  }));

export function isEksClusterConfig(v: unknown): v is M.EksClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["bastionDisabled"] === undefined ||
      typeof o["bastionDisabled"] === "boolean") &&
    typeof o["region"] === "string" &&
    (o["vpcId"] === undefined || typeof o["vpcId"] === "string")
  );
}

export const EksClusterConfigSchema: Validator<M.EksClusterConfig> =
  /* @__PURE__ */ r.object(isEksClusterConfig, () => ({
    bastionDisabled: r.boolean,
    region: r.needed(r.string),
    vpcId: r.string,
  }));

export function isEksMachineCloudConfigEntity(
  v: unknown,
): v is M.EksMachineCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["amiType"] === undefined || typeof o["amiType"] === "string") &&
    typeof o["instanceType"] === "string" &&
    (o["rootDeviceSize"] === undefined || Number.isInteger(o["rootDeviceSize"]))
  );
}

export const EksMachineCloudConfigEntitySchema: Validator<M.EksMachineCloudConfigEntity> =
  /* @__PURE__ */ r.object(isEksMachineCloudConfigEntity, () => ({
    amiType: r.string,
    instanceType: r.needed(r.string),
    rootDeviceSize: r.integer,
  }));

export function isEksMachinePoolConfigEntity(
  v: unknown,
): v is M.EksMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isEksMachineCloudConfigEntity(o["cloudConfig"]) &&
    (o["poolConfig"] === undefined ||
      isMachinePoolConfigEntity(o["poolConfig"]))
  );
}

export const EksMachinePoolConfigEntitySchema: Validator<M.EksMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isEksMachinePoolConfigEntity, () => ({
    cloudConfig: r.needed(EksMachineCloudConfigEntitySchema),
    poolConfig: MachinePoolConfigEntitySchema,
  }));

export function isMaasClusterConfig(v: unknown): v is M.MaasClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["domain"] === "string" &&
    (o["enableLxdVm"] === undefined || typeof o["enableLxdVm"] === "boolean") &&
    (o["ntpServers"] === undefined || r.isStrings(o["ntpServers"])) &&
    (o["sshKeys"] === undefined || r.isStrings(o["sshKeys"]))
  );
}

export const MaasClusterConfigSchema: Validator<M.MaasClusterConfig> =
  /* @__PURE__ */ r.object(isMaasClusterConfig, () => ({
    domain: r.needed(r.string),
    enableLxdVm: r.boolean,
    ntpServers: r.strings,
    sshKeys: r.strings,
  }));

export const isMaasInstanceType = (v: unknown): v is M.MaasInstanceType =>
  r.isObject(v) &&
  (v["minCPU"] === undefined || Number.isInteger(v["minCPU"])) &&
  (v["minDiskSizeInGB"] === undefined ||
    Number.isInteger(v["minDiskSizeInGB"])) &&
  (v["minMemInMB"] === undefined || Number.isInteger(v["minMemInMB"]));

export const MaasInstanceTypeSchema: Validator<M.MaasInstanceType> =
  /* @__PURE__ */ r.object(isMaasInstanceType, () => ({
    minCPU: r.integer,
    minDiskSizeInGB: r.integer,
    minMemInMB: r.integer,
  }));

export function isMaasMachinePoolCloudConfigEntity(
  v: unknown,
): v is M.MaasMachinePoolCloudConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["azs"] === undefined || r.isStrings(o["azs"])) &&
    isMaasInstanceType(o["instanceType"]) &&
    typeof o["resourcePool"] === "string" &&
    (o["tags"] === undefined || r.isStrings(o["tags"]))
  );
}

export const MaasMachinePoolCloudConfigEntitySchema: Validator<M.MaasMachinePoolCloudConfigEntity> =
  /* @__PURE__ */ r.object(isMaasMachinePoolCloudConfigEntity, () => ({
    azs: r.strings,
    instanceType: r.needed(MaasInstanceTypeSchema),
    resourcePool: r.needed(r.string),
    tags: r.strings,
  }));

export function isMaasMachinePoolConfigEntity(
  v: unknown,
): v is M.MaasMachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isMaasMachinePoolCloudConfigEntity(o["cloudConfig"]) &&
    (o["poolConfig"] === undefined ||
      isMachinePoolConfigEntity(o["poolConfig"]))
  );
}

export const MaasMachinePoolConfigEntitySchema: Validator<M.MaasMachinePoolConfigEntity> =
  /* @__PURE__ */ r.object(isMaasMachinePoolConfigEntity, () => ({
    cloudConfig: r.needed(MaasMachinePoolCloudConfigEntitySchema),
    poolConfig: MachinePoolConfigEntitySchema,
  }));

export const isObjectMetaInputEntity = (
  v: unknown,
): v is M.ObjectMetaInputEntity =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  (v["labels"] === undefined || isLabels(v["labels"])) &&
  (v["name"] === undefined || typeof v["name"] === "string");

export const ObjectMetaInputEntitySchema: Validator<M.ObjectMetaInputEntity> =
  /* @__PURE__ */ r.object(isObjectMetaInputEntity, () => ({
    annotations: AnnotationsSchema,
    labels: LabelsSchema,
    name: r.string,
  }));

export function isObjectMetaInputEntitySchema(
  v: unknown,
): v is M.ObjectMetaInputEntitySchema {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInputEntity(o["metadata"])
  );
}

export const ObjectMetaInputEntitySchemaSchema: Validator<M.ObjectMetaInputEntitySchema> =
  /* @__PURE__ */ r.object(isObjectMetaInputEntitySchema, () => ({
    metadata: r.needed(ObjectMetaInputEntitySchema),
  }));

export const isObjectReference = (v: unknown): v is M.ObjectReference =>
  r.isObject(v) &&
  (v["kind"] === undefined || typeof v["kind"] === "string") &&
  (v["name"] === undefined || typeof v["name"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string");

export const ObjectReferenceSchema: Validator<M.ObjectReference> =
  /* @__PURE__ */ r.object(isObjectReference, () => ({
    kind: r.string,
    name: r.string,
    uid: r.string,
  }));

export function isPackValuesEntity(v: unknown): v is M.PackValuesEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["name"] === "string" &&
    (o["tag"] === undefined || typeof o["tag"] === "string") &&
    (o["type"] === undefined || typeof o["type"] === "string") &&
    (o["values"] === undefined || typeof o["values"] === "string")
  );
}

export const PackValuesEntitySchema: Validator<M.PackValuesEntity> =
  /* @__PURE__ */ r.object(isPackValuesEntity, () => ({
    name: r.needed(r.string),
    tag: r.string,
    type: r.string,
    values: r.string,
  }));

export function isSpectroAwsClusterEntity(
  v: unknown,
): v is M.SpectroAwsClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isSpectroAwsClusterEntity_spec(o["spec"])
  );
}

export const SpectroAwsClusterEntitySchema: Validator<M.SpectroAwsClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroAwsClusterEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(SpectroAwsClusterEntity_specPart),
  }));

export function isSpectroClusterEntityBase(
  v: unknown,
): v is M.SpectroClusterEntityBase {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["cloudAccountUid"] === "string" &&
    (o["profiles"] === undefined ||
      r.isListOf(o["profiles"], isSpectroClusterProfileEntity))
  );
}

export const SpectroClusterEntityBaseSchema: Validator<M.SpectroClusterEntityBase> =
  /* @__PURE__ */ r.object(isSpectroClusterEntityBase, () => ({
    cloudAccountUid: r.needed(r.string),
    profiles: r.items(SpectroClusterProfileEntitySchema),
  }));

export const isSpectroClusterProfileEntity = (
  v: unknown,
): v is M.SpectroClusterProfileEntity =>
  r.isObject(v) &&
  (v["packValues"] === undefined ||
    r.isListOf(v["packValues"], isPackValuesEntity)) &&
  (v["replaceWithProfile"] === undefined ||
    typeof v["replaceWithProfile"] === "string") &&
  (v["uid"] === undefined || typeof v["uid"] === "string") &&
  (v["variables"] === undefined ||
    r.isListOf(v["variables"], isSpectroClusterVariable));

export const SpectroClusterProfileEntitySchema: Validator<M.SpectroClusterProfileEntity> =
  /* @__PURE__ */ r.object(isSpectroClusterProfileEntity, () => ({
    packValues: r.items(PackValuesEntitySchema),
    replaceWithProfile: r.string,
    uid: r.string,
    variables: r.items(SpectroClusterVariableSchema),
  }));

export function isSpectroClusterVariable(
  v: unknown,
): v is M.SpectroClusterVariable {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["name"] === "string" &&
    (o["value"] === undefined || typeof o["value"] === "string")
  );
}

export const SpectroClusterVariableSchema: Validator<M.SpectroClusterVariable> =
  /* @__PURE__ */ r.object(isSpectroClusterVariable, () => ({
    name: r.needed(r.string),
    value: r.string,
  }));

function isSpectroAwsClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAwsClusterConfig(o["cloudConfig"]) &&
    (o["machinepoolconfig"] === undefined ||
      r.isListOf(o["machinepoolconfig"], isAwsMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroAwsClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPartWith(
  isSpectroAwsClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o["cloudConfig"], "/cloudConfig");
    AwsClusterConfigSchema.explain(o["cloudConfig"], "/cloudConfig", e);
    e.items(
      o["machinepoolconfig"],
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
    isObjectMetaInput(o["metadata"]) &&
    isSpectroAzureClusterEntity_spec(o["spec"])
  );
}

export const SpectroAzureClusterEntitySchema: Validator<M.SpectroAzureClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroAzureClusterEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(SpectroAzureClusterEntity_specPart),
  }));

function isSpectroAzureClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAzureClusterConfig(o["cloudConfig"]) &&
    (o["machinepoolconfig"] === undefined ||
      r.isListOf(o["machinepoolconfig"], isAzureMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroAzureClusterEntity_specPart: Part =
  /* @__PURE__ */ r.objectPartWith(isSpectroAzureClusterEntity_spec, (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o["cloudConfig"], "/cloudConfig");
    AzureClusterConfigSchema.explain(o["cloudConfig"], "/cloudConfig", e);
    e.items(
      o["machinepoolconfig"],
      "/machinepoolconfig",
      AzureMachinePoolConfigEntitySchema,
    );
  });

export function isSpectroCluster(v: unknown): v is M.SpectroCluster {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    isObjectMeta(o["metadata"]) &&
    isSpectroClusterSpec(o["spec"]) &&
    isSpectroClusterStatus(o["status"])
  );
}

export const SpectroClusterSchema: Validator<M.SpectroCluster> =
  /* @__PURE__ */ r.object(isSpectroCluster, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(SpectroClusterSpecSchema),
    status: r.needed(SpectroClusterStatusSchema),
  }));

export const isSpectroClusterSpec = (v: unknown): v is M.SpectroClusterSpec =>
  r.isObject(v) &&
  (v["cloudConfigRef"] === undefined ||
    isObjectReference(v["cloudConfigRef"])) &&
  (v["cloudType"] === undefined || typeof v["cloudType"] === "string") &&
  (v["clusterProfileTemplates"] === undefined ||
    r.isListOf(v["clusterProfileTemplates"], isClusterProfileTemplate)) &&
  (v["clusterType"] === undefined || typeof v["clusterType"] === "string");

export const SpectroClusterSpecSchema: Validator<M.SpectroClusterSpec> =
  /* @__PURE__ */ r.object(isSpectroClusterSpec, () => ({
    cloudConfigRef: ObjectReferenceSchema,
    cloudType: r.string,
    clusterProfileTemplates: r.items(ClusterProfileTemplateSchema),
    clusterType: r.string,
  }));

export const isSpectroClusterStatus = (
  v: unknown,
): v is M.SpectroClusterStatus =>
  r.isObject(v) &&
  (v["apiEndpoints"] === undefined ||
    r.isListOf(v["apiEndpoints"], isApiEndpoint)) &&
  (v["conditions"] === undefined ||
    r.isListOf(v["conditions"], isClusterCondition)) &&
  (v["state"] === undefined || isSpectroClusterState(v["state"]));

export const SpectroClusterStatusSchema: Validator<M.SpectroClusterStatus> =
  /* @__PURE__ */ r.object(isSpectroClusterStatus, () => ({
    apiEndpoints: r.items(ApiEndpointSchema),
    conditions: r.items(ClusterConditionSchema),
    state: SpectroClusterStateSchema,
  }));

export const isSpectroClusterState = (v: unknown): v is M.SpectroClusterState =>
  typeof v === "string" || typeof v === "string";

export const SpectroClusterStateSchema: Validator<M.SpectroClusterState> =
  /* @__PURE__ */ r.schema(isSpectroClusterState, (v, e) => {
    if (!(typeof v === "string" || typeof v === "string"))
      e.choose("", "anyOf", "another form or string", v, []);
  });

export const isSpectroClusterHealthStatus = (
  v: unknown,
): v is M.SpectroClusterHealthStatus =>
  r.isObject(v) &&
  (v["agentVersion"] === undefined || typeof v["agentVersion"] === "string") &&
  (v["lastHeartBeatTimestamp"] === undefined ||
    typeof v["lastHeartBeatTimestamp"] === "string") &&
  (v["state"] === undefined || typeof v["state"] === "string");

export const SpectroClusterHealthStatusSchema: Validator<M.SpectroClusterHealthStatus> =
  /* @__PURE__ */ r.object(isSpectroClusterHealthStatus, () => ({
    agentVersion: r.string,
    lastHeartBeatTimestamp: r.string,
    state: r.string,
  }));

export function isSpectroClusterSummary(
  v: unknown,
): v is M.SpectroClusterSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    (o["specSummary"] === undefined ||
      isSpectroClusterSummary_specSummary(o["specSummary"])) &&
    (o["status"] === undefined || isSpectroClusterSummary_status(o["status"]))
  );
}

export const SpectroClusterSummarySchema: Validator<M.SpectroClusterSummary> =
  /* @__PURE__ */ r.object(isSpectroClusterSummary, () => ({
    metadata: r.needed(ObjectMetaSchema),
    specSummary: SpectroClusterSummary_specSummaryPart,
    status: SpectroClusterSummary_statusPart,
  }));

const isSpectroClusterSummary_specSummary = (v: unknown): boolean =>
  r.isObject(v) &&
  (v["archTypes"] === undefined || r.isStrings(v["archTypes"])) &&
  (v["cloudAccountMeta"] === undefined ||
    isUidSummary(v["cloudAccountMeta"])) &&
  (v["projectMeta"] === undefined || isObjectEntity(v["projectMeta"]));

const SpectroClusterSummary_specSummaryPart: Part =
  /* @__PURE__ */ r.objectPart(isSpectroClusterSummary_specSummary, () => ({
    archTypes: r.strings,
    cloudAccountMeta: UidSummarySchema,
    projectMeta: ObjectEntitySchema,
  }));

const isSpectroClusterSummary_status = (v: unknown): boolean =>
  r.isObject(v) &&
  (v["health"] === undefined || isSpectroClusterHealthStatus(v["health"])) &&
  (v["state"] === undefined || isSpectroClusterState(v["state"]));

const SpectroClusterSummary_statusPart: Part = /* @__PURE__ */ r.objectPart(
  isSpectroClusterSummary_status,
  () => ({
    health: SpectroClusterHealthStatusSchema,
    state: SpectroClusterStateSchema,
  }),
);

export function isSpectroClustersSummary(
  v: unknown,
): v is M.SpectroClustersSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["items"], isSpectroClusterSummary) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const SpectroClustersSummarySchema: Validator<M.SpectroClustersSummary> =
  /* @__PURE__ */ r.object(isSpectroClustersSummary, () => ({
    items: r.needed(r.items(SpectroClusterSummarySchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isSpectroEksClusterEntity(
  v: unknown,
): v is M.SpectroEksClusterEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isSpectroEksClusterEntity_spec(o["spec"])
  );
}

export const SpectroEksClusterEntitySchema: Validator<M.SpectroEksClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroEksClusterEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(SpectroEksClusterEntity_specPart),
  }));

function isSpectroEksClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isEksClusterConfig(o["cloudConfig"]) &&
    (o["machinepoolconfig"] === undefined ||
      r.isListOf(o["machinepoolconfig"], isEksMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroEksClusterEntity_specPart: Part = /* @__PURE__ */ r.objectPartWith(
  isSpectroEksClusterEntity_spec,
  (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o["cloudConfig"], "/cloudConfig");
    EksClusterConfigSchema.explain(o["cloudConfig"], "/cloudConfig", e);
    e.items(
      o["machinepoolconfig"],
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
    isObjectMetaInput(o["metadata"]) &&
    isSpectroMaasClusterEntity_spec(o["spec"])
  );
}

export const SpectroMaasClusterEntitySchema: Validator<M.SpectroMaasClusterEntity> =
  /* @__PURE__ */ r.object(isSpectroMaasClusterEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(SpectroMaasClusterEntity_specPart),
  }));

function isSpectroMaasClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isMaasClusterConfig(o["cloudConfig"]) &&
    (o["machinepoolconfig"] === undefined ||
      r.isListOf(o["machinepoolconfig"], isMaasMachinePoolConfigEntity)) &&
    isSpectroClusterEntityBase(v)
  );
}

const SpectroMaasClusterEntity_specPart: Part =
  /* @__PURE__ */ r.objectPartWith(isSpectroMaasClusterEntity_spec, (o, e) => {
    SpectroClusterEntityBaseSchema.explain(o, "", e);
    e.need(o["cloudConfig"], "/cloudConfig");
    MaasClusterConfigSchema.explain(o["cloudConfig"], "/cloudConfig", e);
    e.items(
      o["machinepoolconfig"],
      "/machinepoolconfig",
      MaasMachinePoolConfigEntitySchema,
    );
  });

export function isV1alpha1SpectroCluster(
  v: unknown,
): v is M.V1alpha1SpectroCluster {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["apiVersion"] === undefined || typeof o["apiVersion"] === "string") &&
    (o["kind"] === undefined || typeof o["kind"] === "string") &&
    isObjectMeta(o["metadata"]) &&
    isV1alpha1SpectroClusterSpec(o["spec"]) &&
    isSpectroClusterStatus(o["status"])
  );
}

export const V1alpha1SpectroClusterSchema: Validator<M.V1alpha1SpectroCluster> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroCluster, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(V1alpha1SpectroClusterSpecSchema),
    status: r.needed(SpectroClusterStatusSchema),
  }));

export const isV1alpha1SpectroClusterSpec = (
  v: unknown,
): v is M.V1alpha1SpectroClusterSpec =>
  r.isObject(v) &&
  (v["cloudType"] === undefined || typeof v["cloudType"] === "string") &&
  (v["clusterProfileTemplate"] === undefined ||
    isClusterProfileTemplate(v["clusterProfileTemplate"]));

export const V1alpha1SpectroClusterSpecSchema: Validator<M.V1alpha1SpectroClusterSpec> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroClusterSpec, () => ({
    cloudType: r.string,
    clusterProfileTemplate: ClusterProfileTemplateSchema,
  }));

export function isV1alpha1SpectroClusters(
  v: unknown,
): v is M.V1alpha1SpectroClusters {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o["items"], isV1alpha1SpectroCluster) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const V1alpha1SpectroClustersSchema: Validator<M.V1alpha1SpectroClusters> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroClusters, () => ({
    items: r.needed(r.items(V1alpha1SpectroClusterSchema)),
    listmeta: ListMetaDataSchema,
  }));
