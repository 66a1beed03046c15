import type {
  V1alpha1SpectroCluster,
  V1alpha1SpectroClusters,
} from "../../models/clusters.js";
import type { ApiPromise, PagePromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { paginate } from "../../runtime/paginate.js";
import * as ops from "../operations/clusters.js";

export class Clusters {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get assets(): ClustersAssets {
    return new ClustersAssets(this.client);
  }

  /**
   * Deletes a cluster
   *
   * `DELETE /v1alpha1/spectroclusters/{uid}`
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a cluster
   *
   * `GET /v1alpha1/spectroclusters/{uid}`
   */
  get(
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<V1alpha1SpectroCluster> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists clusters
   *
   * In `v1` a search without a filter takes its place.
   *
   * `GET /v1alpha1/spectroclusters`
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<V1alpha1SpectroClusters, V1alpha1SpectroCluster> {
    return paginate(this.client, ops.list, input, options);
  }
}

export class ClustersAssets {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Downloads the kubeconfig of a cluster
   *
   * `GET /v1alpha1/spectroclusters/{uid}/assets/kubeconfig`
   */
  getKubeConfig(
    input: ops.AssetsGetKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsGetKubeConfig, input, options);
  }
}
