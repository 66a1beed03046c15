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
import type { ScopeKind } from "../runtime/scope.js";

export class Clusters<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get assets(): ClustersAssets<Scope> {
    return new ClustersAssets(this.client);
  }

  get aws(): ClustersAws<Scope> {
    return new ClustersAws(this.client);
  }

  get azure(): ClustersAzure<Scope> {
    return new ClustersAzure(this.client);
  }

  get eks(): ClustersEks<Scope> {
    return new ClustersEks(this.client);
  }

  get features(): ClustersFeatures<Scope> {
    return new ClustersFeatures(this.client);
  }

  get maas(): ClustersMaas<Scope> {
    return new ClustersMaas(this.client);
  }

  get vms(): ClustersVms<Scope> {
    return new ClustersVms(this.client);
  }

  get tencent(): ClustersTencent<Scope> {
    return new ClustersTencent(this.client);
  }

  /**
   * Deletes a cluster
   *
   * Palette first removes what it made in the cloud; until then `status.state`
   * is `Deleting`.
   *
   * `DELETE /v1/spectroclusters/{uid}` (`v1SpectroClustersDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a cluster
   *
   * `GET /v1/spectroclusters/{uid}` (`v1SpectroClustersGet`)
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
   * (`v1SpectroClustersUidMetadataUpdate`)
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
   * (`v1SpectroClustersSearchFilterSummary`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  search(
    input?: ops.SearchInput,
    options?: RequestOptions,
  ): PagePromise<SpectroClustersSummary, SpectroClusterSummary> {
    return paginate(this.client, ops.search, input, options);
  }
}

export class ClustersAssets<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get kubeConfigClient(): ClustersAssetsKubeConfigClient<Scope> {
    return new ClustersAssetsKubeConfigClient(this.client);
  }

  /**
   * Downloads the kubeconfig of the cluster's administrator
   *
   * It works without Palette; keep it safe.
   *
   * `GET /v1/spectroclusters/{uid}/assets/adminKubeconfig`
   * (`v1SpectroClustersUidAdminKubeConfig`)
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
   * (`v1SpectroClustersUidKubeConfig`)
   */
  getKubeConfig(
    input: ops.AssetsGetKubeConfigInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsGetKubeConfig, input, options);
  }
}

export class ClustersAssetsKubeConfigClient<
  Scope extends ScopeKind = ScopeKind,
> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Downloads the kubeconfig for users of the cluster
   *
   * Who uses it logs in with the cluster's identity provider.
   *
   * `GET /v1/spectroclusters/{uid}/assets/kubeconfigclient`
   * (`v1SpectroClustersUidKubeConfigClientGet`)
   */
  get(
    input: ops.AssetsKubeConfigClientGetInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.assetsKubeConfigClientGet, input, options);
  }
}

export class ClustersAws<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster in AWS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/aws` (`v1SpectroClustersAwsCreate`)
   */
  create(input: ops.AwsCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.awsCreate, input, options);
  }
}

export class ClustersAzure<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster in Azure
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/azure` (`v1SpectroClustersAzureCreate`)
   */
  create(
    input: ops.AzureCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.azureCreate, input, options);
  }
}

export class ClustersEks<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster in Amazon EKS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/eks` (`v1SpectroClustersEksCreate`)
   */
  create(input: ops.EksCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.eksCreate, input, options);
  }
}

export class ClustersFeatures<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get backup(): ClustersFeaturesBackup<Scope> {
    return new ClustersFeaturesBackup(this.client);
  }
}

export class ClustersFeaturesBackup<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Sets up backups of a cluster
   *
   * `POST /v1/spectroclusters/{uid}/features/backup`
   * (`v1ClusterFeatureBackupCreate`)
   */
  create(
    input: ops.FeaturesBackupCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.featuresBackupCreate, input, options);
  }
}

export class ClustersMaas<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster in MAAS
   *
   * The answer comes at once, the cluster some minutes later; follow
   * `status.state` until it is `Running`.
   *
   * `POST /v1/spectroclusters/maas` (`v1SpectroClustersMaasCreate`)
   */
  create(
    input: ops.MaasCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.maasCreate, input, options);
  }
}

export class ClustersVms<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists the virtual machines of a cluster
   *
   * This list comes from the cluster itself, in the manner of Kubernetes. Its
   * token is in `metadata.continue`.
   *
   * `GET /v1/spectroclusters/{uid}/vms` (`v1SpectroClustersVMList`)
   *
   * Iterating reads all pages; `limit` is the page size.
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
   * (`v1SpectroClustersVMStart`)
   */
  start(input: ops.VmsStartInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.vmsStart, input, options);
  }
}

export class ClustersTencent<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;
  /** @deprecated Removed: cut-off 2025-02-12. Use clusters.aws.create (POST /v1/spectroclusters/aws). */
  declare readonly create: (
    this: Removed<"Removed: cut-off 2025-02-12. Use clusters.aws.create (POST /v1/spectroclusters/aws).">,
    ...args: any[]
  ) => never;

  constructor(client: Client<Scope>) {
    this.client = client;
  }
}
