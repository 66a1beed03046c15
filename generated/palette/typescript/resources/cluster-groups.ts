import type { Uid } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/cluster-groups.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class ClusterGroups<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a cluster group
   *
   * `POST /v1/clustergroups` (`v1ClusterGroupsCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }
}
