import type {
  TencentAccount,
  TencentAccounts,
} from "./models/cloud-accounts.js";
import type { PagePromise } from "./errors.js";
import * as cloudAccountsOperations from "./operations/cloud-accounts.js";
import type { RequestOptions } from "./runtime/call.js";
import type { Client } from "./runtime/client.js";
import { paginate } from "./runtime/paginate.js";

/**
 * Operations that are no longer supported and may still answer:
 * `deprecated(client)` has them under the names they had.
 */
export function deprecated(sdk: { readonly client: Client }): Deprecated {
  return new Deprecated(sdk.client);
}

export class Deprecated {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get cloudAccounts(): DeprecatedCloudAccounts {
    return new DeprecatedCloudAccounts(this.client);
  }
}

export class DeprecatedCloudAccounts {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get tencent(): DeprecatedCloudAccountsTencent {
    return new DeprecatedCloudAccountsTencent(this.client);
  }
}

export class DeprecatedCloudAccountsTencent {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Lists Tencent accounts
   *
   * Described for those who still have to move away from it.
   *
   * `GET /v1/cloudaccounts/tencent`
   *
   * @deprecated Deprecated: cut-off 2025-02-12. Use an account in another public cloud.
   */
  list(
    input?: cloudAccountsOperations.TencentListInput,
    options?: RequestOptions,
  ): PagePromise<TencentAccounts, TencentAccount> {
    return paginate(
      this.client,
      cloudAccountsOperations.tencentList,
      input as never,
      options,
    );
  }
}
