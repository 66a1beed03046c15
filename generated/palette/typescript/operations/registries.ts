import type {
  HelmRegistries,
  HelmRegistry,
  HelmRegistryEntity,
  RegistriesMetadata,
  RegistrySyncStatus,
} from "../models/registries.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface ListMetadataInput {
  /**
   * Whose registries.
   *
   * @default "all"
   */
  scope?: "system" | "tenant" | "all" | (string & {});
}

export const listMetadata: Operation<
  ListMetadataInput,
  RegistriesMetadata,
  ApiErrors
> = {
  id: "v1RegistriesMetadata",
  method: "GET",
  path: "/v1/registries/metadata",
  parameters: { scope: form },
  responses: { 200: json },
};

export interface HelmCreateInput {
  body: HelmRegistryEntity;
}

export const helmCreate: Operation<HelmCreateInput, Uid, ApiErrors> = {
  id: "v1RegistriesHelmCreate",
  method: "POST",
  path: "/v1/registries/helm",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface HelmDeleteInput {
  /** Uid of the registry. */
  uid: string;
}

export const helmDelete: Operation<HelmDeleteInput, void, ApiErrors> = {
  id: "v1RegistriesHelmUidDelete",
  method: "DELETE",
  path: "/v1/registries/helm/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};

export interface HelmGetInput {
  /** Uid of the registry. */
  uid: string;
}

export const helmGet: Operation<HelmGetInput, HelmRegistry, ApiErrors> = {
  id: "v1RegistriesHelmUidGet",
  method: "GET",
  path: "/v1/registries/helm/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface HelmGetSyncStatusInput {
  /** Uid of the registry. */
  uid: string;
}

export const helmGetSyncStatus: Operation<
  HelmGetSyncStatusInput,
  RegistrySyncStatus,
  ApiErrors
> = {
  id: "v1RegistriesHelmUidSyncStatus",
  method: "GET",
  path: "/v1/registries/helm/{uid}/sync/status",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface HelmListInput {
  /**
   * Whose registries.
   *
   * @default "all"
   */
  scope?: "system" | "tenant" | "all" | (string & {});
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

export const helmList: Operation<HelmListInput, HelmRegistries, ApiErrors> = {
  id: "v1RegistriesHelmList",
  method: "GET",
  path: "/v1/registries/helm",
  parameters: {
    scope: form,
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

export interface HelmSyncInput {
  /** Uid of the registry. */
  uid: string;
  /**
   * Reads it even if nothing seems to have changed.
   *
   * @default false
   */
  forceSync?: boolean;
}

export const helmSync: Operation<HelmSyncInput, void, ApiErrors> = {
  id: "v1RegistriesHelmUidSync",
  method: "POST",
  path: "/v1/registries/helm/{uid}/sync",
  parameters: { uid: path, forceSync: form },
  responses: { 202: empty },
};
