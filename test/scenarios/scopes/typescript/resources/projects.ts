import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/projects.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { callGated } from "../runtime/gated.js";
import type { NoInput } from "../runtime/operation.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Projects<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * `POST /v1/projects/{uid}/archive` (`archiveProject`)
   *
   * Tenant scope only.
   *
   * @deprecated Sunset: cut-off not announced.
   */
  archive(
    this: ops.ArchiveGate & Projects<"outer">,
    input: ops.ArchiveInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return callGated(this, ops.archive, input, options);
  }

  /**
   * All projects of the tenant
   *
   * `GET /v1/projects` (`listProjects`)
   *
   * Tenant scope only.
   */
  list(
    this: Projects<"outer">,
    input?: NoInput,
    options?: RequestOptions,
  ): ApiPromise<string[]> {
    return call(this.client, ops.list, input, options);
  }
}
