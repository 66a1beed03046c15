import type {
  HelmRegistries,
  HelmRegistry,
  RegistriesMetadata,
  RegistrySyncStatus,
} from "../models/registries.js";
import type { Uid } from "../models/shared.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/registries.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Registries<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get helm(): RegistriesHelm<Scope> {
    return new RegistriesHelm(this.client);
  }

  /**
   * Lists the names of registries
   *
   * Registries of all kinds; not paged.
   *
   * `GET /v1/registries/metadata` (`v1RegistriesMetadata`)
   */
  listMetadata(
    input?: ops.ListMetadataInput,
    options?: RequestOptions,
  ): ApiPromise<RegistriesMetadata> {
    return call(this.client, ops.listMetadata, input, options);
  }
}

export class RegistriesHelm<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Adds a Helm registry
   *
   * Its charts appear as packs once it was read; see
   * `v1RegistriesHelmUidSyncStatus`.
   *
   * `POST /v1/registries/helm` (`v1RegistriesHelmCreate`)
   */
  create(
    input: ops.HelmCreateInput,
    options?: RequestOptions,
  ): ApiPromise<Uid> {
    return call(this.client, ops.helmCreate, input, options);
  }

  /**
   * Removes a Helm registry
   *
   * `DELETE /v1/registries/helm/{uid}` (`v1RegistriesHelmUidDelete`)
   */
  delete(
    input: ops.HelmDeleteInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.helmDelete, input, options);
  }

  /**
   * Returns a Helm registry
   *
   * `GET /v1/registries/helm/{uid}` (`v1RegistriesHelmUidGet`)
   */
  get(
    input: ops.HelmGetInput,
    options?: RequestOptions,
  ): ApiPromise<HelmRegistry> {
    return call(this.client, ops.helmGet, input, options);
  }

  /**
   * Returns how far the reading of a Helm registry has come
   *
   * `GET /v1/registries/helm/{uid}/sync/status`
   * (`v1RegistriesHelmUidSyncStatus`)
   */
  getSyncStatus(
    input: ops.HelmGetSyncStatusInput,
    options?: RequestOptions,
  ): ApiPromise<RegistrySyncStatus> {
    return call(this.client, ops.helmGetSyncStatus, input, options);
  }

  /**
   * Lists Helm registries
   *
   * `GET /v1/registries/helm` (`v1RegistriesHelmList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.HelmListInput,
    options?: RequestOptions,
  ): PagePromise<HelmRegistries, HelmRegistry> {
    return paginate(this.client, ops.helmList, input, options);
  }

  /**
   * Reads a Helm registry again
   *
   * `POST /v1/registries/helm/{uid}/sync` (`v1RegistriesHelmUidSync`)
   */
  sync(input: ops.HelmSyncInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.helmSync, input, options);
  }
}
