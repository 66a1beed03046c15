import type { Uid } from "../models/shared.js";
import type {
  User,
  UserRolesEntity,
  Users as UsersModel,
} from "../models/users.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/users.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Users<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Invites a user
   *
   * The user gets a mail with a link to choose a password by.
   *
   * `POST /v1/users` (`v1UsersCreate`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a user
   *
   * `DELETE /v1/users/{uid}` (`v1UsersUidDelete`)
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a user
   *
   * `GET /v1/users/{uid}` (`v1UsersUidGet`)
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<User> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Returns the roles of a user
   *
   * Roles that the user was given, and those that come with the user's teams.
   *
   * `GET /v1/users/{uid}/roles` (`v1UsersUidRoles`)
   */
  getRoles(
    input: ops.GetRolesInput,
    options?: RequestOptions,
  ): ApiPromise<UserRolesEntity> {
    return call(this.client, ops.getRoles, input, options);
  }

  /**
   * Lists users
   *
   * `GET /v1/users` (`v1UsersList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<UsersModel, User> {
    return paginate(this.client, ops.list, input, options);
  }

  /**
   * Overwrites a user
   *
   * `PUT /v1/users/{uid}` (`v1UsersUidUpdate`)
   */
  update(input: ops.UpdateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.update, input, options);
  }

  /**
   * Overwrites the roles of a user
   *
   * Roles that come with a team stay.
   *
   * `PUT /v1/users/{uid}/roles` (`v1UsersUidRolesUpdate`)
   */
  updateRoles(
    input: ops.UpdateRolesInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.updateRoles, input, options);
  }
}
