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
  areClusterProfileTemplate,
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

export function areApiEndpoint(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isApiEndpoint(v[i])) return false;
  return true;
}

export const isApiServerAccessProfile = (
  v: unknown,
): v is M.ApiServerAccessProfile =>
  r.isObject(v) &&
  (v["authorizedIPRanges"] === undefined ||
    r.isStrings(v["authorizedIPRanges"])) &&
  r.maybeBoolean(v["enablePrivateCluster"]) &&
  r.maybeBoolean(v["enablePrivateClusterPublicFQDN"]) &&
  r.maybeString(v["privateDNSZone"]);

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
    r.maybeBoolean(o["bastionDisabled"]) &&
    r.maybeString(o["controlPlaneLoadBalancer"]) &&
    typeof o["region"] === "string" &&
    r.maybeString(o["sshKeyName"]) &&
    r.maybeString(o["vpcId"])
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
    r.maybeString(o["capacityType"]) &&
    typeof o["instanceType"] === "string" &&
    r.maybeInteger(o["rootDeviceSize"]) &&
    (o["subnets"] === undefined || areAwsSubnetEntity(o["subnets"]))
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
  r.isObject(v) && r.maybeString(v["az"]) && r.maybeString(v["id"]);

export const AwsSubnetEntitySchema: Validator<M.AwsSubnetEntity> =
  /* @__PURE__ */ r.object(isAwsSubnetEntity, () => ({
    az: r.string,
    id: r.string,
  }));

export function areAwsSubnetEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isAwsSubnetEntity(v[i])) return false;
  return true;
}

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

export function areAwsMachinePoolConfigEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isAwsMachinePoolConfigEntity(v[i])) return false;
  return true;
}

export function isMachinePoolConfigEntity(
  v: unknown,
): v is M.MachinePoolConfigEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["additionalLabels"] === undefined || isLabels(o["additionalLabels"])) &&
    r.maybeBoolean(o["isControlPlane"]) &&
    r.isStrings(o["labels"]) &&
    r.maybeInteger(o["maxSize"]) &&
    r.maybeInteger(o["minSize"]) &&
    typeof o["name"] === "string" &&
    Number.isInteger(o["size"]) &&
    (o["taints"] === undefined ||
      (areTaint(o["taints"]) && r.isUnique(o["taints"] as Items))) &&
    (o["updateStrategy"] === undefined ||
      isUpdateStrategy(o["updateStrategy"])) &&
    r.maybeBoolean(o["useControlPlaneAsWorker"])
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
  r.maybeString(v["effect"]) &&
  r.maybeString(v["key"]) &&
  r.maybeString(v["value"]);

export const TaintSchema: Validator<M.Taint> = /* @__PURE__ */ r.object(
  isTaint,
  () => ({
    effect: r.string,
    key: r.string,
    value: r.string,
  }),
);

export function areTaint(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isTaint(v[i])) return false;
  return true;
}

export const isUpdateStrategy = (v: unknown): v is M.UpdateStrategy =>
  r.isObject(v) &&
  r.maybeString(v["maxSurge"]) &&
  r.maybeString(v["maxUnavailable"]) &&
  r.maybeString(v["type"]);

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
    r.maybeBoolean(o["enablePrivateCluster"]) &&
    typeof o["location"] === "string" &&
    r.maybeString(o["resourceGroup"]) &&
    typeof o["sshKey"] === "string" &&
    typeof o["subscriptionId"] === "string" &&
    r.maybeString(o["vnetCidrBlock"]) &&
    r.maybeString(o["vnetName"])
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
  r.maybeString(v["instanceType"]) &&
  r.maybeBoolean(v["isSystemNodePool"]) &&
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
  r.maybeInteger(v["diskSizeGB"]) &&
  r.maybeString(v["osType"]);

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

export function areAzureMachinePoolConfigEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isAzureMachinePoolConfigEntity(v[i])) return false;
  return true;
}

export const isClusterBackupConfig = (v: unknown): v is M.ClusterBackupConfig =>
  r.isObject(v) &&
  r.maybeString(v["backupLocationUid"]) &&
  r.maybeString(v["backupPrefix"]) &&
  r.maybeInteger(v["durationInHours"]) &&
  r.maybeBoolean(v["includeAllDisks"]) &&
  r.maybeString(v["includeClusterResourceMode"]) &&
  r.maybeBoolean(v["includeClusterResources"]) &&
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
  r.isObject(v) && r.maybeString(v["scheduledRunTime"]);

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
    r.maybeString(o["lastProbeTime"]) &&
    r.maybeString(o["lastTransitionTime"]) &&
    r.maybeString(o["message"]) &&
    r.maybeString(o["reason"]) &&
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

export function areClusterCondition(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isClusterCondition(v[i])) return false;
  return true;
}

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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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

export function areClusterVirtualMachine(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isClusterVirtualMachine(v[i])) return false;
  return true;
}

export const isVmObjectMeta = (v: unknown): v is M.VmObjectMeta =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  r.maybeString(v["creationTimestamp"]) &&
  (v["deletionTimestamp"] === undefined ||
    typeof v["deletionTimestamp"] === "string" ||
    v["deletionTimestamp"] === null) &&
  r.maybeInteger(v["generation"]) &&
  (v["labels"] === undefined || isLabels(v["labels"])) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["namespace"]) &&
  r.maybeString(v["uid"]);

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
  r.maybeString(v["runStrategy"]) &&
  r.maybeBoolean(v["running"]) &&
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
  r.maybeBoolean(v["created"]) &&
  r.maybeString(v["printableStatus"]) &&
  r.maybeBoolean(v["ready"]);

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
    r.maybeString(o["apiVersion"]) &&
    areClusterVirtualMachine(o["items"]) &&
    r.maybeString(o["kind"]) &&
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
  r.maybeString(v["continue"]) &&
  r.maybeInteger(v["remainingItemCount"]) &&
  r.maybeString(v["resourceVersion"]) &&
  r.maybeString(v["selfLink"]);

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
    r.maybeBoolean(o["bastionDisabled"]) &&
    typeof o["region"] === "string" &&
    r.maybeString(o["vpcId"])
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
    r.maybeString(o["amiType"]) &&
    typeof o["instanceType"] === "string" &&
    r.maybeInteger(o["rootDeviceSize"])
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

export function areEksMachinePoolConfigEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isEksMachinePoolConfigEntity(v[i])) return false;
  return true;
}

export function isMaasClusterConfig(v: unknown): v is M.MaasClusterConfig {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["domain"] === "string" &&
    r.maybeBoolean(o["enableLxdVm"]) &&
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
  r.maybeInteger(v["minCPU"]) &&
  r.maybeInteger(v["minDiskSizeInGB"]) &&
  r.maybeInteger(v["minMemInMB"]);

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

export function areMaasMachinePoolConfigEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isMaasMachinePoolConfigEntity(v[i])) return false;
  return true;
}

export const isObjectMetaInputEntity = (
  v: unknown,
): v is M.ObjectMetaInputEntity =>
  r.isObject(v) &&
  (v["annotations"] === undefined || isAnnotations(v["annotations"])) &&
  (v["labels"] === undefined || isLabels(v["labels"])) &&
  r.maybeString(v["name"]);

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
  r.maybeString(v["kind"]) &&
  r.maybeString(v["name"]) &&
  r.maybeString(v["uid"]);

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
    r.maybeString(o["tag"]) &&
    r.maybeString(o["type"]) &&
    r.maybeString(o["values"])
  );
}

export const PackValuesEntitySchema: Validator<M.PackValuesEntity> =
  /* @__PURE__ */ r.object(isPackValuesEntity, () => ({
    name: r.needed(r.string),
    tag: r.string,
    type: r.string,
    values: r.string,
  }));

export function arePackValuesEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isPackValuesEntity(v[i])) return false;
  return true;
}

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
      areSpectroClusterProfileEntity(o["profiles"]))
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
  (v["packValues"] === undefined || arePackValuesEntity(v["packValues"])) &&
  r.maybeString(v["replaceWithProfile"]) &&
  r.maybeString(v["uid"]) &&
  (v["variables"] === undefined || areSpectroClusterVariable(v["variables"]));

export const SpectroClusterProfileEntitySchema: Validator<M.SpectroClusterProfileEntity> =
  /* @__PURE__ */ r.object(isSpectroClusterProfileEntity, () => ({
    packValues: r.items(PackValuesEntitySchema),
    replaceWithProfile: r.string,
    uid: r.string,
    variables: r.items(SpectroClusterVariableSchema),
  }));

export function areSpectroClusterProfileEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSpectroClusterProfileEntity(v[i])) return false;
  return true;
}

export function isSpectroClusterVariable(
  v: unknown,
): v is M.SpectroClusterVariable {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["name"] === "string" &&
    r.maybeString(o["value"])
  );
}

export const SpectroClusterVariableSchema: Validator<M.SpectroClusterVariable> =
  /* @__PURE__ */ r.object(isSpectroClusterVariable, () => ({
    name: r.needed(r.string),
    value: r.string,
  }));

export function areSpectroClusterVariable(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSpectroClusterVariable(v[i])) return false;
  return true;
}

function isSpectroAwsClusterEntity_spec(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isAwsClusterConfig(o["cloudConfig"]) &&
    (o["machinepoolconfig"] === undefined ||
      areAwsMachinePoolConfigEntity(o["machinepoolconfig"])) &&
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
      areAzureMachinePoolConfigEntity(o["machinepoolconfig"])) &&
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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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
  r.maybeString(v["cloudType"]) &&
  (v["clusterProfileTemplates"] === undefined ||
    areClusterProfileTemplate(v["clusterProfileTemplates"])) &&
  r.maybeString(v["clusterType"]);

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
  (v["apiEndpoints"] === undefined || areApiEndpoint(v["apiEndpoints"])) &&
  (v["conditions"] === undefined || areClusterCondition(v["conditions"])) &&
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
  r.maybeString(v["agentVersion"]) &&
  r.maybeString(v["lastHeartBeatTimestamp"]) &&
  r.maybeString(v["state"]);

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

export function areSpectroClusterSummary(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSpectroClusterSummary(v[i])) return false;
  return true;
}

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
    areSpectroClusterSummary(o["items"]) &&
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
      areEksMachinePoolConfigEntity(o["machinepoolconfig"])) &&
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
      areMaasMachinePoolConfigEntity(o["machinepoolconfig"])) &&
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
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
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

export function areV1alpha1SpectroCluster(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isV1alpha1SpectroCluster(v[i])) return false;
  return true;
}

export const isV1alpha1SpectroClusterSpec = (
  v: unknown,
): v is M.V1alpha1SpectroClusterSpec =>
  r.isObject(v) &&
  r.maybeString(v["cloudType"]) &&
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
    areV1alpha1SpectroCluster(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const V1alpha1SpectroClustersSchema: Validator<M.V1alpha1SpectroClusters> =
  /* @__PURE__ */ r.object(isV1alpha1SpectroClusters, () => ({
    items: r.needed(r.items(V1alpha1SpectroClusterSchema)),
    listmeta: ListMetaDataSchema,
  }));
