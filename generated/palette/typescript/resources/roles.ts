import type { Role, Roles as RolesModel } from "../models/roles.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/roles.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";

export class Roles {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Copies a role under another name
   *
   * `POST /v1/roles/{uid}/clone`
   */
  clone(input: ops.CloneInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.clone, input, options);
  }

  /**
   * Creates a role
   *
   * `POST /v1/roles`
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a role
   *
   * Roles of the type `system` are refused.
   *
   * `DELETE /v1/roles/{uid}`
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a role
   *
   * `GET /v1/roles/{uid}`
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Role> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Lists roles
   *
   * `GET /v1/roles`
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<RolesModel, Role> {
    return paginate(this.client, ops.list, input, options);
  }
}
