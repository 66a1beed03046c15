import type { ClusterProfile } from "../models/cluster-profiles.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/cluster-profiles.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class ClusterProfiles<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster profile
   *
   * The profile is a draft until it is published.
   *
   * `POST /v1/clusterprofiles` (`v1ClusterProfilesCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a cluster profile
   *
   * A profile that clusters use is refused.
   *
   * `DELETE /v1/clusterprofiles/{uid}` (`v1ClusterProfilesDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Downloads a cluster profile as a file
   *
   * `GET /v1/clusterprofiles/{uid}/export` (`V1ClusterProfilesUidExport`)
   */
  export(input: ops.ExportInput, options?: RequestOptions): ApiPromise<Blob> {
    return call(this.client, ops.export, input, options);
  }

  /**
   * Returns a cluster profile
   *
   * `GET /v1/clusterprofiles/{uid}` (`v1ClusterProfilesGet`)
   */
  get(
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<ClusterProfile> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Creates a cluster profile from a file
   *
   * Takes a file that `V1ClusterProfilesUidExport` gave.
   *
   * `POST /v1/clusterprofiles/import/file` (`v1ClusterProfilesImportFile`)
   */
  importFile(
    input: ops.ImportFileInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.importFile, input, options);
  }

  /**
   * Publishes the draft of a cluster profile
   *
   * Clusters that use the profile are then offered the new version.
   *
   * `PATCH /v1/clusterprofiles/{uid}/publish` (`v1ClusterProfilesPublish`)
   */
  publish(input: ops.PublishInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.publish, input, options);
  }
}
