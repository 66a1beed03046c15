import type {
  V1alpha1SpectroCluster,
  V1alpha1SpectroClusters,
} from "../../models/clusters.js";
import type { ApiErrors } from "../../errors.js";
import { binary, empty, json } from "../../runtime/bodies.js";
import type { Gate } from "../../runtime/gate.js";
import type { Operation } from "../../runtime/operation.js";
import { tokenInQuery } from "../../runtime/pagination.js";
import { form, path } from "../../runtime/parameters.js";

export interface DeleteInput {
  /** Uid of the cluster. */
  uid: string;
}

export type DeleteGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use clusters.delete (DELETE /v1/spectroclusters/{uid}).",
  Open
>;

const delete_: Operation<DeleteGate<DeleteInput>, void, ApiErrors> = {
  id: "v1alpha1SpectroClustersDelete",
  method: "DELETE",
  path: "/v1alpha1/spectroclusters/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.delete (DELETE /v1/spectroclusters/{uid}).",
  },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the cluster. */
  uid: string;
}

export type GetGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use clusters.get (GET /v1/spectroclusters/{uid}).",
  Open
>;

export const get: Operation<
  GetGate<GetInput>,
  V1alpha1SpectroCluster,
  ApiErrors
> = {
  id: "v1alpha1SpectroClustersGet",
  method: "GET",
  path: "/v1alpha1/spectroclusters/{uid}",
  parameters: { uid: path },
  responses: { 200: json },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.get (GET /v1/spectroclusters/{uid}).",
  },
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
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
}

export type ListGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use clusters.search (POST /v1/dashboard/spectroclusters/search).",
  Open
>;

export const list: Operation<
  ListGate<ListInput>,
  V1alpha1SpectroClusters,
  ApiErrors
> = {
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
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.search (POST /v1/dashboard/spectroclusters/search).",
  },
};

export interface AssetsGetKubeConfigInput {
  /** Uid of the cluster. */
  uid: string;
}

export type AssetsGetKubeConfigGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use clusters.assets.getKubeConfig (GET /v1/spectroclusters/{uid}/assets/kubeconfig).",
  Open
>;

export const assetsGetKubeConfig: Operation<
  AssetsGetKubeConfigGate<AssetsGetKubeConfigInput>,
  Blob,
  ApiErrors
> = {
  id: "v1alpha1SpectroClustersUidKubeConfig",
  method: "GET",
  path: "/v1alpha1/spectroclusters/{uid}/assets/kubeconfig",
  parameters: { uid: path },
  responses: { 200: { "application/octet-stream": binary } },
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.assets.getKubeConfig (GET /v1/spectroclusters/{uid}/assets/kubeconfig).",
  },
};
