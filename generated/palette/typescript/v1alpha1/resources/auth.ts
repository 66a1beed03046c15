import type { UserToken } from "../../models/auth.js";
import type { ApiPromise } from "../../errors.js";
import type { RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { callGated } from "../../runtime/gated.js";
import type { ScopeKind } from "../../runtime/scope.js";
import * as ops from "../operations/auth.js";

export class Auth<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Logs a user in
   *
   * `POST /v1alpha1/auth/authenticate` (`v1alpha1Authenticate`)
   *
   * @deprecated Sunset: cut-off to be announced. Use auth.authenticate (POST /v1/auth/authenticate).
   */
  authenticate(
    this: ops.AuthenticateGate,
    input: ops.AuthenticateInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return callGated(this, ops.authenticate, input, options);
  }

  /**
   * Exchanges a token for a new one
   *
   * `GET /v1alpha1/auth/refresh/{token}` (`v1alpha1AuthRefresh`)
   *
   * @deprecated Sunset: cut-off to be announced. Use auth.refresh (GET /v1/auth/refresh/{token}).
   */
  refresh(
    this: ops.RefreshGate,
    input: ops.RefreshInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return callGated(this, ops.refresh, input, options);
  }
}
