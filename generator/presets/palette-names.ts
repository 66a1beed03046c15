/**
 * Operations whose path and method would give a name that says something else than the operation does: what it does
 * is taken from its summary and operationId.
 */
export const paletteOperationNames: Readonly<Record<string, string>> = {
  // The description has no plain list of clusters: this search is what reads them.
  v1SpectroClustersSearchFilterSummary: "clusters.search",

  // Actions that take their object in the path: not namespaces with one method each.
  v1AuthRefresh: "auth.refresh",
  V1SystemDbRestore: "system.database.restore",
  V1SystemDbRecover: "system.database.recover",
  V1SystemDbBackup: "system.database.backUp",

  // Written in one word in the path, and the operationId does not spell it.
  V1AwsCopyImageFromDefaultRegion: "clouds.aws.regions.copyDefaultImages",

  // DELETE resets the schedule; the backup itself is deleted by another operation.
  v1ClusterFeatureBackupScheduleReset: "clusters.features.backup.resetSchedule",
  v1ClusterFeatureBackupDelete: "clusters.features.backup.delete",

  // POST that creates nothing.
  v1SpectroClustersMetadata: "dashboard.spectroClusters.metadata.query",
  v1SpectroClustersUpgradeSettings: "clusters.upgrade.settings.updateAll",
  v1SpectroClustersUidUpgradeSettings: "clusters.upgrade.settings.update",
  v1SpectroClustersUidStatusSpcApply: "clusters.status.spcApply.allow",
  V1DataSinksCloudWatchSink: "dataSinks.syncCloudWatch",

  // The last segment is the verb already.
  v1SpectroClustersUidStatusSpcPatchTime:
    "clusters.status.spcApply.updatePatchTime",
  v1SpectroClustersUidOsPatchUpdate: "clusters.clusterConfig.updateOsPatch",

  // The noun of the path is not what is returned.
  V1SystemDbBackups: "system.database.backups.getStatus",
  V1DashboardVMEnabledClustersList:
    "dashboard.spectroClusters.listVirtualMachineEnabled",
  v1SpectroClustersFiltersWorkspace:
    "dashboard.spectroClusters.listWithoutRbac",
  V1SpectroClustersUidKubeCtlRedirect: "clusters.getKubectlRedirect",
  V1AuthUserOrgForgot: "auth.sendUserOrg",
};

/** Schemas whose names without `v1` are taken by the language or by a twin that differs only in case. */
export const paletteSchemaNames: Readonly<Record<string, string>> = {
  v1Error: "ErrorBody",
  V1Error: "LegacyErrorBody",
  v1ApiEndpoint: "ClusterApiEndpoint",
  "v1.GcpAccountEntitySpec": "GcpAccountCredentials",
  urlEncodedBase64: "UrlEncodedBase64Text",
};
