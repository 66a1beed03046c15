import type { UserToken } from "../../models/auth.js";
import type { ApiPromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import * as ops from "../operations/auth.js";

export class Auth {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Logs a user in
   *
   * `POST /v1alpha1/auth/authenticate`
   */
  authenticate(
    input: ops.AuthenticateInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return call(this.client, ops.authenticate, input, options);
  }

  /**
   * Exchanges a token for a new one
   *
   * `GET /v1alpha1/auth/refresh/{token}`
   */
  refresh(
    input: ops.RefreshInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return call(this.client, ops.refresh, input, options);
  }
}
