import type { Uid } from "../models/shared.js";
import type { Workspace } from "../models/workspaces.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/workspaces.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Workspaces<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a workspace
   *
   * `POST /v1/workspaces` (`v1WorkspacesCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a workspace
   *
   * The clusters and their namespaces stay.
   *
   * `DELETE /v1/workspaces/{uid}` (`v1WorkspacesUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a workspace
   *
   * `GET /v1/workspaces/{uid}` (`v1WorkspacesUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Workspace> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Overwrites the clusters and namespaces of a workspace
   *
   * `PUT /v1/workspaces/{uid}/clusterNamespaces`
   * (`v1WorkspacesUidClusterNamespacesUpdate`)
   */
  updateClusterNamespaces(
    input: ops.UpdateClusterNamespacesInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.updateClusterNamespaces, input, options);
  }

  /**
   * Asks whether a name is free
   *
   * `GET /v1/workspaces/validate/name` (`v1WorkspacesValidateName`)
   */
  validateName(
    input: ops.ValidateNameInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.validateName, input, options);
  }
}
