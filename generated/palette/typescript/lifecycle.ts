import type { LifecycleRecord } from "./runtime/operation.js";

/**
 * The name of something whose end has been announced: of a call
 * (`clusters.get`), one of its inputs (`clusters.list:limit`), a property
 * (`Cluster.kind`) or a value (`Cluster.kind=old`).
 */
export type LifecycleName =
  | "AzureClusterConfig.enablePrivateCluster"
  | "ClusterBackupConfig.includeClusterResources"
  | "ClusterGroupLimitConfig.cpu"
  | "ClusterGroupLimitConfig.memory"
  | "EksMachineCloudConfigEntity.amiType=AL2_x86_64"
  | "EksMachineCloudConfigEntity.amiType=AL2_x86_64_GPU"
  | "GcpAccountSpec.jsonCredentialsFileUid"
  | "UserUpdateSpecEntity.roles"
  | "VmListMeta.selfLink"
  | "cloudAccounts.openStack.create"
  | "cloudAccounts.openStack.get"
  | "cloudAccounts.openStack.list"
  | "cloudAccounts.tencent.list"
  | "clusters.tencent.create"
  | "metrics.values.listByResourceUid:includeMasterMachines"
  | "terraform spectrocloud_macro"
  | "v1alpha1/auth.authenticate"
  | "v1alpha1/auth.refresh"
  | "v1alpha1/cloudAccounts.maas.create"
  | "v1alpha1/cloudAccounts.maas.list"
  | "v1alpha1/clusters.assets.getKubeConfig"
  | "v1alpha1/clusters.delete"
  | "v1alpha1/clusters.get"
  | "v1alpha1/clusters.list"
  | "version v1alpha1";

/**
 * Everything whose end has been announced. No end has been announced for
 * what is not here.
 */
export const lifecycle: Readonly<Record<LifecycleName, LifecycleRecord>> = {
  "AzureClusterConfig.enablePrivateCluster": {
    phase: "sunset",
    sentence:
      "Sunset: cut-off not announced. Use apiServerAccessProfile.enablePrivateCluster.",
  },
  "ClusterBackupConfig.includeClusterResources": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Use includeClusterResourceMode.",
  },
  "ClusterGroupLimitConfig.cpu": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Use cpuMilliCore.",
  },
  "ClusterGroupLimitConfig.memory": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Use memoryMiB.",
  },
  "EksMachineCloudConfigEntity.amiType=AL2_x86_64": {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence: "Sunset: cut-off 2026-04-04. Use AL2023_x86_64_STANDARD.",
  },
  "EksMachineCloudConfigEntity.amiType=AL2_x86_64_GPU": {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence: "Sunset: cut-off 2026-04-04. Use AL2023_x86_64_NVIDIA.",
  },
  "GcpAccountSpec.jsonCredentialsFileUid": {
    phase: "sunset",
    announcedOn: "2025-04-19",
    sentence: "Sunset: cut-off in release 4.7.20. Use jsonCredentials.",
  },
  "UserUpdateSpecEntity.roles": {
    phase: "sunset",
    sentence:
      "Sunset: cut-off not announced. Use users.updateRoles (PUT /v1/users/{uid}/roles).",
  },
  "VmListMeta.selfLink": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Kubernetes no longer fills it.",
  },
  "cloudAccounts.openStack.create": {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  },
  "cloudAccounts.openStack.get": {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.get (GET /v1/cloudaccounts/maas/{uid}).",
  },
  "cloudAccounts.openStack.list": {
    phase: "sunset",
    announcedOn: "2025-10-18",
    cutOff: "2026-04-04",
    sentence:
      "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  },
  "cloudAccounts.tencent.list": {
    phase: "deprecated",
    cutOff: "2025-02-12",
    sentence:
      "Deprecated: cut-off 2025-02-12. Use an account in another public cloud.",
  },
  "clusters.tencent.create": {
    phase: "deprecated",
    announcedOn: "2024-08-07",
    cutOff: "2025-02-12",
    sentence:
      "Removed: cut-off 2025-02-12. Use clusters.aws.create (POST /v1/spectroclusters/aws).",
  },
  "metrics.values.listByResourceUid:includeMasterMachines": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Use includeControlPlaneMachines.",
  },
  "terraform spectrocloud_macro": {
    phase: "sunset",
    sentence: "Sunset: cut-off in release 4.7.20. Use spectrocloud_macros.",
  },
  "v1alpha1/auth.authenticate": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use auth.authenticate (POST /v1/auth/authenticate).",
  },
  "v1alpha1/auth.refresh": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use auth.refresh (GET /v1/auth/refresh/{token}).",
  },
  "v1alpha1/cloudAccounts.maas.create": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).",
  },
  "v1alpha1/cloudAccounts.maas.list": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).",
  },
  "v1alpha1/clusters.assets.getKubeConfig": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.assets.getKubeConfig (GET /v1/spectroclusters/{uid}/assets/kubeconfig).",
  },
  "v1alpha1/clusters.delete": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.delete (DELETE /v1/spectroclusters/{uid}).",
  },
  "v1alpha1/clusters.get": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.get (GET /v1/spectroclusters/{uid}).",
  },
  "v1alpha1/clusters.list": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use clusters.search (POST /v1/dashboard/spectroclusters/search).",
  },
  "version v1alpha1": {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.",
  },
};
