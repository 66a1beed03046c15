import type { MaasAccount, MaasAccounts } from "../../models/cloud-accounts.js";
import type { Uid } from "../../models/shared.js";
import type { ApiPromise, PagePromise } from "../../errors.js";
import type { RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { callGated, paginateGated } from "../../runtime/gated.js";
import type { ScopeKind } from "../../runtime/scope.js";
import * as ops from "../operations/cloud-accounts.js";

export class CloudAccounts<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get maas(): CloudAccountsMaas<Scope> {
    return new CloudAccountsMaas(this.client);
  }
}

export class CloudAccountsMaas<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a MAAS account
   *
   * `POST /v1alpha1/cloudaccounts/maas` (`v1alpha1CloudAccountsMaasCreate`)
   *
   * @deprecated Sunset: cut-off to be announced. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).
   */
  create(
    this: ops.MaasCreateGate,
    input: ops.MaasCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return callGated(this, ops.maasCreate, input, options);
  }

  /**
   * Lists MAAS accounts
   *
   * `GET /v1alpha1/cloudaccounts/maas` (`v1alpha1CloudAccountsMaasList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   *
   * @deprecated Sunset: cut-off to be announced. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).
   */
  list(
    this: ops.MaasListGate,
    input?: ops.MaasListInput,
    options?: RequestOptions,
  ): PagePromise<MaasAccounts, MaasAccount> {
    return paginateGated(this, ops.maasList, input, options);
  }
}
