import type * as M from "../models/shared.js";
import type {
  Fields,
  Items,
  Part,
  Validator,
} from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export const isAnnotations = (v: unknown): v is M.Annotations =>
  r.isStringMap(v);

export const AnnotationsSchema: Validator<M.Annotations> =
  /* @__PURE__ */ r.objectWith(isAnnotations, (o, e) => {
    e.members(o, "", null);
  });

export function isObjectMeta(v: unknown): v is M.ObjectMeta {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o["annotations"] === undefined || isAnnotations(o["annotations"])) &&
    r.maybeString(o["creationTimestamp"]) &&
    (o["deletionTimestamp"] === undefined ||
      typeof o["deletionTimestamp"] === "string" ||
      o["deletionTimestamp"] === null) &&
    (o["labels"] === undefined || isLabels(o["labels"])) &&
    r.maybeString(o["lastModifiedTimestamp"]) &&
    typeof o["name"] === "string" &&
    typeof o["uid"] === "string"
  );
}

export const ObjectMetaSchema: Validator<M.ObjectMeta> =
  /* @__PURE__ */ r.objectWith(isObjectMeta, (o, e) => {
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
    LabelsSchema.explain(o["labels"], "/labels", e);
    e.string(o["lastModifiedTimestamp"], "/lastModifiedTimestamp");
    e.string(o["name"], "/name", true);
    e.string(o["uid"], "/uid", true);
  });

export const isTime = (v: unknown): v is M.Time => typeof v === "string";

export const TimeSchema: Validator<M.Time> = /* @__PURE__ */ r.schema(
  isTime,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isLabels = (v: unknown): v is M.Labels => r.isStringMap(v);

export const LabelsSchema: Validator<M.Labels> = /* @__PURE__ */ r.objectWith(
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
    (o["annotations"] === undefined || isAnnotations(o["annotations"])) &&
    (o["labels"] === undefined || isLabels(o["labels"])) &&
    typeof o["name"] === "string"
  );
}

export const ObjectMetaInputSchema: Validator<M.ObjectMetaInput> =
  /* @__PURE__ */ r.object(isObjectMetaInput, () => ({
    annotations: AnnotationsSchema,
    labels: LabelsSchema,
    name: r.needed(r.string),
  }));

export const isArchType = (v: unknown): v is M.ArchType =>
  typeof v === "string";

export const ArchTypeSchema: Validator<M.ArchType> = /* @__PURE__ */ r.schema(
  isArchType,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isListMetaData = (v: unknown): v is M.ListMetaData =>
  r.isObject(v) &&
  r.maybeString(v["continue"]) &&
  r.maybeInteger(v["count"]) &&
  r.maybeInteger(v["limit"]) &&
  r.maybeInteger(v["offset"]);

export const ListMetaDataSchema: Validator<M.ListMetaData> =
  /* @__PURE__ */ r.object(isListMetaData, () => ({
    continue: r.string,
    count: r.integer,
    limit: r.integer,
    offset: r.integer,
  }));

export const isAwsCloudAccount = (v: unknown): v is M.AwsCloudAccount =>
  r.isObject(v) &&
  r.maybeString(v["accessKey"]) &&
  r.maybeString(v["credentialType"]) &&
  r.maybeString(v["partition"]) &&
  (v["podIdentity"] === undefined ||
    isAwsPodIdentityCredentials(v["podIdentity"])) &&
  (v["policyARNs"] === undefined || r.isStrings(v["policyARNs"])) &&
  (v["sts"] === undefined || isAwsStsCredentials(v["sts"]));

export const AwsCloudAccountSchema: Validator<M.AwsCloudAccount> =
  /* @__PURE__ */ r.object(isAwsCloudAccount, () => ({
    accessKey: r.string,
    credentialType: r.string,
    partition: r.string,
    podIdentity: AwsPodIdentityCredentialsSchema,
    policyARNs: r.strings,
    sts: AwsStsCredentialsSchema,
  }));

export const isAwsPodIdentityCredentials = (
  v: unknown,
): v is M.AwsPodIdentityCredentials =>
  r.isObject(v) &&
  r.maybeString(v["permissionBoundaryArn"]) &&
  r.maybeString(v["roleArn"]);

export const AwsPodIdentityCredentialsSchema: Validator<M.AwsPodIdentityCredentials> =
  /* @__PURE__ */ r.object(isAwsPodIdentityCredentials, () => ({
    permissionBoundaryArn: r.string,
    roleArn: r.string,
  }));

export const isAwsStsCredentials = (v: unknown): v is M.AwsStsCredentials =>
  r.isObject(v) && r.maybeString(v["arn"]) && r.maybeString(v["externalId"]);

export const AwsStsCredentialsSchema: Validator<M.AwsStsCredentials> =
  /* @__PURE__ */ r.object(isAwsStsCredentials, () => ({
    arn: r.string,
    externalId: r.string,
  }));

export const isAwsCloudAccountInput = (
  v: unknown,
): v is M.AwsCloudAccountInput =>
  r.isObject(v) &&
  r.maybeString(v["accessKey"]) &&
  r.maybeString(v["credentialType"]) &&
  r.maybeString(v["partition"]) &&
  (v["podIdentity"] === undefined ||
    isAwsPodIdentityCredentials(v["podIdentity"])) &&
  (v["policyARNs"] === undefined || r.isStrings(v["policyARNs"])) &&
  r.maybeString(v["secretKey"]) &&
  (v["sts"] === undefined || isAwsStsCredentials(v["sts"]));

export const AwsCloudAccountInputSchema: Validator<M.AwsCloudAccountInput> =
  /* @__PURE__ */ r.object(isAwsCloudAccountInput, () => ({
    accessKey: r.string,
    credentialType: r.string,
    partition: r.string,
    podIdentity: AwsPodIdentityCredentialsSchema,
    policyARNs: r.strings,
    secretKey: r.string,
    sts: AwsStsCredentialsSchema,
  }));

export function isHttpPatch(v: unknown): v is M.HttpPatch {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["from"]) &&
    typeof o["op"] === "string" &&
    typeof o["path"] === "string" &&
    (o["value"] === undefined || isJsonValue(o["value"]))
  );
}

export const HttpPatchSchema: Validator<M.HttpPatch> = /* @__PURE__ */ r.object(
  isHttpPatch,
  () => ({
    from: r.string,
    op: r.needed(r.string),
    path: r.needed(r.string),
    value: JsonValueSchema,
  }),
);

export function areHttpPatch(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isHttpPatch(v[i])) return false;
  return true;
}

export function isJsonValue(v: unknown): v is M.JsonValue {
  return r.recursive(isJsonValueAt, v);
}

export const JsonValueSchema: Validator<M.JsonValue> = /* @__PURE__ */ r.schema(
  isJsonValue,
  (v, e) => {
    if (!(
      v === null ||
      typeof v === "boolean" ||
      Number.isFinite(v) ||
      typeof v === "string" ||
      areJsonValue(v) ||
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

export function areJsonValue(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isJsonValue(v[i])) return false;
  return true;
}

export const isClusterProfileTemplate = (
  v: unknown,
): v is M.ClusterProfileTemplate =>
  r.isObject(v) &&
  r.maybeString(v["cloudType"]) &&
  r.maybeString(v["name"]) &&
  (v["packs"] === undefined || arePackRef(v["packs"])) &&
  r.maybeString(v["profileVersion"]) &&
  r.maybeString(v["type"]) &&
  r.maybeString(v["uid"]) &&
  r.maybeInteger(v["version"]);

export const ClusterProfileTemplateSchema: Validator<M.ClusterProfileTemplate> =
  /* @__PURE__ */ r.object(isClusterProfileTemplate, () => ({
    cloudType: r.string,
    name: r.string,
    packs: r.items(PackRefSchema),
    profileVersion: r.string,
    type: r.string,
    uid: r.string,
    version: r.integer,
  }));

export function areClusterProfileTemplate(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isClusterProfileTemplate(v[i])) return false;
  return true;
}

export function isPackRef(v: unknown): v is M.PackRef {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["layer"] === "string" &&
    typeof o["name"] === "string" &&
    r.maybeString(o["packUid"]) &&
    r.maybeString(o["registryUid"]) &&
    r.maybeString(o["tag"]) &&
    r.maybeString(o["type"]) &&
    r.maybeString(o["values"])
  );
}

export const PackRefSchema: Validator<M.PackRef> = /* @__PURE__ */ r.object(
  isPackRef,
  () => ({
    layer: r.needed(r.string),
    name: r.needed(r.string),
    packUid: r.string,
    registryUid: r.string,
    tag: r.string,
    type: r.string,
    values: r.string,
  }),
);

export function arePackRef(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isPackRef(v[i])) return false;
  return true;
}

export const isPackLayer = (v: unknown): v is M.PackLayer =>
  typeof v === "string";

export const PackLayerSchema: Validator<M.PackLayer> = /* @__PURE__ */ r.schema(
  isPackLayer,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isPackType = (v: unknown): v is M.PackType =>
  typeof v === "string";

export const PackTypeSchema: Validator<M.PackType> = /* @__PURE__ */ r.schema(
  isPackType,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isProfileType = (v: unknown): v is M.ProfileType =>
  typeof v === "string";

export const ProfileTypeSchema: Validator<M.ProfileType> =
  /* @__PURE__ */ r.schema(isProfileType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isDeviceSpec = (v: unknown): v is M.DeviceSpec =>
  r.isObject(v) &&
  r.maybeString(v["archType"]) &&
  (v["cpu"] === undefined || isDeviceSpec_cpu(v["cpu"])) &&
  (v["memory"] === undefined || isDeviceSpec_memory(v["memory"]));

export const DeviceSpecSchema: Validator<M.DeviceSpec> =
  /* @__PURE__ */ r.object(isDeviceSpec, () => ({
    archType: r.string,
    cpu: DeviceSpec_cpuPart,
    memory: DeviceSpec_memoryPart,
  }));

const isDeviceSpec_cpu = (v: unknown): boolean =>
  r.isObject(v) && r.maybeInteger(v["cores"]);

const DeviceSpec_cpuPart: Part = /* @__PURE__ */ r.objectPart(
  isDeviceSpec_cpu,
  () => ({
    cores: r.integer,
  }),
);

const isDeviceSpec_memory = (v: unknown): boolean =>
  r.isObject(v) && r.maybeInteger(v["sizeInMB"]);

const DeviceSpec_memoryPart: Part = /* @__PURE__ */ r.objectPart(
  isDeviceSpec_memory,
  () => ({
    sizeInMB: r.integer,
  }),
);

export const isEdgeHostType = (v: unknown): v is M.EdgeHostType =>
  typeof v === "string";

export const EdgeHostTypeSchema: Validator<M.EdgeHostType> =
  /* @__PURE__ */ r.schema(isEdgeHostType, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isEdgeHostDeviceStatus = (
  v: unknown,
): v is M.EdgeHostDeviceStatus =>
  r.isObject(v) &&
  (v["health"] === undefined || isEdgeHostHealth(v["health"])) &&
  (v["inUseClusters"] === undefined || areObjectEntity(v["inUseClusters"])) &&
  r.maybeString(v["state"]);

export const EdgeHostDeviceStatusSchema: Validator<M.EdgeHostDeviceStatus> =
  /* @__PURE__ */ r.object(isEdgeHostDeviceStatus, () => ({
    health: EdgeHostHealthSchema,
    inUseClusters: r.items(ObjectEntitySchema),
    state: r.string,
  }));

export const isEdgeHostHealth = (v: unknown): v is M.EdgeHostHealth =>
  r.isObject(v) &&
  r.maybeString(v["agentVersion"]) &&
  r.maybeString(v["message"]) &&
  r.maybeString(v["state"]);

export const EdgeHostHealthSchema: Validator<M.EdgeHostHealth> =
  /* @__PURE__ */ r.object(isEdgeHostHealth, () => ({
    agentVersion: r.string,
    message: r.string,
    state: r.string,
  }));

export function isObjectEntity(v: unknown): v is M.ObjectEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["name"]) &&
    typeof o["uid"] === "string"
  );
}

export const ObjectEntitySchema: Validator<M.ObjectEntity> =
  /* @__PURE__ */ r.object(isObjectEntity, () => ({
    name: r.string,
    uid: r.needed(r.string),
  }));

export function areObjectEntity(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isObjectEntity(v[i])) return false;
  return true;
}

export function isErrorBody(v: unknown): v is M.ErrorBody {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["code"] === "string" &&
    (o["details"] === undefined || r.isMapOf(o["details"], isJsonValue)) &&
    typeof o["message"] === "string" &&
    r.maybeString(o["ref"])
  );
}

export const ErrorBodySchema: Validator<M.ErrorBody> = /* @__PURE__ */ r.object(
  isErrorBody,
  () => ({
    code: r.needed(r.string),
    details: r.members(JsonValueSchema),
    message: r.needed(r.string),
    ref: r.string,
  }),
);

export const isFilterString = (v: unknown): v is M.FilterString =>
  r.isObject(v) &&
  (v["beginsWith"] === undefined ||
    typeof v["beginsWith"] === "string" ||
    v["beginsWith"] === null) &&
  (v["contains"] === undefined ||
    typeof v["contains"] === "string" ||
    v["contains"] === null) &&
  (v["eq"] === undefined || typeof v["eq"] === "string" || v["eq"] === null) &&
  r.maybeBoolean(v["ignoreCase"]) &&
  (v["ne"] === undefined || typeof v["ne"] === "string" || v["ne"] === null);

export const FilterStringSchema: Validator<M.FilterString> =
  /* @__PURE__ */ r.objectWith(isFilterString, (o, e) => {
    if (
      o["beginsWith"] !== undefined &&
      !(typeof o["beginsWith"] === "string" || o["beginsWith"] === null)
    )
      e.type("/beginsWith", "string or null", o["beginsWith"]);
    if (
      o["contains"] !== undefined &&
      !(typeof o["contains"] === "string" || o["contains"] === null)
    )
      e.type("/contains", "string or null", o["contains"]);
    if (
      o["eq"] !== undefined &&
      !(typeof o["eq"] === "string" || o["eq"] === null)
    )
      e.type("/eq", "string or null", o["eq"]);
    e.boolean(o["ignoreCase"], "/ignoreCase");
    if (
      o["ne"] !== undefined &&
      !(typeof o["ne"] === "string" || o["ne"] === null)
    )
      e.type("/ne", "string or null", o["ne"]);
  });

export const isSortOrder = (v: unknown): v is M.SortOrder =>
  typeof v === "string";

export const SortOrderSchema: Validator<M.SortOrder> = /* @__PURE__ */ r.schema(
  isSortOrder,
  (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  },
);

export const isProjectStatus = (v: unknown): v is M.ProjectStatus =>
  r.isObject(v) &&
  (v["cleanUpStatus"] === undefined ||
    isProjectCleanUpStatus(v["cleanUpStatus"])) &&
  r.maybeBoolean(v["isDisabled"]);

export const ProjectStatusSchema: Validator<M.ProjectStatus> =
  /* @__PURE__ */ r.object(isProjectStatus, () => ({
    cleanUpStatus: ProjectCleanUpStatusSchema,
    isDisabled: r.boolean,
  }));

export const isProjectCleanUpStatus = (
  v: unknown,
): v is M.ProjectCleanUpStatus =>
  r.isObject(v) &&
  (v["cleanedResources"] === undefined || r.isStrings(v["cleanedResources"])) &&
  r.maybeString(v["msg"]) &&
  r.maybeString(v["state"]);

export const ProjectCleanUpStatusSchema: Validator<M.ProjectCleanUpStatus> =
  /* @__PURE__ */ r.object(isProjectCleanUpStatus, () => ({
    cleanedResources: r.strings,
    msg: r.string,
    state: r.string,
  }));

export const isUidSummary = (v: unknown): v is M.UidSummary =>
  r.isObject(v) && r.maybeString(v["name"]) && r.maybeString(v["uid"]);

export const UidSummarySchema: Validator<M.UidSummary> =
  /* @__PURE__ */ r.object(isUidSummary, () => ({
    name: r.string,
    uid: r.string,
  }));

export function areUidSummary(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isUidSummary(v[i])) return false;
  return true;
}

export const isSearchFilterBoolCondition = (
  v: unknown,
): v is M.SearchFilterBoolCondition =>
  r.isObject(v) && r.maybeBoolean(v["value"]);

export const SearchFilterBoolConditionSchema: Validator<M.SearchFilterBoolCondition> =
  /* @__PURE__ */ r.object(isSearchFilterBoolCondition, () => ({
    value: r.boolean,
  }));

export function isSearchFilterBoolItem(
  v: unknown,
): v is M.SearchFilterBoolItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterBoolItem_condition(o["condition"]) &&
    typeof o["property"] === "string" &&
    o["type"] === "bool"
  );
}

export const SearchFilterBoolItemSchema: Validator<M.SearchFilterBoolItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterBoolItem, (o, e) => {
    e.need(o["condition"], "/condition");
    SearchFilterBoolItem_conditionPart.explain(o["condition"], "/condition", e);
    e.string(o["property"], "/property", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "bool")
      e.add("/type", "const", '"bool"', o["type"]);
  });

function isSearchFilterBoolItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterBoolCondition(o["bool"])
  );
}

const SearchFilterBoolItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterBoolItem_condition,
  () => ({
    bool: r.needed(SearchFilterBoolConditionSchema),
  }),
);

export const isSearchFilterConjunctionOperator = (
  v: unknown,
): v is M.SearchFilterConjunctionOperator => typeof v === "string";

export const SearchFilterConjunctionOperatorSchema: Validator<M.SearchFilterConjunctionOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterConjunctionOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isSearchFilterDateCondition = (
  v: unknown,
): v is M.SearchFilterDateCondition =>
  r.isObject(v) &&
  (v["match"] === undefined || isSearchFilterDateCondition_match(v["match"])) &&
  r.maybeBoolean(v["negation"]) &&
  r.maybeString(v["operator"]);

export const SearchFilterDateConditionSchema: Validator<M.SearchFilterDateCondition> =
  /* @__PURE__ */ r.object(isSearchFilterDateCondition, () => ({
    match: SearchFilterDateCondition_matchPart,
    negation: r.boolean,
    operator: r.string,
  }));

const isSearchFilterDateCondition_match = (v: unknown): boolean =>
  r.isObject(v) &&
  r.maybeString(v["conjunction"]) &&
  (v["values"] === undefined || r.isStrings(v["values"]));

const SearchFilterDateCondition_matchPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterDateCondition_match,
  () => ({
    conjunction: r.string,
    values: r.strings,
  }),
);

export function isSearchFilterDateItem(
  v: unknown,
): v is M.SearchFilterDateItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterDateItem_condition(o["condition"]) &&
    typeof o["property"] === "string" &&
    o["type"] === "date"
  );
}

export const SearchFilterDateItemSchema: Validator<M.SearchFilterDateItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterDateItem, (o, e) => {
    e.need(o["condition"], "/condition");
    SearchFilterDateItem_conditionPart.explain(o["condition"], "/condition", e);
    e.string(o["property"], "/property", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "date")
      e.add("/type", "const", '"date"', o["type"]);
  });

function isSearchFilterDateItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterDateCondition(o["date"])
  );
}

const SearchFilterDateItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterDateItem_condition,
  () => ({
    date: r.needed(SearchFilterDateConditionSchema),
  }),
);

export const isSearchFilterGroup = (v: unknown): v is M.SearchFilterGroup =>
  r.isObject(v) &&
  r.maybeString(v["conjunction"]) &&
  (v["filters"] === undefined || areSearchFilterItem(v["filters"]));

export const SearchFilterGroupSchema: Validator<M.SearchFilterGroup> =
  /* @__PURE__ */ r.object(isSearchFilterGroup, () => ({
    conjunction: r.string,
    filters: r.items(SearchFilterItemSchema),
  }));

export function areSearchFilterGroup(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSearchFilterGroup(v[i])) return false;
  return true;
}

export function isSearchFilterItem(v: unknown): v is M.SearchFilterItem {
  const o = v as Fields;
  if (!r.isObject(v)) return false;
  switch (o["type"]) {
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
      return typeof o["type"] === "string";
  }
}

export const SearchFilterItemSchema: Validator<M.SearchFilterItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterItem, (o, e) => {
    switch (o["type"]) {
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
        if (typeof o["type"] !== "string")
          e.add(
            "/type",
            "discriminator",
            '"string" | "int" | "bool" | "date" | "keyValue"',
            o["type"],
          );
    }
  });

export function areSearchFilterItem(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSearchFilterItem(v[i])) return false;
  return true;
}

export function isSearchFilterStringItem(
  v: unknown,
): v is M.SearchFilterStringItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterStringItem_condition(o["condition"]) &&
    typeof o["property"] === "string" &&
    o["type"] === "string"
  );
}

export const SearchFilterStringItemSchema: Validator<M.SearchFilterStringItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterStringItem, (o, e) => {
    e.need(o["condition"], "/condition");
    SearchFilterStringItem_conditionPart.explain(
      o["condition"],
      "/condition",
      e,
    );
    e.string(o["property"], "/property", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "string")
      e.add("/type", "const", '"string"', o["type"]);
  });

export const isSearchFilterStringCondition = (
  v: unknown,
): v is M.SearchFilterStringCondition =>
  r.isObject(v) &&
  r.maybeBoolean(v["ignoreCase"]) &&
  (v["match"] === undefined ||
    isSearchFilterStringConditionMatch(v["match"])) &&
  r.maybeBoolean(v["negation"]) &&
  r.maybeString(v["operator"]);

export const SearchFilterStringConditionSchema: Validator<M.SearchFilterStringCondition> =
  /* @__PURE__ */ r.object(isSearchFilterStringCondition, () => ({
    ignoreCase: r.boolean,
    match: SearchFilterStringConditionMatchSchema,
    negation: r.boolean,
    operator: r.string,
  }));

export const isSearchFilterStringConditionMatch = (
  v: unknown,
): v is M.SearchFilterStringConditionMatch =>
  r.isObject(v) &&
  r.maybeString(v["conjunction"]) &&
  (v["values"] === undefined || r.isStrings(v["values"]));

export const SearchFilterStringConditionMatchSchema: Validator<M.SearchFilterStringConditionMatch> =
  /* @__PURE__ */ r.object(isSearchFilterStringConditionMatch, () => ({
    conjunction: r.string,
    values: r.strings,
  }));

export const isSearchFilterStringOperator = (
  v: unknown,
): v is M.SearchFilterStringOperator => typeof v === "string";

export const SearchFilterStringOperatorSchema: Validator<M.SearchFilterStringOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterStringOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

function isSearchFilterStringItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterStringCondition(o["string"])
  );
}

const SearchFilterStringItem_conditionPart: Part = /* @__PURE__ */ r.objectPart(
  isSearchFilterStringItem_condition,
  () => ({
    string: r.needed(SearchFilterStringConditionSchema),
  }),
);

export function isSearchFilterIntegerItem(
  v: unknown,
): v is M.SearchFilterIntegerItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterIntegerItem_condition(o["condition"]) &&
    typeof o["property"] === "string" &&
    o["type"] === "int"
  );
}

export const SearchFilterIntegerItemSchema: Validator<M.SearchFilterIntegerItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterIntegerItem, (o, e) => {
    e.need(o["condition"], "/condition");
    SearchFilterIntegerItem_conditionPart.explain(
      o["condition"],
      "/condition",
      e,
    );
    e.string(o["property"], "/property", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "int")
      e.add("/type", "const", '"int"', o["type"]);
  });

export const isSearchFilterIntegerCondition = (
  v: unknown,
): v is M.SearchFilterIntegerCondition =>
  r.isObject(v) &&
  (v["match"] === undefined ||
    isSearchFilterIntegerConditionMatch(v["match"])) &&
  r.maybeBoolean(v["negation"]) &&
  r.maybeString(v["operator"]);

export const SearchFilterIntegerConditionSchema: Validator<M.SearchFilterIntegerCondition> =
  /* @__PURE__ */ r.object(isSearchFilterIntegerCondition, () => ({
    match: SearchFilterIntegerConditionMatchSchema,
    negation: r.boolean,
    operator: r.string,
  }));

export const isSearchFilterIntegerConditionMatch = (
  v: unknown,
): v is M.SearchFilterIntegerConditionMatch =>
  r.isObject(v) &&
  r.maybeString(v["conjunction"]) &&
  (v["values"] === undefined ||
    isSearchFilterIntegerConditionMatch_values(v["values"]));

export const SearchFilterIntegerConditionMatchSchema: Validator<M.SearchFilterIntegerConditionMatch> =
  /* @__PURE__ */ r.object(isSearchFilterIntegerConditionMatch, () => ({
    conjunction: r.string,
    values: SearchFilterIntegerConditionMatch_valuesPart,
  }));

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

export const isSearchFilterIntegerOperator = (
  v: unknown,
): v is M.SearchFilterIntegerOperator => typeof v === "string";

export const SearchFilterIntegerOperatorSchema: Validator<M.SearchFilterIntegerOperator> =
  /* @__PURE__ */ r.schema(isSearchFilterIntegerOperator, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

function isSearchFilterIntegerItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterIntegerCondition(o["int"])
  );
}

const SearchFilterIntegerItem_conditionPart: Part =
  /* @__PURE__ */ r.objectPart(isSearchFilterIntegerItem_condition, () => ({
    int: r.needed(SearchFilterIntegerConditionSchema),
  }));

export function isSearchFilterKeyValueItem(
  v: unknown,
): v is M.SearchFilterKeyValueItem {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterKeyValueItem_condition(o["condition"]) &&
    typeof o["property"] === "string" &&
    o["type"] === "keyValue"
  );
}

export const SearchFilterKeyValueItemSchema: Validator<M.SearchFilterKeyValueItem> =
  /* @__PURE__ */ r.objectWith(isSearchFilterKeyValueItem, (o, e) => {
    e.need(o["condition"], "/condition");
    SearchFilterKeyValueItem_conditionPart.explain(
      o["condition"],
      "/condition",
      e,
    );
    e.string(o["property"], "/property", true);
    e.need(o["type"], "/type");
    if (o["type"] !== undefined && o["type"] !== "keyValue")
      e.add("/type", "const", '"keyValue"', o["type"]);
  });

export const isSearchFilterKeyValueCondition = (
  v: unknown,
): v is M.SearchFilterKeyValueCondition =>
  r.isObject(v) &&
  r.maybeBoolean(v["ignoreCase"]) &&
  r.maybeString(v["key"]) &&
  (v["match"] === undefined ||
    isSearchFilterStringConditionMatch(v["match"])) &&
  r.maybeBoolean(v["negation"]) &&
  r.maybeString(v["operator"]);

export const SearchFilterKeyValueConditionSchema: Validator<M.SearchFilterKeyValueCondition> =
  /* @__PURE__ */ r.object(isSearchFilterKeyValueCondition, () => ({
    ignoreCase: r.boolean,
    key: r.string,
    match: SearchFilterStringConditionMatchSchema,
    negation: r.boolean,
    operator: r.string,
  }));

function isSearchFilterKeyValueItem_condition(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isSearchFilterKeyValueCondition(o["keyValue"])
  );
}

const SearchFilterKeyValueItem_conditionPart: Part =
  /* @__PURE__ */ r.objectPart(isSearchFilterKeyValueItem_condition, () => ({
    keyValue: r.needed(SearchFilterKeyValueConditionSchema),
  }));

export const isSearchFilterSortSpec = (
  v: unknown,
): v is M.SearchFilterSortSpec =>
  r.isObject(v) && r.maybeString(v["field"]) && r.maybeString(v["order"]);

export const SearchFilterSortSpecSchema: Validator<M.SearchFilterSortSpec> =
  /* @__PURE__ */ r.object(isSearchFilterSortSpec, () => ({
    field: r.string,
    order: r.string,
  }));

export function areSearchFilterSortSpec(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isSearchFilterSortSpec(v[i])) return false;
  return true;
}

export const isSearchSortFields = (v: unknown): v is M.SearchSortFields =>
  typeof v === "string";

export const SearchSortFieldsSchema: Validator<M.SearchSortFields> =
  /* @__PURE__ */ r.schema(isSearchSortFields, (v, e) => {
    if (typeof v !== "string") e.type("", "string", v);
  });

export const isSearchFilterSpec = (v: unknown): v is M.SearchFilterSpec =>
  r.isObject(v) &&
  r.maybeString(v["conjunction"]) &&
  (v["filterGroups"] === undefined || areSearchFilterGroup(v["filterGroups"]));

export const SearchFilterSpecSchema: Validator<M.SearchFilterSpec> =
  /* @__PURE__ */ r.object(isSearchFilterSpec, () => ({
    conjunction: r.string,
    filterGroups: r.items(SearchFilterGroupSchema),
  }));

export const isSearchFilterSummarySpec = (
  v: unknown,
): v is M.SearchFilterSummarySpec =>
  r.isObject(v) &&
  (v["filter"] === undefined || isSearchFilterSpec(v["filter"])) &&
  (v["sort"] === undefined || areSearchFilterSortSpec(v["sort"]));

export const SearchFilterSummarySpecSchema: Validator<M.SearchFilterSummarySpec> =
  /* @__PURE__ */ r.object(isSearchFilterSummarySpec, () => ({
    filter: SearchFilterSpecSchema,
    sort: r.items(SearchFilterSortSpecSchema),
  }));

export function isUid(v: unknown): v is M.Uid {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o["uid"] === "string";
}

export const UidSchema: Validator<M.Uid> = /* @__PURE__ */ r.object(
  isUid,
  () => ({
    uid: r.needed(r.string),
  }),
);
