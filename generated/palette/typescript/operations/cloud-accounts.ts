import type {
  AwsAccount,
  AwsAccountInput,
  AwsAccounts,
  CloudAccountsPatch,
  CloudAccountsSummary,
  GcpAccount,
  GcpAccountEntity,
  MaasAccount,
  MaasAccountInput,
  MaasAccounts,
  OpenStackAccount,
  OpenStackAccountInput,
  OpenStackAccounts,
  TencentAccounts,
} from "../models/cloud-accounts.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Gate } from "../runtime/gate.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface ListSummaryInput {
  /**
   * Conditions joined by `AND` and `OR`, such as
   * `metadata.name=labANDspec.cloudType=maas`.
   */
  filters?: string;
  /**
   * Fields to sort by, `1` ascending and `-1` descending, such as
   * `metadata.name=1`.
   */
  orderBy?: string;
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export const listSummary: Operation<
  ListSummaryInput,
  CloudAccountsSummary,
  ApiErrors
> = {
  id: "v1CloudAccountsListSummary",
  method: "GET",
  path: "/v1/cloudaccounts/summary",
  parameters: {
    filters: form,
    orderBy: form,
    limit: form,
    offset: form,
    continue: form,
  },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface AwsCreateInput {
  body: AwsAccountInput;
}

export const awsCreate: Operation<AwsCreateInput, Uid, ApiErrors> = {
  id: "v1CloudAccountsAwsCreate",
  method: "POST",
  path: "/v1/cloudaccounts/aws",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface AwsDeleteInput {
  /** Uid of the cloud account. */
  uid: string;
}

export const awsDelete: Operation<AwsDeleteInput, void, ApiErrors> = {
  id: "v1CloudAccountsAwsDelete",
  method: "DELETE",
  path: "/v1/cloudaccounts/aws/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};

export interface AwsGetInput {
  /** Uid of the cloud account. */
  uid: string;
}

export const awsGet: Operation<AwsGetInput, AwsAccount, ApiErrors> = {
  id: "v1CloudAccountsAwsGet",
  method: "GET",
  path: "/v1/cloudaccounts/aws/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface AwsListInput {
  /**
   * Fields to answer with, separated by commas, such as
   * `metadata.uid,metadata.name`.
   */
  fields?: string;
  /**
   * Conditions joined by `AND` and `OR`, such as
   * `metadata.name=labANDspec.cloudType=maas`.
   */
  filters?: string;
  /**
   * Fields to sort by, `1` ascending and `-1` descending, such as
   * `metadata.name=1`.
   */
  orderBy?: string;
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export const awsList: Operation<AwsListInput, AwsAccounts, ApiErrors> = {
  id: "v1CloudAccountsAwsList",
  method: "GET",
  path: "/v1/cloudaccounts/aws",
  parameters: {
    fields: form,
    filters: form,
    orderBy: form,
    limit: form,
    offset: form,
    continue: form,
  },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface GcpCreateInput {
  body: GcpAccountEntity;
}

export const gcpCreate: Operation<GcpCreateInput, Uid, ApiErrors> = {
  id: "v1CloudAccountsGcpCreate",
  method: "POST",
  path: "/v1/cloudaccounts/gcp",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface GcpGetInput {
  /** Uid of the cloud account. */
  uid: string;
}

export const gcpGet: Operation<GcpGetInput, GcpAccount, ApiErrors> = {
  id: "v1CloudAccountsGcpGet",
  method: "GET",
  path: "/v1/cloudaccounts/gcp/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface MaasCreateInput {
  body: MaasAccountInput;
}

export const maasCreate: Operation<MaasCreateInput, Uid, ApiErrors> = {
  id: "v1CloudAccountsMaasCreate",
  method: "POST",
  path: "/v1/cloudaccounts/maas",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface MaasDeleteInput {
  /** Uid of the cloud account. */
  uid: string;
}

export const maasDelete: Operation<MaasDeleteInput, void, ApiErrors> = {
  id: "v1CloudAccountsMaasDelete",
  method: "DELETE",
  path: "/v1/cloudaccounts/maas/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};

export interface MaasGetInput {
  /** Uid of the cloud account. */
  uid: string;
}

export const maasGet: Operation<MaasGetInput, MaasAccount, ApiErrors> = {
  id: "v1CloudAccountsMaasGet",
  method: "GET",
  path: "/v1/cloudaccounts/maas/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface MaasListInput {
  /**
   * Fields to answer with, separated by commas, such as
   * `metadata.uid,metadata.name`.
   */
  fields?: string;
  /**
   * Conditions joined by `AND` and `OR`, such as
   * `metadata.name=labANDspec.cloudType=maas`.
   */
  filters?: string;
  /**
   * Fields to sort by, `1` ascending and `-1` descending, such as
   * `metadata.name=1`.
   */
  orderBy?: string;
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export const maasList: Operation<MaasListInput, MaasAccounts, ApiErrors> = {
  id: "v1CloudAccountsMaasList",
  method: "GET",
  path: "/v1/cloudaccounts/maas",
  parameters: {
    fields: form,
    filters: form,
    orderBy: form,
    limit: form,
    offset: form,
    continue: form,
  },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface MaasPatchInput {
  /** Uid of the cloud account. */
  uid: string;
  body: CloudAccountsPatch;
}

export const maasPatch: Operation<MaasPatchInput, void, ApiErrors> = {
  id: "v1CloudAccountsMaasPatch",
  method: "PATCH",
  path: "/v1/cloudaccounts/maas/{uid}",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};

export interface MaasUpdateInput {
  /** Uid of the cloud account. */
  uid: string;
  body: MaasAccountInput;
}

export const maasUpdate: Operation<MaasUpdateInput, void, ApiErrors> = {
  id: "v1CloudAccountsMaasUpdate",
  method: "PUT",
  path: "/v1/cloudaccounts/maas/{uid}",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};

export interface OpenStackCreateInput {
  body: OpenStackAccountInput;
}

export type OpenStackCreateGate<Open = unknown> = Gate<
  "palette",
  "openstack",
  "2025-10-18",
  "2026-04-04",
  "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  Open
>;

export const openStackCreate: Operation<
  OpenStackCreateGate<OpenStackCreateInput>,
  Uid,
  ApiErrors
> = {
  id: "v1CloudAccountsOpenStackCreate",
  method: "POST",
  path: "/v1/cloudaccounts/openstack",
  body: json,
  required: ["body"],
  responses: { 201: json },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  },
};

export interface OpenStackGetInput {
  /** Uid of the cloud account. */
  uid: string;
}

export type OpenStackGetGate<Open = unknown> = Gate<
  "palette",
  "openstack",
  "2025-10-18",
  "2026-04-04",
  "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.get (GET /v1/cloudaccounts/maas/{uid}).",
  Open
>;

export const openStackGet: Operation<
  OpenStackGetGate<OpenStackGetInput>,
  OpenStackAccount,
  ApiErrors
> = {
  id: "v1CloudAccountsOpenStackGet",
  method: "GET",
  path: "/v1/cloudaccounts/openstack/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.get (GET /v1/cloudaccounts/maas/{uid}).",
  },
};

export interface OpenStackListInput {
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export type OpenStackListGate<Open = unknown> = Gate<
  "palette",
  "openstack",
  "2025-10-18",
  "2026-04-04",
  "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  Open
>;

export const openStackList: Operation<
  OpenStackListGate<OpenStackListInput>,
  OpenStackAccounts,
  ApiErrors
> = {
  id: "v1CloudAccountsOpenStackList",
  method: "GET",
  path: "/v1/cloudaccounts/openstack",
  parameters: { limit: form, continue: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  },
};

export interface TencentListInput {
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export type TencentListGate<Open = unknown> = Gate<
  "palette",
  "tencent",
  null,
  "2025-02-12",
  "Deprecated: cut-off 2025-02-12. Use an account in another public cloud.",
  Open
>;

export const tencentList: Operation<
  TencentListGate<TencentListInput>,
  TencentAccounts,
  ApiErrors
> = {
  id: "v1CloudAccountsTencentList",
  method: "GET",
  path: "/v1/cloudaccounts/tencent",
  parameters: { limit: form, continue: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
  lifecycle: {
    phase: "deprecated",
    cutOff: "2025-02-12",
    sentence:
      "Deprecated: cut-off 2025-02-12. Use an account in another public cloud.",
  },
};
