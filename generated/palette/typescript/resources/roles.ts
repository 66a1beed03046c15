import type { Role, Roles as RolesModel } from "../models/roles.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/roles.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Roles<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Copies a role under another name
   *
   * `POST /v1/roles/{uid}/clone` (`v1RolesClone`)
   */
  clone(input: ops.CloneInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.clone, input, options);
  }

  /**
   * Creates a role
   *
   * `POST /v1/roles` (`v1RolesCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a role
   *
   * Roles of the type `system` are refused.
   *
   * `DELETE /v1/roles/{uid}` (`v1RolesUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a role
   *
   * `GET /v1/roles/{uid}` (`v1RolesUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Role> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists roles
   *
   * `GET /v1/roles` (`v1RolesList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<RolesModel, Role> {
    return paginate(this.client, ops.list, input, options);
  }
}
