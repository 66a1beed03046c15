import type {
  ClusterVirtualMachine,
  ClusterVirtualMachineList,
  SpectroCluster,
  SpectroClusterSummary,
  SpectroClustersSummary,
} from "../models/clusters.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/clusters.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Removed } from "../runtime/gate.js";
import { paginate } from "../runtime/paginate.js";

export class Clusters {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get assets(): ClustersAssets {
    return new ClustersAssets(this.client);
  }

  get aws(): ClustersAws {
    return new ClustersAws(this.client);
  }

  get azure(): ClustersAzure {
    return new ClustersAzure(this.client);
  }

  get eks(): ClustersEks {
    return new ClustersEks(this.client);
  }

  get features(): ClustersFeatures {
    return new ClustersFeatures(this.client);
  }

  get maas(): ClustersMaas {
    return new ClustersMaas(this.client);
  }

  get vms(): ClustersVms {
    return new ClustersVms(this.client);
  }

  get tencent(): ClustersTencent {
    return new ClustersTencent(this.client);
  }

  /**
   * Deletes a cluster
   *
   * Palette first removes what it made in the cloud; until then `status.state`
   * is `Deleting`.
   *
   * `DELETE /v1/spectroclusters/{uid}`
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a cluster
   *
   * `GET /v1/spectroclusters/{uid}`
   */
  get(
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<SpectroCluster> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Changes name, labels or annotations of a cluster
   *
   * `PATCH /v1/spectroclusters/{uid}/metadata`
   */
  patchMetadata(
    input: ops.PatchMetadataInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.patchMetadata, input, options);
  }

  /**
   * Searches clusters
   *
   * Clusters of the project (of all projects, in tenant scope) that match the
   * filter. An empty filter matches all.
   * The token of the next page goes into the query, although this is a `POST`.
   *
   * `POST /v1/dashboard/spectroclusters/search`
   */
  search(
    input?: ops.SearchInput,
    options?: RequestOptions,
  ): PagePromise<SpectroClustersSummary, SpectroClusterSummary> {
    return paginate(this.client, ops.search, input, options);
  }
}

export class ClustersAssets {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get kubeConfigClient(): ClustersAssetsKubeConfigClient {
    return new ClustersAssetsKubeConfigClient(this.client);
  }

  /**
   * Downloads the kubeconfig of the cluster's administrator
   *
   * It works without Palette; keep it safe.
   *
   * `GET /v1/spectroclusters/{uid}/assets/adminKubeconfig`
   */
  getAdminKubeConfig(
    input: ops.AssetsGetAdminKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsGetAdminKubeConfig, input, options);
  }

  /**
   * Downloads the kubeconfig of a cluster
   *
   * The file that `kubectl` reads; it exists as soon as the control plane is
   * up.
   *
   * `GET /v1/spectroclusters/{uid}/assets/kubeconfig`
   */
  getKubeConfig(
    input: ops.AssetsGetKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsGetKubeConfig, input, options);
  }
}

export class ClustersAssetsKubeConfigClient {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Downloads the kubeconfig for users of the cluster
   *
   * Who uses it logs in with the cluster's identity provider.
   *
   * `GET /v1/spectroclusters/{uid}/assets/kubeconfigclient`
   */
  get(
    input: ops.AssetsKubeConfigClientGetInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsKubeConfigClientGet, input, options);
  }
}

export class ClustersAws {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a cluster in AWS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/aws`
   */
  create(input: ops.AwsCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.awsCreate, input, options);
  }
}

export class ClustersAzure {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a cluster in Azure
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/azure`
   */
  create(
    input: ops.AzureCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.azureCreate, input, options);
  }
}

export class ClustersEks {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a cluster in Amazon EKS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/eks`
   */
  create(input: ops.EksCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.eksCreate, input, options);
  }
}

export class ClustersFeatures {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get backup(): ClustersFeaturesBackup {
    return new ClustersFeaturesBackup(this.client);
  }
}

export class ClustersFeaturesBackup {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Sets up backups of a cluster
   *
   * `POST /v1/spectroclusters/{uid}/features/backup`
   */
  create(
    input: ops.FeaturesBackupCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.featuresBackupCreate, input, options);
  }
}

export class ClustersMaas {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a cluster in MAAS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/maas`
   */
  create(
    input: ops.MaasCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.maasCreate, input, options);
  }
}

export class ClustersVms {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Lists the virtual machines of a cluster
   *
   * This list comes from the cluster itself, in the manner of Kubernetes. Its
   * token is in `metadata.continue`.
   *
   * `GET /v1/spectroclusters/{uid}/vms`
   */
  list(
    input: ops.VmsListInput,
    options?: RequestOptions,
  ): PagePromise<ClusterVirtualMachineList, ClusterVirtualMachine> {
    return paginate(this.client, ops.vmsList, input, options);
  }

  /**
   * Starts a virtual machine
   *
   * `PUT /v1/spectroclusters/{uid}/vms/{vmName}/start`
   */
  start(input: ops.VmsStartInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.vmsStart, input, options);
  }
}

export class ClustersTencent {
  protected readonly client: Client;
  /** @deprecated Removed: cut-off 2025-02-12. Use clusters.aws.create (POST /v1/spectroclusters/aws). */
  declare readonly create: (
    this: Removed<"Removed: cut-off 2025-02-12. Use clusters.aws.create (POST /v1/spectroclusters/aws).">,
    ...args: any[]
  ) => never;

  constructor(client: Client) {
    this.client = client;
  }
}
