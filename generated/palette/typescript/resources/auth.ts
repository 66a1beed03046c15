import type { UserToken } from "../models/auth.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/auth.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Auth<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Logs a user in
   *
   * Exchanges an e-mail address and a password for a token. Send the token in
   * the header `Authorization` of further
   * requests, and exchange it by `v1AuthRefresh` before its 15 minutes are
   * over.
   *
   * `POST /v1/auth/authenticate` (`v1Authenticate`)
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
   * The old token must still be valid. The new one lives for another 15
   * minutes in the same session.
   *
   * `GET /v1/auth/refresh/{token}` (`v1AuthRefresh`)
   */
  refresh(
    input: ops.RefreshInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return call(this.client, ops.refresh, input, options);
  }
}
