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

export class Users {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Invites a user
   *
   * The user gets a mail with a link to choose a password by.
   *
   * `POST /v1/users`
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.create, input, options);
  }

  /**
   * Deletes a user
   *
   * `DELETE /v1/users/{uid}`
   */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /**
   * Returns a user
   *
   * `GET /v1/users/{uid}`
   */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<User> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Returns the roles of a user
   *
   * Roles that the user was given, and those that come with the user's teams.
   *
   * `GET /v1/users/{uid}/roles`
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
   * `GET /v1/users`
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
   * `PUT /v1/users/{uid}`
   */
  update(input: ops.UpdateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.update, input, options);
  }

  /**
   * Overwrites the roles of a user
   *
   * Roles that come with a team stay.
   *
   * `PUT /v1/users/{uid}/roles`
   */
  updateRoles(
    input: ops.UpdateRolesInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.updateRoles, input, options);
  }
}
