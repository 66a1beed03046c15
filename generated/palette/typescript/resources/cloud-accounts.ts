import type {
  AwsAccount,
  AwsAccounts,
  CloudAccountSummary,
  CloudAccountsSummary,
  GcpAccount,
  MaasAccount,
  MaasAccounts,
  OpenStackAccount,
  OpenStackAccounts,
} from "../models/cloud-accounts.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/cloud-accounts.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Removed } from "../runtime/gate.js";
import { callGated, paginateGated } from "../runtime/gated.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class CloudAccounts<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get aws(): CloudAccountsAws<Scope> {
    return new CloudAccountsAws(this.client);
  }

  get gcp(): CloudAccountsGcp<Scope> {
    return new CloudAccountsGcp(this.client);
  }

  get maas(): CloudAccountsMaas<Scope> {
    return new CloudAccountsMaas(this.client);
  }

  get openStack(): CloudAccountsOpenStack<Scope> {
    return new CloudAccountsOpenStack(this.client);
  }

  get tencent(): CloudAccountsTencent<Scope> {
    return new CloudAccountsTencent(this.client);
  }

  /**
   * Lists the accounts of all clouds
   *
   * `GET /v1/cloudaccounts/summary` (`v1CloudAccountsListSummary`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  listSummary(
    input?: ops.ListSummaryInput,
    options?: RequestOptions,
  ): PagePromise<CloudAccountsSummary, CloudAccountSummary> {
    return paginate(this.client, ops.listSummary, input, options);
  }
}

export class CloudAccountsAws<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates an AWS account
   *
   * `POST /v1/cloudaccounts/aws` (`v1CloudAccountsAwsCreate`)
   */
  create(input: ops.AwsCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.awsCreate, input, options);
  }

  /**
   * Deletes an AWS account
   *
   * An account that clusters use is refused.
   *
   * `DELETE /v1/cloudaccounts/aws/{uid}` (`v1CloudAccountsAwsDelete`)
   */
  delete(
    input: ops.AwsDeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.awsDelete, input, options);
  }

  /**
   * Returns an AWS account
   *
   * `GET /v1/cloudaccounts/aws/{uid}` (`v1CloudAccountsAwsGet`)
   */
  get(
    input: ops.AwsGetInput,
    options?: RequestOptions,
  ): ApiPromise<AwsAccount> {
    return call(this.client, ops.awsGet, input, options);
  }

  /**
   * Lists AWS accounts
   *
   * `GET /v1/cloudaccounts/aws` (`v1CloudAccountsAwsList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.AwsListInput,
    options?: RequestOptions,
  ): PagePromise<AwsAccounts, AwsAccount> {
    return paginate(this.client, ops.awsList, input, options);
  }
}

export class CloudAccountsGcp<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates a Google Cloud account
   *
   * `POST /v1/cloudaccounts/gcp` (`v1CloudAccountsGcpCreate`)
   */
  create(input: ops.GcpCreateInput, options?: RequestOptions): ApiPromise<Uid> {
    return call(this.client, ops.gcpCreate, input, options);
  }

  /**
   * Returns a Google Cloud account
   *
   * `GET /v1/cloudaccounts/gcp/{uid}` (`v1CloudAccountsGcpGet`)
   */
  get(
    input: ops.GcpGetInput,
    options?: RequestOptions,
  ): ApiPromise<GcpAccount> {
    return call(this.client, ops.gcpGet, input, options);
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
   * `POST /v1/cloudaccounts/maas` (`v1CloudAccountsMaasCreate`)
   */
  create(
    input: ops.MaasCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.maasCreate, input, options);
  }

  /**
   * Deletes a MAAS account
   *
   * An account that clusters use is refused.
   *
   * `DELETE /v1/cloudaccounts/maas/{uid}` (`v1CloudAccountsMaasDelete`)
   */
  delete(
    input: ops.MaasDeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.maasDelete, input, options);
  }

  /**
   * Returns a MAAS account
   *
   * `GET /v1/cloudaccounts/maas/{uid}` (`v1CloudAccountsMaasGet`)
   */
  get(
    input: ops.MaasGetInput,
    options?: RequestOptions,
  ): ApiPromise<MaasAccount> {
    return call(this.client, ops.maasGet, input, options);
  }

  /**
   * Lists MAAS accounts
   *
   * `GET /v1/cloudaccounts/maas` (`v1CloudAccountsMaasList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.MaasListInput,
    options?: RequestOptions,
  ): PagePromise<MaasAccounts, MaasAccount> {
    return paginate(this.client, ops.maasList, input, options);
  }

  /**
   * Changes parts of a MAAS account
   *
   * The body is a list of changes in the manner of JSON Patch (RFC 6902),
   * applied in order.
   *
   * `PATCH /v1/cloudaccounts/maas/{uid}` (`v1CloudAccountsMaasPatch`)
   */
  patch(input: ops.MaasPatchInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.maasPatch, input, options);
  }

  /**
   * Overwrites a MAAS account
   *
   * `PUT /v1/cloudaccounts/maas/{uid}` (`v1CloudAccountsMaasUpdate`)
   */
  update(
    input: ops.MaasUpdateInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.maasUpdate, input, options);
  }
}

export class CloudAccountsOpenStack<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Creates an OpenStack account
   *
   * `POST /v1/cloudaccounts/openstack` (`v1CloudAccountsOpenStackCreate`)
   *
   * @deprecated Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.create (POST /v1/cloudaccounts/maas).
   */
  create(
    this: ops.OpenStackCreateGate,
    input: ops.OpenStackCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return callGated(this, ops.openStackCreate, input, options);
  }

  /**
   * Returns an OpenStack account
   *
   * `GET /v1/cloudaccounts/openstack/{uid}` (`v1CloudAccountsOpenStackGet`)
   *
   * @deprecated Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.get (GET /v1/cloudaccounts/maas/{uid}).
   */
  get(
    this: ops.OpenStackGetGate,
    input: ops.OpenStackGetInput,
    options?: RequestOptions,
  ): ApiPromise<OpenStackAccount> {
    return callGated(this, ops.openStackGet, input, options);
  }

  /**
   * Lists OpenStack accounts
   *
   * `GET /v1/cloudaccounts/openstack` (`v1CloudAccountsOpenStackList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   *
   * @deprecated Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).
   */
  list(
    this: ops.OpenStackListGate,
    input?: ops.OpenStackListInput,
    options?: RequestOptions,
  ): PagePromise<OpenStackAccounts, OpenStackAccount> {
    return paginateGated(this, ops.openStackList, input, options);
  }
}

export class CloudAccountsTencent<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;
  /** @deprecated Deprecated: cut-off 2025-02-12. Use an account in another public cloud. */
  declare readonly list: (
    this: Removed<"Deprecated: cut-off 2025-02-12. Use an account in another public cloud.">,
    ...args: any[]
  ) => never;

  constructor(client: Client<Scope>) {
    this.client = client;
  }
}
