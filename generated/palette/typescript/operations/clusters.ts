import type {
  ClusterBackupConfig,
  ClusterVirtualMachineList,
  ObjectMetaInputEntitySchema,
  SpectroAwsClusterEntity,
  SpectroAzureClusterEntity,
  SpectroCluster,
  SpectroClustersSummary,
  SpectroEksClusterEntity,
  SpectroMaasClusterEntity,
} from "../models/clusters.js";
import type { SearchFilterSummarySpec, Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { binary, empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { csv, form, path } from "../runtime/parameters.js";

export interface DeleteInput {
  /** Uid of the cluster. */
  uid: string;
  /**
   * Forgets the cluster without cleaning up in the cloud.
   *
   * @default false
   */
  forceDelete?: boolean;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "v1SpectroClustersDelete",
  method: "DELETE",
  path: "/v1/spectroclusters/{uid}",
  parameters: { uid: path, forceDelete: form },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  /** Uid of the cluster. */
  uid: string;
  /**
   * Which tags to add to the labels, separated by commas, such as
   * `system,profile`.
   */
  includeTags?: string;
  /**
   * Replaces macros in the values of packs.
   *
   * @default false
   */
  resolvePackValues?: boolean;
  /** What to add about each pack, separated by commas: `schema`, `presets`. */
  includePackMeta?: string;
}

export const get: Operation<GetInput, SpectroCluster, ApiErrors> = {
  id: "v1SpectroClustersGet",
  method: "GET",
  path: "/v1/spectroclusters/{uid}",
  parameters: {
    uid: path,
    includeTags: form,
    resolvePackValues: form,
    includePackMeta: form,
  },
  responses: { 200: json },
};

export interface PatchMetadataInput {
  /** Uid of the cluster. */
  uid: string;
  body: ObjectMetaInputEntitySchema;
}

export const patchMetadata: Operation<PatchMetadataInput, void, ApiErrors> = {
  id: "v1SpectroClustersUidMetadataUpdate",
  method: "PATCH",
  path: "/v1/spectroclusters/{uid}/metadata",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
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
  body?: SearchFilterSummarySpec;
}

export const search: Operation<SearchInput, SpectroClustersSummary, ApiErrors> =
  {
    id: "v1SpectroClustersSearchFilterSummary",
    method: "POST",
    path: "/v1/dashboard/spectroclusters/search",
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

export interface AssetsGetAdminKubeConfigInput {
  /** Uid of the cluster. */
  uid: string;
}

export const assetsGetAdminKubeConfig: Operation<
  AssetsGetAdminKubeConfigInput,
  Blob,
  ApiErrors
> = {
  id: "v1SpectroClustersUidAdminKubeConfig",
  method: "GET",
  path: "/v1/spectroclusters/{uid}/assets/adminKubeconfig",
  parameters: { uid: path },
  responses: { 200: { "application/octet-stream": binary } },
};

export interface AssetsGetKubeConfigInput {
  /** Uid of the cluster. */
  uid: string;
  /**
   * Gives the address of the reverse proxy, where the cluster has one.
   *
   * @default true
   */
  frp?: boolean;
}

export const assetsGetKubeConfig: Operation<
  AssetsGetKubeConfigInput,
  Blob,
  ApiErrors
> = {
  id: "v1SpectroClustersUidKubeConfig",
  method: "GET",
  path: "/v1/spectroclusters/{uid}/assets/kubeconfig",
  parameters: { uid: path, frp: form },
  responses: { 200: { "application/octet-stream": binary } },
};

export interface AssetsKubeConfigClientGetInput {
  /** Uid of the cluster. */
  uid: string;
}

export const assetsKubeConfigClientGet: Operation<
  AssetsKubeConfigClientGetInput,
  Blob,
  ApiErrors
> = {
  id: "v1SpectroClustersUidKubeConfigClientGet",
  method: "GET",
  path: "/v1/spectroclusters/{uid}/assets/kubeconfigclient",
  parameters: { uid: path },
  responses: { 200: { "application/octet-stream": binary } },
};

export interface AwsCreateInput {
  body: SpectroAwsClusterEntity;
}

export const awsCreate: Operation<AwsCreateInput, Uid, ApiErrors> = {
  id: "v1SpectroClustersAwsCreate",
  method: "POST",
  path: "/v1/spectroclusters/aws",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface AzureCreateInput {
  body: SpectroAzureClusterEntity;
}

export const azureCreate: Operation<AzureCreateInput, Uid, ApiErrors> = {
  id: "v1SpectroClustersAzureCreate",
  method: "POST",
  path: "/v1/spectroclusters/azure",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface EksCreateInput {
  body: SpectroEksClusterEntity;
}

export const eksCreate: Operation<EksCreateInput, Uid, ApiErrors> = {
  id: "v1SpectroClustersEksCreate",
  method: "POST",
  path: "/v1/spectroclusters/eks",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface FeaturesBackupCreateInput {
  /** Uid of the cluster. */
  uid: string;
  body: ClusterBackupConfig;
}

export const featuresBackupCreate: Operation<
  FeaturesBackupCreateInput,
  Uid,
  ApiErrors
> = {
  id: "v1ClusterFeatureBackupCreate",
  method: "POST",
  path: "/v1/spectroclusters/{uid}/features/backup",
  parameters: { uid: path },
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface MaasCreateInput {
  body: SpectroMaasClusterEntity;
}

export const maasCreate: Operation<MaasCreateInput, Uid, ApiErrors> = {
  id: "v1SpectroClustersMaasCreate",
  method: "POST",
  path: "/v1/spectroclusters/maas",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export interface VmsListInput {
  /** Uid of the cluster. */
  uid: string;
  /** Only machines in these namespaces. */
  namespace?: string[];
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

export const vmsList: Operation<
  VmsListInput,
  ClusterVirtualMachineList,
  ApiErrors
> = {
  id: "v1SpectroClustersVMList",
  method: "GET",
  path: "/v1/spectroclusters/{uid}/vms",
  parameters: { uid: path, namespace: csv, limit: form, continue: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["metadata", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface VmsStartInput {
  /** Uid of the cluster. */
  uid: string;
  /** Name of the machine. */
  vmName: string;
  /** Namespace of the machine. */
  namespace: string;
}

export const vmsStart: Operation<VmsStartInput, void, ApiErrors> = {
  id: "v1SpectroClustersVMStart",
  method: "PUT",
  path: "/v1/spectroclusters/{uid}/vms/{vmName}/start",
  parameters: { uid: path, vmName: path, namespace: form },
  required: ["namespace"],
  responses: { 204: empty },
};
