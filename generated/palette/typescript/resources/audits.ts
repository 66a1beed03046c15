import type { Audit, Audits as AuditsModel } from "../models/audits.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/audits.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Audits<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Returns an audit record
   *
   * `GET /v1/audits/{uid}` (`v1AuditsUidGet`)
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
   * `GET /v1/audits` (`v1AuditsList`)
   *
   * Iterating reads all pages; `limit` is the page size.
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
   * `PATCH /v1/audits/{uid}/userMsg` (`v1AuditsUidMsgUpdate`)
   */
  patchUserMsg(
    input: ops.PatchUserMsgInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.patchUserMsg, input, options);
  }
}
