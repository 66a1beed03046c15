import type {
  PackMetadataList,
  PackReadme,
  PackSummaries,
  PackTagEntity,
  PacksFilterSpec,
} from "../models/packs.js";
import type { ApiErrors } from "../errors.js";
import { binary, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface GetInput {
  /** Uid of the pack. */
  uid: string;
}

export const get: Operation<GetInput, PackTagEntity, ApiErrors> = {
  id: "v1PacksUid",
  method: "GET",
  path: "/v1/packs/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface GetLogoInput {
  /** Uid of the pack. */
  packUid: string;
}

export const getLogo: Operation<GetLogoInput, Blob, ApiErrors> = {
  id: "v1PacksPackUidLogo",
  method: "GET",
  path: "/v1/packs/{packUid}/logo",
  parameters: { packUid: path },
  responses: {
    200: { "image/gif": binary, "image/jpeg": binary, "image/png": binary },
  },
};

export interface GetReadmeInput {
  /** Uid of the pack. */
  uid: string;
}

export const getReadme: Operation<GetReadmeInput, PackReadme, ApiErrors> = {
  id: "v1PacksUidReadme",
  method: "GET",
  path: "/v1/packs/{uid}/readme",
  parameters: { uid: path },
  responses: { 200: json },
};

export interface ListInput {
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

export const list: Operation<ListInput, PackSummaries, ApiErrors> = {
  id: "v1PacksSummaryList",
  method: "GET",
  path: "/v1/packs",
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

export interface SearchInput {
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
  body?: PacksFilterSpec;
}

export const search: Operation<SearchInput, PackMetadataList, ApiErrors> = {
  id: "v1PacksSearch",
  method: "POST",
  path: "/v1/packs/search",
  parameters: { limit: form, offset: form, continue: form },
  body: json,
  responses: { 200: json },
  idempotent: true,
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};
