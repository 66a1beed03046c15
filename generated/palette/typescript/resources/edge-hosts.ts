import type { EdgeHostDevice, EdgeHostsMeta } from "../models/edge-hosts.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/edge-hosts.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class EdgeHosts<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Registers an edge host
   *
   * `POST /v1/edgehosts` (`v1EdgeHostDevicesCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Removes an edge host
   *
   * A host that a cluster uses is refused.
   *
   * `DELETE /v1/edgehosts/{uid}` (`v1EdgeHostDevicesUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns an edge host
   *
   * `GET /v1/edgehosts/{uid}` (`v1EdgeHostDevicesUidGet`)
   */
  get(
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<EdgeHostDevice> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists edge hosts briefly
   *
   * Not paged.
   *
   * `GET /v1/edgehosts/metadata` (`v1EdgeHostsMetadataQuickFilterGet`)
   */
  getMetadata(
    input?: ops.GetMetadataInput,
    options?: RequestOptions,
  ): ApiPromise<EdgeHostsMeta> {
    return call(this.client, ops.getMetadata, input, options);
  }

  /**
   * Reports the health of an edge host
   *
   * Sent by the agent on the host.
   *
   * `PATCH /v1/edgehosts/{uid}/health` (`v1EdgeHostDevicesHealthUpdate`)
   */
  patchHealth(
    input: ops.PatchHealthInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.patchHealth, input, options);
  }
}
