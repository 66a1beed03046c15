import type * as M from "../models/cloud-accounts.js";
import type {
  Fields,
  Items,
  Part,
  Validator,
} from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";
import {
  AwsCloudAccountInputSchema,
  AwsCloudAccountSchema,
  HttpPatchSchema,
  ListMetaDataSchema,
  ObjectMetaInputSchema,
  ObjectMetaSchema,
  TimeSchema,
  isAwsCloudAccount,
  isAwsCloudAccountInput,
  isHttpPatch,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
  isTime,
} from "./shared.js";

export function isAwsAccount(v: unknown): v is M.AwsAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isAwsCloudAccount(o.spec) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const AwsAccountSchema: Validator<M.AwsAccount> =
  /* @__PURE__ */ r.object(isAwsAccount, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    AwsCloudAccountSchema.explain(o.spec, "/spec", e);
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

export function isCloudAccountStatus(v: unknown): v is M.CloudAccountStatus {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.state === undefined || typeof o.state === "string") &&
    (o.tokenExpiry === undefined || isTime(o.tokenExpiry))
  );
}

export const CloudAccountStatusSchema: Validator<M.CloudAccountStatus> =
  /* @__PURE__ */ r.object(isCloudAccountStatus, (o, e) => {
    e.string(o.state, "/state");
    TimeSchema.explain(o.tokenExpiry, "/tokenExpiry", e);
  });

export function isAwsAccountInput(v: unknown): v is M.AwsAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMetaInput(o.metadata) &&
    isAwsCloudAccountInput(o.spec)
  );
}

export const AwsAccountInputSchema: Validator<M.AwsAccountInput> =
  /* @__PURE__ */ r.object(isAwsAccountInput, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    AwsCloudAccountInputSchema.explain(o.spec, "/spec", e);
  });

export function isAwsAccounts(v: unknown): v is M.AwsAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isAwsAccount) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const AwsAccountsSchema: Validator<M.AwsAccounts> =
  /* @__PURE__ */ r.object(isAwsAccounts, (o, e) => {
    e.items(o.items, "/items", AwsAccountSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isCloudAccountSummary(v: unknown): v is M.CloudAccountSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.kind === "string" &&
    isObjectMeta(o.metadata) &&
    (o.specSummary === undefined ||
      isCloudAccountSummary_specSummary(o.specSummary)) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const CloudAccountSummarySchema: Validator<M.CloudAccountSummary> =
  /* @__PURE__ */ r.object(isCloudAccountSummary, (o, e) => {
    e.string(o.kind, "/kind", true);
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    CloudAccountSummary_specSummaryPart.explain(
      o.specSummary,
      "/specSummary",
      e,
    );
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

function isCloudAccountSummary_specSummary(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.accountId === undefined || typeof o.accountId === "string")
  );
}

const CloudAccountSummary_specSummaryPart: Part = /* @__PURE__ */ r.objectPart(
  isCloudAccountSummary_specSummary,
  (o, e) => {
    e.string(o.accountId, "/accountId");
  },
);

export function isCloudAccountsPatch(v: unknown): v is M.CloudAccountsPatch {
  return r.isListOf(v, isHttpPatch) && (v as Items).length >= 1;
}

export const CloudAccountsPatchSchema: Validator<M.CloudAccountsPatch> =
  /* @__PURE__ */ r.array(isCloudAccountsPatch, (a, e) => {
    if (!((a as Items).length >= 1))
      e.add("", "minItems", "at least 1 items", a);
    e.items(a, "", HttpPatchSchema);
  });

export function isCloudAccountsSummary(
  v: unknown,
): v is M.CloudAccountsSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isCloudAccountSummary) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const CloudAccountsSummarySchema: Validator<M.CloudAccountsSummary> =
  /* @__PURE__ */ r.object(isCloudAccountsSummary, (o, e) => {
    e.items(o.items, "/items", CloudAccountSummarySchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isGcpAccount(v: unknown): v is M.GcpAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isGcpAccountSpec(o.spec) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const GcpAccountSchema: Validator<M.GcpAccount> =
  /* @__PURE__ */ r.object(isGcpAccount, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    GcpAccountSpecSchema.explain(o.spec, "/spec", e);
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

export function isGcpAccountSpec(v: unknown): v is M.GcpAccountSpec {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.jsonCredentials === undefined ||
      typeof o.jsonCredentials === "string") &&
    (o.jsonCredentialsFileUid === undefined ||
      typeof o.jsonCredentialsFileUid === "string")
  );
}

export const GcpAccountSpecSchema: Validator<M.GcpAccountSpec> =
  /* @__PURE__ */ r.object(isGcpAccountSpec, (o, e) => {
    e.string(o.jsonCredentials, "/jsonCredentials");
    e.string(o.jsonCredentialsFileUid, "/jsonCredentialsFileUid");
  });

export function isGcpAccountEntity(v: unknown): v is M.GcpAccountEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o.metadata) &&
    isGcpAccountSpecInput(o.spec)
  );
}

export const GcpAccountEntitySchema: Validator<M.GcpAccountEntity> =
  /* @__PURE__ */ r.object(isGcpAccountEntity, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    GcpAccountSpecInputSchema.explain(o.spec, "/spec", e);
  });

export function isGcpAccountSpecInput(v: unknown): v is M.GcpAccountSpecInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.jsonCredentials === undefined ||
      typeof o.jsonCredentials === "string") &&
    (o.jsonCredentialsFileUid === undefined ||
      typeof o.jsonCredentialsFileUid === "string")
  );
}

export const GcpAccountSpecInputSchema: Validator<M.GcpAccountSpecInput> =
  /* @__PURE__ */ r.object(isGcpAccountSpecInput, (o, e) => {
    e.string(o.jsonCredentials, "/jsonCredentials");
    e.string(o.jsonCredentialsFileUid, "/jsonCredentialsFileUid");
  });

export function isMaasAccount(v: unknown): v is M.MaasAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isMaasCloudAccount(o.spec) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const MaasAccountSchema: Validator<M.MaasAccount> =
  /* @__PURE__ */ r.object(isMaasAccount, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    MaasCloudAccountSchema.explain(o.spec, "/spec", e);
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

export function isMaasCloudAccount(v: unknown): v is M.MaasCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.apiEndpoint === "string" &&
    (o.preferredSubnets === undefined || r.isStrings(o.preferredSubnets))
  );
}

export const MaasCloudAccountSchema: Validator<M.MaasCloudAccount> =
  /* @__PURE__ */ r.object(isMaasCloudAccount, (o, e) => {
    e.string(o.apiEndpoint, "/apiEndpoint", true);
    e.items(o.preferredSubnets, "/preferredSubnets", null);
  });

export function isMaasAccountInput(v: unknown): v is M.MaasAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMetaInput(o.metadata) &&
    isMaasCloudAccountInput(o.spec)
  );
}

export const MaasAccountInputSchema: Validator<M.MaasAccountInput> =
  /* @__PURE__ */ r.object(isMaasAccountInput, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    MaasCloudAccountInputSchema.explain(o.spec, "/spec", e);
  });

export function isMaasCloudAccountInput(
  v: unknown,
): v is M.MaasCloudAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.apiEndpoint === "string" &&
    typeof o.apiKey === "string" &&
    (o.preferredSubnets === undefined || r.isStrings(o.preferredSubnets))
  );
}

export const MaasCloudAccountInputSchema: Validator<M.MaasCloudAccountInput> =
  /* @__PURE__ */ r.object(isMaasCloudAccountInput, (o, e) => {
    e.string(o.apiEndpoint, "/apiEndpoint", true);
    e.string(o.apiKey, "/apiKey", true);
    e.items(o.preferredSubnets, "/preferredSubnets", null);
  });

export function isMaasAccounts(v: unknown): v is M.MaasAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isMaasAccount) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const MaasAccountsSchema: Validator<M.MaasAccounts> =
  /* @__PURE__ */ r.object(isMaasAccounts, (o, e) => {
    e.items(o.items, "/items", MaasAccountSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isOpenStackAccount(v: unknown): v is M.OpenStackAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMeta(o.metadata) &&
    isOpenStackCloudAccount(o.spec) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const OpenStackAccountSchema: Validator<M.OpenStackAccount> =
  /* @__PURE__ */ r.object(isOpenStackAccount, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    OpenStackCloudAccountSchema.explain(o.spec, "/spec", e);
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

export function isOpenStackCloudAccount(
  v: unknown,
): v is M.OpenStackCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.caCert === undefined || typeof o.caCert === "string") &&
    (o.defaultDomain === undefined || typeof o.defaultDomain === "string") &&
    (o.defaultProject === undefined || typeof o.defaultProject === "string") &&
    typeof o.identityEndpoint === "string" &&
    (o.insecure === undefined || typeof o.insecure === "boolean") &&
    (o.parentRegion === undefined || typeof o.parentRegion === "string") &&
    typeof o.username === "string"
  );
}

export const OpenStackCloudAccountSchema: Validator<M.OpenStackCloudAccount> =
  /* @__PURE__ */ r.object(isOpenStackCloudAccount, (o, e) => {
    e.string(o.caCert, "/caCert");
    e.string(o.defaultDomain, "/defaultDomain");
    e.string(o.defaultProject, "/defaultProject");
    e.string(o.identityEndpoint, "/identityEndpoint", true);
    e.boolean(o.insecure, "/insecure");
    e.string(o.parentRegion, "/parentRegion");
    e.string(o.username, "/username", true);
  });

export function isOpenStackAccountInput(
  v: unknown,
): v is M.OpenStackAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.apiVersion === undefined || typeof o.apiVersion === "string") &&
    (o.kind === undefined || typeof o.kind === "string") &&
    isObjectMetaInput(o.metadata) &&
    isOpenStackCloudAccountInput(o.spec)
  );
}

export const OpenStackAccountInputSchema: Validator<M.OpenStackAccountInput> =
  /* @__PURE__ */ r.object(isOpenStackAccountInput, (o, e) => {
    e.string(o.apiVersion, "/apiVersion");
    e.string(o.kind, "/kind");
    e.need(o.metadata, "/metadata");
    ObjectMetaInputSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    OpenStackCloudAccountInputSchema.explain(o.spec, "/spec", e);
  });

export function isOpenStackCloudAccountInput(
  v: unknown,
): v is M.OpenStackCloudAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    (o.caCert === undefined || typeof o.caCert === "string") &&
    (o.defaultDomain === undefined || typeof o.defaultDomain === "string") &&
    (o.defaultProject === undefined || typeof o.defaultProject === "string") &&
    typeof o.identityEndpoint === "string" &&
    (o.insecure === undefined || typeof o.insecure === "boolean") &&
    (o.parentRegion === undefined || typeof o.parentRegion === "string") &&
    typeof o.password === "string" &&
    typeof o.username === "string"
  );
}

export const OpenStackCloudAccountInputSchema: Validator<M.OpenStackCloudAccountInput> =
  /* @__PURE__ */ r.object(isOpenStackCloudAccountInput, (o, e) => {
    e.string(o.caCert, "/caCert");
    e.string(o.defaultDomain, "/defaultDomain");
    e.string(o.defaultProject, "/defaultProject");
    e.string(o.identityEndpoint, "/identityEndpoint", true);
    e.boolean(o.insecure, "/insecure");
    e.string(o.parentRegion, "/parentRegion");
    e.string(o.password, "/password", true);
    e.string(o.username, "/username", true);
  });

export function isOpenStackAccounts(v: unknown): v is M.OpenStackAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isOpenStackAccount) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const OpenStackAccountsSchema: Validator<M.OpenStackAccounts> =
  /* @__PURE__ */ r.object(isOpenStackAccounts, (o, e) => {
    e.items(o.items, "/items", OpenStackAccountSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });

export function isTencentAccount(v: unknown): v is M.TencentAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o.metadata) &&
    isTencentCloudAccount(o.spec) &&
    (o.status === undefined || isCloudAccountStatus(o.status))
  );
}

export const TencentAccountSchema: Validator<M.TencentAccount> =
  /* @__PURE__ */ r.object(isTencentAccount, (o, e) => {
    e.need(o.metadata, "/metadata");
    ObjectMetaSchema.explain(o.metadata, "/metadata", e);
    e.need(o.spec, "/spec");
    TencentCloudAccountSchema.explain(o.spec, "/spec", e);
    CloudAccountStatusSchema.explain(o.status, "/status", e);
  });

export function isTencentCloudAccount(v: unknown): v is M.TencentCloudAccount {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.secretId === "string";
}

export const TencentCloudAccountSchema: Validator<M.TencentCloudAccount> =
  /* @__PURE__ */ r.object(isTencentCloudAccount, (o, e) => {
    e.string(o.secretId, "/secretId", true);
  });

export function isTencentAccounts(v: unknown): v is M.TencentAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.isListOf(o.items, isTencentAccount) &&
    (o.listmeta === undefined || isListMetaData(o.listmeta))
  );
}

export const TencentAccountsSchema: Validator<M.TencentAccounts> =
  /* @__PURE__ */ r.object(isTencentAccounts, (o, e) => {
    e.items(o.items, "/items", TencentAccountSchema, true);
    ListMetaDataSchema.explain(o.listmeta, "/listmeta", e);
  });
