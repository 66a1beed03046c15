import type { UserToken } from "../../models/auth.js";
import type { ApiPromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Gate } from "../../runtime/gate.js";
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
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  authenticate(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input: ops.AuthenticateInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return call(
      (this as unknown as Auth<Scope>).client,
      ops.authenticate,
      input as never,
      options,
    );
  }

  /**
   * Exchanges a token for a new one
   *
   * `GET /v1alpha1/auth/refresh/{token}` (`v1alpha1AuthRefresh`)
   *
   * @deprecated Sunset: cut-off to be announced. v1 has everything that v1alpha1 had.
   */
  refresh(
    this: Gate<
      "palette",
      "v1alpha1",
      "2025-05-25",
      null,
      "Sunset: cut-off to be announced. v1 has everything that v1alpha1 had."
    >,
    input: ops.RefreshInput,
    options?: RequestOptions,
  ): ApiPromise<UserToken> {
    return call(
      (this as unknown as Auth<Scope>).client,
      ops.refresh,
      input as never,
      options,
    );
  }
}
