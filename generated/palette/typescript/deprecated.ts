import type {
  TencentAccount,
  TencentAccounts,
} from "./models/cloud-accounts.js";
import type { PagePromise } from "./errors.js";
import * as cloudAccountsOperations from "./operations/cloud-accounts.js";
import type { RequestOptions } from "./runtime/call.js";
import type { Client } from "./runtime/client.js";
import { paginateGated } from "./runtime/gated.js";
import type { ScopeKind } from "./runtime/scope.js";

/**
 * Operations that are no longer supported and may still answer:
 * `deprecated(client)` has them under the names they had.
 */
export function deprecated<Scope extends ScopeKind = ScopeKind>(sdk: {
  readonly client: Client<Scope>;
}): Deprecated<Scope> {
  return new Deprecated(sdk.client);
}

export class Deprecated<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get cloudAccounts(): DeprecatedCloudAccounts<Scope> {
    return new DeprecatedCloudAccounts(this.client);
  }
}

export class DeprecatedCloudAccounts<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get tencent(): DeprecatedCloudAccountsTencent<Scope> {
    return new DeprecatedCloudAccountsTencent(this.client);
  }
}

export class DeprecatedCloudAccountsTencent<
  Scope extends ScopeKind = ScopeKind,
> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists Tencent accounts
   *
   * Described for those who still have to move away from it.
   *
   * `GET /v1/cloudaccounts/tencent` (`v1CloudAccountsTencentList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   *
   * @deprecated Deprecated: cut-off 2025-02-12. Use an account in another public cloud.
   */
  list(
    input?: cloudAccountsOperations.TencentListInput,
    options?: RequestOptions,
  ): PagePromise<TencentAccounts, TencentAccount> {
    return paginateGated(
      this,
      cloudAccountsOperations.tencentList,
      input,
      options,
    );
  }
}
