import type { MaasAccount, MaasAccounts } from "../../models/cloud-accounts.js";
import type { Uid } from "../../models/shared.js";
import type { ApiPromise, PagePromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import { paginate } from "../../runtime/paginate.js";
import * as ops from "../operations/cloud-accounts.js";

export class CloudAccounts {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get maas(): CloudAccountsMaas {
    return new CloudAccountsMaas(this.client);
  }
}

export class CloudAccountsMaas {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Creates a MAAS account
   *
   * `POST /v1alpha1/cloudaccounts/maas`
   */
  create(
    input: ops.MaasCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.maasCreate, input, options);
  }

  /**
   * Lists MAAS accounts
   *
   * `GET /v1alpha1/cloudaccounts/maas`
   */
  list(
    input?: ops.MaasListInput,
    options?: RequestOptions,
  ): PagePromise<MaasAccounts, MaasAccount> {
    return paginate(this.client, ops.maasList, input, options);
  }
}
