import type {
  V1alpha1SpectroCluster,
  V1alpha1SpectroClusters,
} from "../../models/clusters.js";
import type { ApiPromise, PagePromise } from "../../errors.js";
import type { RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { callGated, paginateGated } from "../../runtime/gated.js";
import type { ScopeKind } from "../../runtime/scope.js";
import * as ops from "../operations/clusters.js";

export class Clusters<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get assets(): ClustersAssets<Scope> {
    return new ClustersAssets(this.client);
  }

  /**
   * Deletes a cluster
   *
   * `DELETE /v1alpha1/spectroclusters/{uid}` (`v1alpha1SpectroClustersDelete`)
   *
   * @deprecated Sunset: cut-off to be announced. Use clusters.delete (DELETE /v1/spectroclusters/{uid}).
   */
  delete(
    this: ops.DeleteGate,
    input: ops.DeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return callGated(this, ops.delete, input, options);
  }

  /**
   * Returns a cluster
   *
   * `GET /v1alpha1/spectroclusters/{uid}` (`v1alpha1SpectroClustersGet`)
   *
   * @deprecated Sunset: cut-off to be announced. Use clusters.get (GET /v1/spectroclusters/{uid}).
   */
  get(
    this: ops.GetGate,
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<V1alpha1SpectroCluster> {
    return callGated(this, ops.get, input, options);
  }

  /**
   * Lists clusters
   *
   * In `v1` a search without a filter takes its place.
   *
   * `GET /v1alpha1/spectroclusters` (`v1alpha1SpectroClustersList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   *
   * @deprecated Sunset: cut-off to be announced. Use clusters.search (POST /v1/dashboard/spectroclusters/search).
   */
  list(
    this: ops.ListGate,
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<V1alpha1SpectroClusters, V1alpha1SpectroCluster> {
    return paginateGated(this, ops.list, input, options);
  }
}

export class ClustersAssets<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Downloads the kubeconfig of a cluster
   *
   * `GET /v1alpha1/spectroclusters/{uid}/assets/kubeconfig`
   * (`v1alpha1SpectroClustersUidKubeConfig`)
   *
   * @deprecated Sunset: cut-off to be announced. Use clusters.assets.getKubeConfig (GET /v1/spectroclusters/{uid}/assets/kubeconfig).
   */
  getKubeConfig(
    this: ops.AssetsGetKubeConfigGate,
    input: ops.AssetsGetKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return callGated(this, ops.assetsGetKubeConfig, input, options);
  }
}
