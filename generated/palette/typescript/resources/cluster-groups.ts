import type { Uid } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/cluster-groups.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class ClusterGroups {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a cluster group
   *
   * `POST /v1/clustergroups`
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }
}
