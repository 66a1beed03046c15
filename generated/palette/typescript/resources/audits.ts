import type { Audit, Audits as AuditsModel } from "../models/audits.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/audits.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";

export class Audits {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Returns an audit record
   *
   * `GET /v1/audits/{uid}`
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Audit> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists audit records
   *
   * Newest first. This list is read by `offset`, so that an auditor can go to
   * any part of it.
   *
   * `GET /v1/audits`
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<AuditsModel, Audit> {
    return paginate(this.client, ops.list, input, options);
  }

  /**
   * Adds a remark to an audit record
   *
   * `PATCH /v1/audits/{uid}/userMsg`
   */
  patchUserMsg(
    input: ops.PatchUserMsgInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.patchUserMsg, input, options);
  }
}
