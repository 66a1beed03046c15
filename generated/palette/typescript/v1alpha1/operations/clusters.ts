import type {
  V1alpha1SpectroCluster,
  V1alpha1SpectroClusters,
} from "../../models/clusters.js";
import type { ErrorShape } from "../../models/shared.js";
import { binary, empty, json } from "../../runtime/bodies.js";
import type { Operation } from "../../runtime/operation.js";
import { tokenInQuery } from "../../runtime/pagination.js";
import { form, path } from "../../runtime/parameters.js";

export interface DeleteInput {
  /** Uid of the cluster. */
  uid: string;
}

export interface DeleteErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  409: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

const delete_: Operation<DeleteInput, void, DeleteErrors> = {
  id: "v1alpha1SpectroClustersDelete",
  method: "DELETE",
  path: "/v1alpha1/spectroclusters/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the cluster. */
  uid: string;
}

export interface GetErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const get: Operation<GetInput, V1alpha1SpectroCluster, GetErrors> = {
  id: "v1alpha1SpectroClustersGet",
  method: "GET",
  path: "/v1alpha1/spectroclusters/{uid}",
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
   * @default 50
   */
  limit?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export interface ListErrors {
  400: ErrorShape;
  401: ErrorShape;
  403: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const list: Operation<ListInput, V1alpha1SpectroClusters, ListErrors> = {
  id: "v1alpha1SpectroClustersList",
  method: "GET",
  path: "/v1alpha1/spectroclusters",
  parameters: {
    fields: form,
    filters: form,
    orderBy: form,
    limit: form,
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

export interface AssetsGetKubeConfigInput {
  /** Uid of the cluster. */
  uid: string;
}

export interface AssetsGetKubeConfigErrors {
  401: ErrorShape;
  403: ErrorShape;
  404: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const assetsGetKubeConfig: Operation<
  AssetsGetKubeConfigInput,
  Blob,
  AssetsGetKubeConfigErrors
> = {
  id: "v1alpha1SpectroClustersUidKubeConfig",
  method: "GET",
  path: "/v1alpha1/spectroclusters/{uid}/assets/kubeconfig",
  parameters: { uid: path },
  responses: { 200: { "application/octet-stream": binary } },
};
