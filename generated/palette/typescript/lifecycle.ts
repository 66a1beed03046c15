import type { LifecycleRecord } from "./runtime/operation.js";

/**
 * The name of something whose end has been announced: of a call
 * (`clusters.get`), one of its inputs (`clusters.list:limit`), a property
 * (`Cluster.kind`) or a value (`Cluster.kind=old`).
 */
export type LifecycleName =
  | "AzureClusterConfig.enablePrivateCluster"
  | "ClusterBackupConfig.includeClusterResources"
  | "UserUpdateSpecEntity.roles"
  | "VmListMeta.selfLink"
  | "cloudAccounts.openStack.create"
  | "cloudAccounts.openStack.get"
  | "cloudAccounts.openStack.list"
  | "cloudAccounts.tencent.list"
  | "metrics.values.listByResourceUid:includeMasterMachines";

/**
 * Everything whose end has been announced. What is not here is in
 * Production.
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
  "UserUpdateSpecEntity.roles": {
    phase: "sunset",
    sentence:
      "Sunset: cut-off not announced. Use users.updateRoles (PUT /v1/users/{uid}/roles).",
  },
  "VmListMeta.selfLink": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced.",
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
  "metrics.values.listByResourceUid:includeMasterMachines": {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced. Use includeControlPlaneMachines.",
  },
};
