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
  areHttpPatch,
  isAwsCloudAccount,
  isAwsCloudAccountInput,
  isListMetaData,
  isObjectMeta,
  isObjectMetaInput,
} from "./shared.js";

export function isAwsAccount(v: unknown): v is M.AwsAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMeta(o["metadata"]) &&
    isAwsCloudAccount(o["spec"]) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const AwsAccountSchema: Validator<M.AwsAccount> =
  /* @__PURE__ */ r.object(isAwsAccount, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(AwsCloudAccountSchema),
    status: CloudAccountStatusSchema,
  }));

export function areAwsAccount(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isAwsAccount(v[i])) return false;
  return true;
}

export const isCloudAccountStatus = (v: unknown): v is M.CloudAccountStatus =>
  r.isObject(v) && r.maybeString(v["state"]) && r.maybeString(v["tokenExpiry"]);

export const CloudAccountStatusSchema: Validator<M.CloudAccountStatus> =
  /* @__PURE__ */ r.object(isCloudAccountStatus, () => ({
    state: r.string,
    tokenExpiry: r.string,
  }));

export function isAwsAccountInput(v: unknown): v is M.AwsAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMetaInput(o["metadata"]) &&
    isAwsCloudAccountInput(o["spec"])
  );
}

export const AwsAccountInputSchema: Validator<M.AwsAccountInput> =
  /* @__PURE__ */ r.object(isAwsAccountInput, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(AwsCloudAccountInputSchema),
  }));

export function isAwsAccounts(v: unknown): v is M.AwsAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areAwsAccount(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const AwsAccountsSchema: Validator<M.AwsAccounts> =
  /* @__PURE__ */ r.object(isAwsAccounts, () => ({
    items: r.needed(r.items(AwsAccountSchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isCloudAccountSummary(v: unknown): v is M.CloudAccountSummary {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["kind"] === "string" &&
    isObjectMeta(o["metadata"]) &&
    (o["specSummary"] === undefined ||
      isCloudAccountSummary_specSummary(o["specSummary"])) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const CloudAccountSummarySchema: Validator<M.CloudAccountSummary> =
  /* @__PURE__ */ r.object(isCloudAccountSummary, () => ({
    kind: r.needed(r.string),
    metadata: r.needed(ObjectMetaSchema),
    specSummary: CloudAccountSummary_specSummaryPart,
    status: CloudAccountStatusSchema,
  }));

export function areCloudAccountSummary(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isCloudAccountSummary(v[i])) return false;
  return true;
}

const isCloudAccountSummary_specSummary = (v: unknown): boolean =>
  r.isObject(v) && r.maybeString(v["accountId"]);

const CloudAccountSummary_specSummaryPart: Part = /* @__PURE__ */ r.objectPart(
  isCloudAccountSummary_specSummary,
  () => ({
    accountId: r.string,
  }),
);

export const isCloudAccountsPatch = (v: unknown): v is M.CloudAccountsPatch =>
  areHttpPatch(v) && (v as Items).length >= 1;

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
    areCloudAccountSummary(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const CloudAccountsSummarySchema: Validator<M.CloudAccountsSummary> =
  /* @__PURE__ */ r.object(isCloudAccountsSummary, () => ({
    items: r.needed(r.items(CloudAccountSummarySchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isGcpAccount(v: unknown): v is M.GcpAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMeta(o["metadata"]) &&
    isGcpAccountSpec(o["spec"]) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const GcpAccountSchema: Validator<M.GcpAccount> =
  /* @__PURE__ */ r.object(isGcpAccount, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(GcpAccountSpecSchema),
    status: CloudAccountStatusSchema,
  }));

export const isGcpAccountSpec = (v: unknown): v is M.GcpAccountSpec =>
  r.isObject(v) &&
  r.maybeString(v["jsonCredentials"]) &&
  r.maybeString(v["jsonCredentialsFileUid"]);

export const GcpAccountSpecSchema: Validator<M.GcpAccountSpec> =
  /* @__PURE__ */ r.object(isGcpAccountSpec, () => ({
    jsonCredentials: r.string,
    jsonCredentialsFileUid: r.string,
  }));

export function isGcpAccountEntity(v: unknown): v is M.GcpAccountEntity {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMetaInput(o["metadata"]) &&
    isGcpAccountSpecInput(o["spec"])
  );
}

export const GcpAccountEntitySchema: Validator<M.GcpAccountEntity> =
  /* @__PURE__ */ r.object(isGcpAccountEntity, () => ({
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(GcpAccountSpecInputSchema),
  }));

export const isGcpAccountSpecInput = (v: unknown): v is M.GcpAccountSpecInput =>
  r.isObject(v) &&
  r.maybeString(v["jsonCredentials"]) &&
  r.maybeString(v["jsonCredentialsFileUid"]);

export const GcpAccountSpecInputSchema: Validator<M.GcpAccountSpecInput> =
  /* @__PURE__ */ r.object(isGcpAccountSpecInput, () => ({
    jsonCredentials: r.string,
    jsonCredentialsFileUid: r.string,
  }));

export function isMaasAccount(v: unknown): v is M.MaasAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMeta(o["metadata"]) &&
    isMaasCloudAccount(o["spec"]) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const MaasAccountSchema: Validator<M.MaasAccount> =
  /* @__PURE__ */ r.object(isMaasAccount, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(MaasCloudAccountSchema),
    status: CloudAccountStatusSchema,
  }));

export function areMaasAccount(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMaasAccount(v[i])) return false;
  return true;
}

export function isMaasCloudAccount(v: unknown): v is M.MaasCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["apiEndpoint"] === "string" &&
    (o["preferredSubnets"] === undefined || r.isStrings(o["preferredSubnets"]))
  );
}

export const MaasCloudAccountSchema: Validator<M.MaasCloudAccount> =
  /* @__PURE__ */ r.object(isMaasCloudAccount, () => ({
    apiEndpoint: r.needed(r.string),
    preferredSubnets: r.strings,
  }));

export function isMaasAccountInput(v: unknown): v is M.MaasAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMetaInput(o["metadata"]) &&
    isMaasCloudAccountInput(o["spec"])
  );
}

export const MaasAccountInputSchema: Validator<M.MaasAccountInput> =
  /* @__PURE__ */ r.object(isMaasAccountInput, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(MaasCloudAccountInputSchema),
  }));

export function isMaasCloudAccountInput(
  v: unknown,
): v is M.MaasCloudAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["apiEndpoint"] === "string" &&
    typeof o["apiKey"] === "string" &&
    (o["preferredSubnets"] === undefined || r.isStrings(o["preferredSubnets"]))
  );
}

export const MaasCloudAccountInputSchema: Validator<M.MaasCloudAccountInput> =
  /* @__PURE__ */ r.object(isMaasCloudAccountInput, () => ({
    apiEndpoint: r.needed(r.string),
    apiKey: r.needed(r.string),
    preferredSubnets: r.strings,
  }));

export function isMaasAccounts(v: unknown): v is M.MaasAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areMaasAccount(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const MaasAccountsSchema: Validator<M.MaasAccounts> =
  /* @__PURE__ */ r.object(isMaasAccounts, () => ({
    items: r.needed(r.items(MaasAccountSchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isOpenStackAccount(v: unknown): v is M.OpenStackAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMeta(o["metadata"]) &&
    isOpenStackCloudAccount(o["spec"]) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const OpenStackAccountSchema: Validator<M.OpenStackAccount> =
  /* @__PURE__ */ r.object(isOpenStackAccount, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(OpenStackCloudAccountSchema),
    status: CloudAccountStatusSchema,
  }));

export function areOpenStackAccount(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++)
    if (!isOpenStackAccount(v[i])) return false;
  return true;
}

export function isOpenStackCloudAccount(
  v: unknown,
): v is M.OpenStackCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["caCert"]) &&
    r.maybeString(o["defaultDomain"]) &&
    r.maybeString(o["defaultProject"]) &&
    typeof o["identityEndpoint"] === "string" &&
    r.maybeBoolean(o["insecure"]) &&
    r.maybeString(o["parentRegion"]) &&
    typeof o["username"] === "string"
  );
}

export const OpenStackCloudAccountSchema: Validator<M.OpenStackCloudAccount> =
  /* @__PURE__ */ r.object(isOpenStackCloudAccount, () => ({
    caCert: r.string,
    defaultDomain: r.string,
    defaultProject: r.string,
    identityEndpoint: r.needed(r.string),
    insecure: r.boolean,
    parentRegion: r.string,
    username: r.needed(r.string),
  }));

export function isOpenStackAccountInput(
  v: unknown,
): v is M.OpenStackAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["apiVersion"]) &&
    r.maybeString(o["kind"]) &&
    isObjectMetaInput(o["metadata"]) &&
    isOpenStackCloudAccountInput(o["spec"])
  );
}

export const OpenStackAccountInputSchema: Validator<M.OpenStackAccountInput> =
  /* @__PURE__ */ r.object(isOpenStackAccountInput, () => ({
    apiVersion: r.string,
    kind: r.string,
    metadata: r.needed(ObjectMetaInputSchema),
    spec: r.needed(OpenStackCloudAccountInputSchema),
  }));

export function isOpenStackCloudAccountInput(
  v: unknown,
): v is M.OpenStackCloudAccountInput {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    r.maybeString(o["caCert"]) &&
    r.maybeString(o["defaultDomain"]) &&
    r.maybeString(o["defaultProject"]) &&
    typeof o["identityEndpoint"] === "string" &&
    r.maybeBoolean(o["insecure"]) &&
    r.maybeString(o["parentRegion"]) &&
    typeof o["password"] === "string" &&
    typeof o["username"] === "string"
  );
}

export const OpenStackCloudAccountInputSchema: Validator<M.OpenStackCloudAccountInput> =
  /* @__PURE__ */ r.object(isOpenStackCloudAccountInput, () => ({
    caCert: r.string,
    defaultDomain: r.string,
    defaultProject: r.string,
    identityEndpoint: r.needed(r.string),
    insecure: r.boolean,
    parentRegion: r.string,
    password: r.needed(r.string),
    username: r.needed(r.string),
  }));

export function isOpenStackAccounts(v: unknown): v is M.OpenStackAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areOpenStackAccount(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const OpenStackAccountsSchema: Validator<M.OpenStackAccounts> =
  /* @__PURE__ */ r.object(isOpenStackAccounts, () => ({
    items: r.needed(r.items(OpenStackAccountSchema)),
    listmeta: ListMetaDataSchema,
  }));

export function isTencentAccount(v: unknown): v is M.TencentAccount {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    isObjectMeta(o["metadata"]) &&
    isTencentCloudAccount(o["spec"]) &&
    (o["status"] === undefined || isCloudAccountStatus(o["status"]))
  );
}

export const TencentAccountSchema: Validator<M.TencentAccount> =
  /* @__PURE__ */ r.object(isTencentAccount, () => ({
    metadata: r.needed(ObjectMetaSchema),
    spec: r.needed(TencentCloudAccountSchema),
    status: CloudAccountStatusSchema,
  }));

export function areTencentAccount(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isTencentAccount(v[i])) return false;
  return true;
}

export function isTencentCloudAccount(v: unknown): v is M.TencentCloudAccount {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o["secretId"] === "string"
  );
}

export const TencentCloudAccountSchema: Validator<M.TencentCloudAccount> =
  /* @__PURE__ */ r.object(isTencentCloudAccount, () => ({
    secretId: r.needed(r.string),
  }));

export function isTencentAccounts(v: unknown): v is M.TencentAccounts {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    areTencentAccount(o["items"]) &&
    (o["listmeta"] === undefined || isListMetaData(o["listmeta"]))
  );
}

export const TencentAccountsSchema: Validator<M.TencentAccounts> =
  /* @__PURE__ */ r.object(isTencentAccounts, () => ({
    items: r.needed(r.items(TencentAccountSchema)),
    listmeta: ListMetaDataSchema,
  }));
