import type * as M from "../models/shared.js";
import type {
  Fields,
  Items,
  Part,
  Validator,
} from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export function isAnnotations(v: unknown): v is M.Annotations {
  return r.isStringMap(v);
}

export const AnnotationsSchema: Validator<M.Annotations> =
  /* @__PURE__ */ r.object(isAnnotations, (o, e) => {
    e.members(o, "", null);
  });

export function isObjectMeta(v: unknown): v is M.ObjectMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.annotations === undefined || isAnnotations(o.annotations)) &&
    (o.creationTimestamp === undefined || isTime(o.creationTimestamp)) &&
    (o.deletionTimestamp === undefined ||
      typeof o.deletionTimestamp === "string" ||
      o.deletionTimestamp === null) &&
    (o.labels === undefined || isLabels(o.labels)) &&
    (o.lastModifiedTimestamp === undefined ||
      isTime(o.lastModifiedTimestamp)) &&
    typeof o.name === "string" &&
    typeof o.uid === "string"
  );
}

export const ObjectMetaSchema: Validator<M.ObjectMeta> =
  /* @__PURE__ */ r.object(isObjectMeta, (o, e) => {
    AnnotationsSchema.explain(o.annotations, "/annotations", e);
    TimeSchema.explain(o.creationTimestamp, "/creationTimestamp", e);
    if (
      o.deletionTimestamp !== undefined &&
      !(typeof o.deletionTimestamp === "string" || o.deletionTimestamp === null)
    )
      e.type("/deletionTimestamp", "string or null", o.deletionTimestamp);
    LabelsSchema.explain(o.labels, "/labels", e);
    TimeSchema.explain(o.lastModifiedTimestamp, "/lastModifiedTimestamp", e);
    e.string(o.name, "/name", true);
    e.string(o.uid, "/uid", true);
  });

export function isTime(v: unknown): v is M.Time {
  return typeof v === "string";
}

export const TimeSchema: Validator<M.Time> = /* @__PURE__ */ r.schema(
  isTime,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isLabels(v: unknown): v is M.Labels {
  return r.isStringMap(v);
}

export const LabelsSchema: Validator<M.Labels> = /* @__PURE__ */ r.object(
  isLabels,
  (o, e) => {
    e.members(o, "", null);
  },
);

export function isObjectMetaInput(v: unknown): v is M.ObjectMetaInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.annotations === undefined || isAnnotations(o.annotations)) &&
    (o.labels === undefined || isLabels(o.labels)) &&
    typeof o.name === "string"
  );
}

export const ObjectMetaInputSchema: Validator<M.ObjectMetaInput> =
  /* @__PURE__ */ r.object(isObjectMetaInput, (o, e) => {
    AnnotationsSchema.explain(o.annotations, "/annotations", e);
    LabelsSchema.explain(o.labels, "/labels", e);
    e.string(o.name, "/name", true);
  });

export function isArchType(v: unknown): v is M.ArchType {
  return typeof v === "string";
}

export const ArchTypeSchema: Validator<M.ArchType> = /* @__PURE__ */ r.schema(
  isArchType,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isListMetaData(v: unknown): v is M.ListMetaData {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.continue === undefined || typeof o.continue === "string") &&
    (o.count === undefined || Number.isInteger(o.count)) &&
    (o.limit === undefined || Number.isInteger(o.limit)) &&
    (o.offset === undefined || Number.isInteger(o.offset))
  );
}

export const ListMetaDataSchema: Validator<M.ListMetaData> =
  /* @__PURE__ */ r.object(isListMetaData, (o, e) => {
    e.string(o.continue, "/continue");
    e.integer(o.count, "/count");
    e.integer(o.limit, "/limit");
    e.integer(o.offset, "/offset");
  });

export function isAwsCloudAccount(v: unknown): v is M.AwsCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.accessKey === undefined || typeof o.accessKey === "string") &&
    (o.credentialType === undefined || typeof o.credentialType === "string") &&
    (o.partition === undefined || typeof o.partition === "string") &&
    (o.podIdentity === undefined ||
      isAwsPodIdentityCredentials(o.podIdentity)) &&
    (o.policyARNs === undefined || r.isStrings(o.policyARNs)) &&
    (o.sts === undefined || isAwsStsCredentials(o.sts))
  );
}

export const AwsCloudAccountSchema: Validator<M.AwsCloudAccount> =
  /* @__PURE__ */ r.object(isAwsCloudAccount, (o, e) => {
    e.string(o.accessKey, "/accessKey");
    e.string(o.credentialType, "/credentialType");
    e.string(o.partition, "/partition");
    AwsPodIdentityCredentialsSchema.explain(o.podIdentity, "/podIdentity", e);
    e.items(o.policyARNs, "/policyARNs", null);
    AwsStsCredentialsSchema.explain(o.sts, "/sts", e);
  });

export function isAwsPodIdentityCredentials(
  v: unknown,
): v is M.AwsPodIdentityCredentials {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.permissionBoundaryArn === undefined ||
      typeof o.permissionBoundaryArn === "string") &&
    (o.roleArn === undefined || typeof o.roleArn === "string")
  );
}

export const AwsPodIdentityCredentialsSchema: Validator<M.AwsPodIdentityCredentials> =
  /* @__PURE__ */ r.object(isAwsPodIdentityCredentials, (o, e) => {
    e.string(o.permissionBoundaryArn, "/permissionBoundaryArn");
    e.string(o.roleArn, "/roleArn");
  });

export function isAwsStsCredentials(v: unknown): v is M.AwsStsCredentials {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.arn === undefined || typeof o.arn === "string") &&
    (o.externalId === undefined || typeof o.externalId === "string")
  );
}

export const AwsStsCredentialsSchema: Validator<M.AwsStsCredentials> =
  /* @__PURE__ */ r.object(isAwsStsCredentials, (o, e) => {
    e.string(o.arn, "/arn");
    e.string(o.externalId, "/externalId");
  });

export function isAwsCloudAccountInput(
  v: unknown,
): v is M.AwsCloudAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.accessKey === undefined || typeof o.accessKey === "string") &&
    (o.credentialType === undefined || typeof o.credentialType === "string") &&
    (o.partition === undefined || typeof o.partition === "string") &&
    (o.podIdentity === undefined ||
      isAwsPodIdentityCredentials(o.podIdentity)) &&
    (o.policyARNs === undefined || r.isStrings(o.policyARNs)) &&
    (o.secretKey === undefined || typeof o.secretKey === "string") &&
    (o.sts === undefined || isAwsStsCredentials(o.sts))
  );
}

export const AwsCloudAccountInputSchema: Validator<M.AwsCloudAccountInput> =
  /* @__PURE__ */ r.object(isAwsCloudAccountInput, (o, e) => {
    e.string(o.accessKey, "/accessKey");
    e.string(o.credentialType, "/credentialType");
    e.string(o.partition, "/partition");
    AwsPodIdentityCredentialsSchema.explain(o.podIdentity, "/podIdentity", e);
    e.items(o.policyARNs, "/policyARNs", null);
    e.string(o.secretKey, "/secretKey");
    AwsStsCredentialsSchema.explain(o.sts, "/sts", e);
  });

export function isHttpPatch(v: unknown): v is M.HttpPatch {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.from === undefined || typeof o.from === "string") &&
    typeof o.op === "string" &&
    typeof o.path === "string" &&
    (o.value === undefined || isJsonValue(o.value))
  );
}

export const HttpPatchSchema: Validator<M.HttpPatch> = /* @__PURE__ */ r.object(
  isHttpPatch,
  (o, e) => {
    e.string(o.from, "/from");
    e.string(o.op, "/op", true);
    e.string(o.path, "/path", true);
    JsonValueSchema.explain(o.value, "/value", e);
  },
);

export function isJsonValue(v: unknown): v is M.JsonValue {
  return isJsonValueAt(v, 0);
}

export const JsonValueSchema: Validator<M.JsonValue> = /* @__PURE__ */ r.schema(
  isJsonValue,
  (v, e) => {
    if (!(
      v === null ||
      typeof v === "boolean" ||
      Number.isFinite(v) ||
      typeof v === "string" ||
      r.isListOf(v, isJsonValue) ||
      r.isMapOf(v, isJsonValue)
    ))
      e.choose(
        "",
        "oneOf",
        "null or boolean or number or string or another form or another form",
        v,
        [],
      );
  },
  true,
);

export function isJsonValueAt(v: unknown, d: number): boolean {
  if (d === r.depthLimit) return r.deeper(isJsonValueAt, v);
  return (
    v === null ||
    typeof v === "boolean" ||
    Number.isFinite(v) ||
    typeof v === "string" ||
    r.isListAt(v, isJsonValueAt, d + 1) ||
    r.isMapAt(v, isJsonValueAt, d + 1)
  );
}

export function isClusterProfileTemplate(
  v: unknown,
): v is M.ClusterProfileTemplate {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudType === undefined || typeof o.cloudType === "string") &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.packs === undefined || r.isListOf(o.packs, isPackRef)) &&
    (o.profileVersion === undefined || typeof o.profileVersion === "string") &&
    (o.type === undefined || isProfileType(o.type)) &&
    (o.uid === undefined || typeof o.uid === "string") &&
    (o.version === undefined || Number.isInteger(o.version))
  );
}

export const ClusterProfileTemplateSchema: Validator<M.ClusterProfileTemplate> =
  /* @__PURE__ */ r.object(isClusterProfileTemplate, (o, e) => {
    e.string(o.cloudType, "/cloudType");
    e.string(o.name, "/name");
    e.items(o.packs, "/packs", PackRefSchema);
    e.string(o.profileVersion, "/profileVersion");
    ProfileTypeSchema.explain(o.type, "/type", e);
    e.string(o.uid, "/uid");
    e.integer(o.version, "/version");
  });

export function isPackRef(v: unknown): v is M.PackRef {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isPackLayer(o.layer) &&
    typeof o.name === "string" &&
    (o.packUid === undefined || typeof o.packUid === "string") &&
    (o.registryUid === undefined || typeof o.registryUid === "string") &&
    (o.tag === undefined || typeof o.tag === "string") &&
    (o.type === undefined || isPackType(o.type)) &&
    (o.values === undefined || typeof o.values === "string")
  );
}

export const PackRefSchema: Validator<M.PackRef> = /* @__PURE__ */ r.object(
  isPackRef,
  (o, e) => {
    e.need(o.layer, "/layer");
    PackLayerSchema.explain(o.layer, "/layer", e);
    e.string(o.name, "/name", true);
    e.string(o.packUid, "/packUid");
    e.string(o.registryUid, "/registryUid");
    e.string(o.tag, "/tag");
    PackTypeSchema.explain(o.type, "/type", e);
    e.string(o.values, "/values");
  },
);

export function isPackLayer(v: unknown): v is M.PackLayer {
  return typeof v === "string";
}

export const PackLayerSchema: Validator<M.PackLayer> = /* @__PURE__ */ r.schema(
  isPackLayer,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isPackType(v: unknown): v is M.PackType {
  return typeof v === "string";
}

export const PackTypeSchema: Validator<M.PackType> = /* @__PURE__ */ r.schema(
  isPackType,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isProfileType(v: unknown): v is M.ProfileType {
  return typeof v === "string";
}

export const ProfileTypeSchema: Validator<M.ProfileType> =
  /* @__PURE__ */ r.schema(isProfileType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isDeviceSpec(v: unknown): v is M.DeviceSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.archType === undefined || isArchType(o.archType)) &&
    (o.cpu === undefined || isDeviceSpec_cpu(o.cpu)) &&
    (o.memory === undefined || isDeviceSpec_memory(o.memory))
  );
}

export const DeviceSpecSchema: Validator<M.DeviceSpec> =
  /* @__PURE__ */ r.object(isDeviceSpec, (o, e) => {
    ArchTypeSchema.explain(o.archType, "/archType", e);
    DeviceSpec_cpuPart.explain(o.cpu, "/cpu", e);
    DeviceSpec_memoryPart.explain(o.memory, "/memory", e);
  });

function isDeviceSpec_cpu(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cores === undefined || Number.isInteger(o.cores))
  );
}

const DeviceSpec_cpuPart: Part = /* @__PURE__ */ r.objectPart(
  isDeviceSpec_cpu,
  (o, e) => {
    e.integer(o.cores, "/cores");
  },
);

function isDeviceSpec_memory(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.sizeInMB === undefined || Number.isInteger(o.sizeInMB))
  );
}

const DeviceSpec_memoryPart: Part = /* @__PURE__ */ r.objectPart(
  isDeviceSpec_memory,
  (o, e) => {
    e.integer(o.sizeInMB, "/sizeInMB");
  },
);

export function isEdgeHostType(v: unknown): v is M.EdgeHostType {
  return typeof v === "string";
}

export const EdgeHostTypeSchema: Validator<M.EdgeHostType> =
  /* @__PURE__ */ r.schema(isEdgeHostType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isEdgeHostDeviceStatus(
  v: unknown,
): v is M.EdgeHostDeviceStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.health === undefined || isEdgeHostHealth(o.health)) &&
    (o.inUseClusters === undefined ||
      r.isListOf(o.inUseClusters, isObjectEntity)) &&
    (o.state === undefined || typeof o.state === "string")
  );
}

export const EdgeHostDeviceStatusSchema: Validator<M.EdgeHostDeviceStatus> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceStatus, (o, e) => {
    EdgeHostHealthSchema.explain(o.health, "/health", e);
    e.items(o.inUseClusters, "/inUseClusters", ObjectEntitySchema);
    e.string(o.state, "/state");
  });

export function isEdgeHostHealth(v: unknown): v is M.EdgeHostHealth {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.agentVersion === undefined || typeof o.agentVersion === "string") &&
    (o.message === undefined || typeof o.message === "string") &&
    (o.state === undefined || typeof o.state === "string")
  );
}

export const EdgeHostHealthSchema: Validator<M.EdgeHostHealth> =
  /* @__PURE__ */ r.object(isEdgeHostHealth, (o, e) => {
    e.string(o.agentVersion, "/agentVersion");
    e.string(o.message, "/message");
    e.string(o.state, "/state");
  });

export function isObjectEntity(v: unknown): v is M.ObjectEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.name === undefined || typeof o.name === "string") &&
    typeof o.uid === "string"
  );
}

export const ObjectEntitySchema: Validator<M.ObjectEntity> =
  /* @__PURE__ */ r.object(isObjectEntity, (o, e) => {
    e.string(o.name, "/name");
    e.string(o.uid, "/uid", true);
  });

export function isErrorBody(v: unknown): v is M.ErrorBody {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.code === "string" &&
    (o.details === undefined || r.isMapOf(o.details, isJsonValue)) &&
    typeof o.message === "string" &&
    (o.ref === undefined || typeof o.ref === "string")
  );
}

export const ErrorBodySchema: Validator<M.ErrorBody> = /* @__PURE__ */ r.object(
  isErrorBody,
  (o, e) => {
    e.string(o.code, "/code", true);
    e.members(o.details, "/details", JsonValueSchema);
    e.string(o.message, "/message", true);
    e.string(o.ref, "/ref");
  },
);

export function isFilterString(v: unknown): v is M.FilterString {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.beginsWith === undefined ||
      typeof o.beginsWith === "string" ||
      o.beginsWith === null) &&
    (o.contains === undefined ||
      typeof o.contains === "string" ||
      o.contains === null) &&
    (o.eq === undefined || typeof o.eq === "string" || o.eq === null) &&
    (o.ignoreCase === undefined || typeof o.ignoreCase === "boolean") &&
    (o.ne === undefined || typeof o.ne === "string" || o.ne === null)
  );
}

export const FilterStringSchema: Validator<M.FilterString> =
  /* @__PURE__ */ r.object(isFilterString, (o, e) => {
    if (
      o.beginsWith !== undefined &&
      !(typeof o.beginsWith === "string" || o.beginsWith === null)
    )
      e.type("/beginsWith", "string or null", o.beginsWith);
    if (
      o.contains !== undefined &&
      !(typeof o.contains === "string" || o.contains === null)
    )
      e.type("/contains", "string or null", o.contains);
    if (o.eq !== undefined && !(typeof o.eq === "string" || o.eq === null))
      e.type("/eq", "string or null", o.eq);
    e.boolean(o.ignoreCase, "/ignoreCase");
    if (o.ne !== undefined && !(typeof o.ne === "string" || o.ne === null))
      e.type("/ne", "string or null", o.ne);
  });

export function isSortOrder(v: unknown): v is M.SortOrder {
  return typeof v === "string";
}

export const SortOrderSchema: Validator<M.SortOrder> = /* @__PURE__ */ r.schema(
  isSortOrder,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export function isProjectStatus(v: unknown): v is M.ProjectStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cleanUpStatus === undefined ||
      isProjectCleanUpStatus(o.cleanUpStatus)) &&
    (o.isDisabled === undefined || typeof o.isDisabled === "boolean")
  );
}

export const ProjectStatusSchema: Validator<M.ProjectStatus> =
  /* @__PURE__ */ r.object(isProjectStatus, (o, e) => {
    ProjectCleanUpStatusSchema.explain(o.cleanUpStatus, "/cleanUpStatus", e);
    e.boolean(o.isDisabled, "/isDisabled");
  });

export function isProjectCleanUpStatus(
  v: unknown,
): v is M.ProjectCleanUpStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cleanedResources === undefined || r.isStrings(o.cleanedResources)) &&
    (o.msg === undefined || typeof o.msg === "string") &&
    (o.state === undefined || typeof o.state === "string")
  );
}

export const ProjectCleanUpStatusSchema: Validator<M.ProjectCleanUpStatus> =
  /* @__PURE__ */ r.object(isProjectCleanUpStatus, (o, e) => {
    e.items(o.cleanedResources, "/cleanedResources", null);
    e.string(o.msg, "/msg");
    e.string(o.state, "/state");
  });

export function isUidSummary(v: unknown): v is M.UidSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.name === undefined || typeof o.name === "string") &&
    (o.uid === undefined || typeof o.uid === "string")
  );
}

export const UidSummarySchema: Validator<M.UidSummary> =
  /* @__PURE__ */ r.object(isUidSummary, (o, e) => {
    e.string(o.name, "/name");
    e.string(o.uid, "/uid");
  });

export function isSearchFilterBoolCondition(
  v: unknown,
): v is M.SearchFilterBoolCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.value === undefined || typeof o.value === "boolean")
  );
}

export const SearchFilterBoolConditionSchema: Validator<M.SearchFilterBoolCondition> =
  /* @__PURE__ */ r.object(isSearchFilterBoolCondition, (o, e) => {
    e.boolean(o.value, "/value");
  });

export function isSearchFilterBoolItem(
  v: unknown,
): v is M.SearchFilterBoolItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterBoolItem_condition(o.condition) &&
    typeof o.property === "string" &&
    o.type === "bool"
  );
}

export const SearchFilterBoolItemSchema: Validator<M.SearchFilterBoolItem> =
  /* @__PURE__ */ r.object(isSearchFilterBoolItem, (o, e) => {
    e.need(o.condition, "/condition");
    SearchFilterBoolItem_conditionPart.explain(o.condition, "/condition", e);
    e.string(o.property, "/property", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "bool")
      e.add("/type", "const", '"bool"', o.type);
  });

function isSearchFilterBoolItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isSearchFilterBoolCondition(o.bool)
  );
}

const SearchFilterBoolItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterBoolItem_condition,
  (o, e) => {
    e.need(o.bool, "/bool");
    SearchFilterBoolConditionSchema.explain(o.bool, "/bool", e);
  },
);

export function isSearchFilterConjunctionOperator(
  v: unknown,
): v is M.SearchFilterConjunctionOperator {
  return typeof v === "string";
}

export const SearchFilterConjunctionOperatorSchema: Validator<M.SearchFilterConjunctionOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterConjunctionOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isSearchFilterDateCondition(
  v: unknown,
): v is M.SearchFilterDateCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.match === undefined || isSearchFilterDateCondition_match(o.match)) &&
    (o.negation === undefined || typeof o.negation === "boolean") &&
    (o.operator === undefined || typeof o.operator === "string")
  );
}

export const SearchFilterDateConditionSchema: Validator<M.SearchFilterDateCondition> =
  /* @__PURE__ */ r.object(isSearchFilterDateCondition, (o, e) => {
    SearchFilterDateCondition_matchPart.explain(o.match, "/match", e);
    e.boolean(o.negation, "/negation");
    e.string(o.operator, "/operator");
  });

function isSearchFilterDateCondition_match(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.conjunction === undefined ||
      isSearchFilterConjunctionOperator(o.conjunction)) &&
    (o.values === undefined || r.isListOf(o.values, isTime))
  );
}

const SearchFilterDateCondition_matchPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterDateCondition_match,
  (o, e) => {
    SearchFilterConjunctionOperatorSchema.explain(
      o.conjunction,
      "/conjunction",
      e,
    );
    e.items(o.values, "/values", TimeSchema);
  },
);

export function isSearchFilterDateItem(
  v: unknown,
): v is M.SearchFilterDateItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterDateItem_condition(o.condition) &&
    typeof o.property === "string" &&
    o.type === "date"
  );
}

export const SearchFilterDateItemSchema: Validator<M.SearchFilterDateItem> =
  /* @__PURE__ */ r.object(isSearchFilterDateItem, (o, e) => {
    e.need(o.condition, "/condition");
    SearchFilterDateItem_conditionPart.explain(o.condition, "/condition", e);
    e.string(o.property, "/property", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "date")
      e.add("/type", "const", '"date"', o.type);
  });

function isSearchFilterDateItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isSearchFilterDateCondition(o.date)
  );
}

const SearchFilterDateItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterDateItem_condition,
  (o, e) => {
    e.need(o.date, "/date");
    SearchFilterDateConditionSchema.explain(o.date, "/date", e);
  },
);

export function isSearchFilterGroup(v: unknown): v is M.SearchFilterGroup {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.conjunction === undefined ||
      isSearchFilterConjunctionOperator(o.conjunction)) &&
    (o.filters === undefined || r.isListOf(o.filters, isSearchFilterItem))
  );
}

export const SearchFilterGroupSchema: Validator<M.SearchFilterGroup> =
  /* @__PURE__ */ r.object(isSearchFilterGroup, (o, e) => {
    SearchFilterConjunctionOperatorSchema.explain(
      o.conjunction,
      "/conjunction",
      e,
    );
    e.items(o.filters, "/filters", SearchFilterItemSchema);
  });

export function isSearchFilterItem(v: unknown): v is M.SearchFilterItem {
  const o = v as Fields;
  if (!(typeof v === "object" && v !== null && !Array.isArray(v))) return false;
  switch (o.type) {
    case "string":
      return isSearchFilterStringItem(v);
    case "int":
      return isSearchFilterIntegerItem(v);
    case "bool":
      return isSearchFilterBoolItem(v);
    case "date":
      return isSearchFilterDateItem(v);
    case "keyValue":
      return isSearchFilterKeyValueItem(v);
    case undefined:
      return (
        isSearchFilterStringItem(v) ||
        isSearchFilterIntegerItem(v) ||
        isSearchFilterBoolItem(v) ||
        isSearchFilterDateItem(v) ||
        isSearchFilterKeyValueItem(v)
      );
    default:
      return typeof o.type === "string";
  }
}

export const SearchFilterItemSchema: Validator<M.SearchFilterItem> =
  /* @__PURE__ */ r.object(isSearchFilterItem, (o, e) => {
    switch (o.type) {
      case "string":
        SearchFilterStringItemSchema.explain(o, "", e);
        break;
      case "int":
        SearchFilterIntegerItemSchema.explain(o, "", e);
        break;
      case "bool":
        SearchFilterBoolItemSchema.explain(o, "", e);
        break;
      case "date":
        SearchFilterDateItemSchema.explain(o, "", e);
        break;
      case "keyValue":
        SearchFilterKeyValueItemSchema.explain(o, "", e);
        break;
      case undefined:
        if (!(
          isSearchFilterStringItem(o) ||
          isSearchFilterIntegerItem(o) ||
          isSearchFilterBoolItem(o) ||
          isSearchFilterDateItem(o) ||
          isSearchFilterKeyValueItem(o)
        ))
          e.choose("", "oneOf", "one of 5 forms", o, [
            SearchFilterStringItemSchema,
            SearchFilterIntegerItemSchema,
            SearchFilterBoolItemSchema,
            SearchFilterDateItemSchema,
            SearchFilterKeyValueItemSchema,
          ]);
        break;
      default:
        if (typeof o.type !== "string")
          e.add(
            "/type",
            "discriminator",
            '"string" | "int" | "bool" | "date" | "keyValue"',
            o.type,
          );
    }
  });

export function isSearchFilterStringItem(
  v: unknown,
): v is M.SearchFilterStringItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterStringItem_condition(o.condition) &&
    typeof o.property === "string" &&
    o.type === "string"
  );
}

export const SearchFilterStringItemSchema: Validator<M.SearchFilterStringItem> =
  /* @__PURE__ */ r.object(isSearchFilterStringItem, (o, e) => {
    e.need(o.condition, "/condition");
    SearchFilterStringItem_conditionPart.explain(o.condition, "/condition", e);
    e.string(o.property, "/property", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "string")
      e.add("/type", "const", '"string"', o.type);
  });

export function isSearchFilterStringCondition(
  v: unknown,
): v is M.SearchFilterStringCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.ignoreCase === undefined || typeof o.ignoreCase === "boolean") &&
    (o.match === undefined || isSearchFilterStringConditionMatch(o.match)) &&
    (o.negation === undefined || typeof o.negation === "boolean") &&
    (o.operator === undefined || isSearchFilterStringOperator(o.operator))
  );
}

export const SearchFilterStringConditionSchema: Validator<M.SearchFilterStringCondition> =
  /* @__PURE__ */ r.object(isSearchFilterStringCondition, (o, e) => {
    e.boolean(o.ignoreCase, "/ignoreCase");
    SearchFilterStringConditionMatchSchema.explain(o.match, "/match", e);
    e.boolean(o.negation, "/negation");
    SearchFilterStringOperatorSchema.explain(o.operator, "/operator", e);
  });

export function isSearchFilterStringConditionMatch(
  v: unknown,
): v is M.SearchFilterStringConditionMatch {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.conjunction === undefined ||
      isSearchFilterConjunctionOperator(o.conjunction)) &&
    (o.values === undefined || r.isStrings(o.values))
  );
}

export const SearchFilterStringConditionMatchSchema: Validator<M.SearchFilterStringConditionMatch> =
  /* @__PURE__ */ r.object(isSearchFilterStringConditionMatch, (o, e) => {
    SearchFilterConjunctionOperatorSchema.explain(
      o.conjunction,
      "/conjunction",
      e,
    );
    e.items(o.values, "/values", null);
  });

export function isSearchFilterStringOperator(
  v: unknown,
): v is M.SearchFilterStringOperator {
  return typeof v === "string";
}

export const SearchFilterStringOperatorSchema: Validator<M.SearchFilterStringOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterStringOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

function isSearchFilterStringItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterStringCondition(o.string)
  );
}

const SearchFilterStringItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterStringItem_condition,
  (o, e) => {
    e.need(o.string, "/string");
    SearchFilterStringConditionSchema.explain(o.string, "/string", e);
  },
);

export function isSearchFilterIntegerItem(
  v: unknown,
): v is M.SearchFilterIntegerItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterIntegerItem_condition(o.condition) &&
    typeof o.property === "string" &&
    o.type === "int"
  );
}

export const SearchFilterIntegerItemSchema: Validator<M.SearchFilterIntegerItem> =
  /* @__PURE__ */ r.object(isSearchFilterIntegerItem, (o, e) => {
    e.need(o.condition, "/condition");
    SearchFilterIntegerItem_conditionPart.explain(o.condition, "/condition", e);
    e.string(o.property, "/property", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "int")
      e.add("/type", "const", '"int"', o.type);
  });

export function isSearchFilterIntegerCondition(
  v: unknown,
): v is M.SearchFilterIntegerCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.match === undefined || isSearchFilterIntegerConditionMatch(o.match)) &&
    (o.negation === undefined || typeof o.negation === "boolean") &&
    (o.operator === undefined || isSearchFilterIntegerOperator(o.operator))
  );
}

export const SearchFilterIntegerConditionSchema: Validator<M.SearchFilterIntegerCondition> =
  /* @__PURE__ */ r.object(isSearchFilterIntegerCondition, (o, e) => {
    SearchFilterIntegerConditionMatchSchema.explain(o.match, "/match", e);
    e.boolean(o.negation, "/negation");
    SearchFilterIntegerOperatorSchema.explain(o.operator, "/operator", e);
  });

export function isSearchFilterIntegerConditionMatch(
  v: unknown,
): v is M.SearchFilterIntegerConditionMatch {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.conjunction === undefined ||
      isSearchFilterConjunctionOperator(o.conjunction)) &&
    (o.values === undefined ||
      isSearchFilterIntegerConditionMatch_values(o.values))
  );
}

export const SearchFilterIntegerConditionMatchSchema: Validator<M.SearchFilterIntegerConditionMatch> =
  /* @__PURE__ */ r.object(isSearchFilterIntegerConditionMatch, (o, e) => {
    SearchFilterConjunctionOperatorSchema.explain(
      o.conjunction,
      "/conjunction",
      e,
    );
    SearchFilterIntegerConditionMatch_valuesPart.explain(
      o.values,
      "/values",
      e,
    );
  });

function isSearchFilterIntegerConditionMatch_values(v: unknown): boolean {
  const a = v as Items;
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    if (!Number.isInteger(x)) return false;
  }
  return true;
}

const SearchFilterIntegerConditionMatch_valuesPart: Part =
  /* @__PURE__ */ r.arrayPart(
    isSearchFilterIntegerConditionMatch_values,
    (a, e) => {
      for (let i = 0; i < a.length; i++) {
        const x = a[i];
        if (!Number.isInteger(x)) e.type("/" + i, "integer", x);
      }
    },
  );

export function isSearchFilterIntegerOperator(
  v: unknown,
): v is M.SearchFilterIntegerOperator {
  return typeof v === "string";
}

export const SearchFilterIntegerOperatorSchema: Validator<M.SearchFilterIntegerOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterIntegerOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

function isSearchFilterIntegerItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && isSearchFilterIntegerCondition(o.int)
  );
}

const SearchFilterIntegerItem_conditionPart: Part =
  /* @__PURE__ */ r.objectPart(isSearchFilterIntegerItem_condition, (o, e) => {
    e.need(o.int, "/int");
    SearchFilterIntegerConditionSchema.explain(o.int, "/int", e);
  });

export function isSearchFilterKeyValueItem(
  v: unknown,
): v is M.SearchFilterKeyValueItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterKeyValueItem_condition(o.condition) &&
    typeof o.property === "string" &&
    o.type === "keyValue"
  );
}

export const SearchFilterKeyValueItemSchema: Validator<M.SearchFilterKeyValueItem> =
  /* @__PURE__ */ r.object(isSearchFilterKeyValueItem, (o, e) => {
    e.need(o.condition, "/condition");
    SearchFilterKeyValueItem_conditionPart.explain(
      o.condition,
      "/condition",
      e,
    );
    e.string(o.property, "/property", true);
    e.need(o.type, "/type");
    if (o.type !== undefined && o.type !== "keyValue")
      e.add("/type", "const", '"keyValue"', o.type);
  });

export function isSearchFilterKeyValueCondition(
  v: unknown,
): v is M.SearchFilterKeyValueCondition {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.ignoreCase === undefined || typeof o.ignoreCase === "boolean") &&
    (o.key === undefined || typeof o.key === "string") &&
    (o.match === undefined || isSearchFilterStringConditionMatch(o.match)) &&
    (o.negation === undefined || typeof o.negation === "boolean") &&
    (o.operator === undefined || isSearchFilterStringOperator(o.operator))
  );
}

export const SearchFilterKeyValueConditionSchema: Validator<M.SearchFilterKeyValueCondition> =
  /* @__PURE__ */ r.object(isSearchFilterKeyValueCondition, (o, e) => {
    e.boolean(o.ignoreCase, "/ignoreCase");
    e.string(o.key, "/key");
    SearchFilterStringConditionMatchSchema.explain(o.match, "/match", e);
    e.boolean(o.negation, "/negation");
    SearchFilterStringOperatorSchema.explain(o.operator, "/operator", e);
  });

function isSearchFilterKeyValueItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterKeyValueCondition(o.keyValue)
  );
}

const SearchFilterKeyValueItem_conditionPart: Part =
  /* @__PURE__ */ r.objectPart(isSearchFilterKeyValueItem_condition, (o, e) => {
    e.need(o.keyValue, "/keyValue");
    SearchFilterKeyValueConditionSchema.explain(o.keyValue, "/keyValue", e);
  });

export function isSearchFilterSortSpec(
  v: unknown,
): v is M.SearchFilterSortSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.field === undefined || isSearchSortFields(o.field)) &&
    (o.order === undefined || isSortOrder(o.order))
  );
}

export const SearchFilterSortSpecSchema: Validator<M.SearchFilterSortSpec> =
  /* @__PURE__ */ r.object(isSearchFilterSortSpec, (o, e) => {
    SearchSortFieldsSchema.explain(o.field, "/field", e);
    SortOrderSchema.explain(o.order, "/order", e);
  });

export function isSearchSortFields(v: unknown): v is M.SearchSortFields {
  return typeof v === "string";
}

export const SearchSortFieldsSchema: Validator<M.SearchSortFields> =
  /* @__PURE__ */ r.schema(isSearchSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export function isSearchFilterSpec(v: unknown): v is M.SearchFilterSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.conjunction === undefined ||
      isSearchFilterConjunctionOperator(o.conjunction)) &&
    (o.filterGroups === undefined ||
      r.isListOf(o.filterGroups, isSearchFilterGroup))
  );
}

export const SearchFilterSpecSchema: Validator<M.SearchFilterSpec> =
  /* @__PURE__ */ r.object(isSearchFilterSpec, (o, e) => {
    SearchFilterConjunctionOperatorSchema.explain(
      o.conjunction,
      "/conjunction",
      e,
    );
    e.items(o.filterGroups, "/filterGroups", SearchFilterGroupSchema);
  });

export function isSearchFilterSummarySpec(
  v: unknown,
): v is M.SearchFilterSummarySpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.filter === undefined || isSearchFilterSpec(o.filter)) &&
    (o.sort === undefined || r.isListOf(o.sort, isSearchFilterSortSpec))
  );
}

export const SearchFilterSummarySpecSchema: Validator<M.SearchFilterSummarySpec> =
  /* @__PURE__ */ r.object(isSearchFilterSummarySpec, (o, e) => {
    SearchFilterSpecSchema.explain(o.filter, "/filter", e);
    e.items(o.sort, "/sort", SearchFilterSortSpecSchema);
  });

export function isUid(v: unknown): v is M.Uid {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const UidSchema: Validator<M.Uid> = /* @__PURE__ */ r.object(
  isUid,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);
