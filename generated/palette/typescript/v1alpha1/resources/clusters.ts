import type {
  V1alpha1SpectroCluster,
  V1alpha1SpectroClusters,
} from "../../models/clusters.js";
import type { ApiPromise, PagePromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Gate } from "../../runtime/gate.js";
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
   *
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  delete(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input: ops.DeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(
      (this as unknown as Clusters).client,
      ops.delete,
      input as never,
      options,
    );
  }

  /**
   * Returns a cluster
   *
   * `GET /v1alpha1/spectroclusters/{uid}`
   *
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  get(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<V1alpha1SpectroCluster> {
    return call(
      (this as unknown as Clusters).client,
      ops.get,
      input as never,
      options,
    );
  }

  /**
   * Lists clusters
   *
   * In `v1` a search without a filter takes its place.
   *
   * `GET /v1alpha1/spectroclusters`
   *
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  list(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<V1alpha1SpectroClusters, V1alpha1SpectroCluster> {
    return paginate(
      (this as unknown as Clusters).client,
      ops.list,
      input as never,
      options,
    );
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
   *
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  getKubeConfig(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input: ops.AssetsGetKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(
      (this as unknown as ClustersAssets).client,
      ops.assetsGetKubeConfig,
      input as never,
      options,
    );
  }
}
