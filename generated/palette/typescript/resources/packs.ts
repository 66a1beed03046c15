import type {
  PackMetadata,
  PackMetadataList,
  PackReadme,
  PackSummaries,
  PackSummary,
  PackTagEntity,
} from "../models/packs.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/packs.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Packs<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Returns a pack
   *
   * `GET /v1/packs/{uid}` (`v1PacksUid`)
   */
  get(
    input: ops.GetInput,
    options?: RequestOptions,
  ): ApiPromise<PackTagEntity> {
    return call(this.client, ops.get, input, options);
  }

  /**
   * Downloads the logo of a pack
   *
   * `GET /v1/packs/{packUid}/logo` (`v1PacksPackUidLogo`)
   */
  getLogo(input: ops.GetLogoInput, options?: RequestOptions): ApiPromise<Blob> {
    return call(this.client, ops.getLogo, input, options);
  }

  /**
   * Returns the description of a pack
   *
   * `GET /v1/packs/{uid}/readme` (`v1PacksUidReadme`)
   */
  getReadme(
    input: ops.GetReadmeInput,
    options?: RequestOptions,
  ): ApiPromise<PackReadme> {
    return call(this.client, ops.getReadme, input, options);
  }

  /**
   * Lists packs
   *
   * `GET /v1/packs` (`v1PacksSummaryList`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  list(
    input?: ops.ListInput,
    options?: RequestOptions,
  ): PagePromise<PackSummaries, PackSummary> {
    return paginate(this.client, ops.list, input, options);
  }

  /**
   * Searches packs
   *
   * Each pack once, with the newest version in every registry that has it.
   *
   * `POST /v1/packs/search` (`v1PacksSearch`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  search(
    input?: ops.SearchInput,
    options?: RequestOptions,
  ): PagePromise<PackMetadataList, PackMetadata> {
    return paginate(this.client, ops.search, input, options);
  }
}
