import type {
  EdgeHostsMetadata,
  EdgeHostsSearchSummary,
  ProjectSummary,
  ProjectsMetadata,
  ProjectsSummary,
} from "../models/dashboard.js";
import type { ApiPromise, PagePromise } from "../errors.js";
import * as ops from "../operations/dashboard.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { paginate } from "../runtime/paginate.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Dashboard<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists the names of projects
   *
   * Uid and name of every project that the caller may see; not paged.
   *
   * `GET /v1/dashboard/projects/metadata` (`v1ProjectsMetadata`)
   */
  listProjectsMetadata(
    input?: ops.ListProjectsMetadataInput,
    options?: RequestOptions,
  ): ApiPromise<ProjectsMetadata> {
    return call(this.client, ops.listProjectsMetadata, input, options);
  }

  /**
   * Searches edge hosts
   *
   * `POST /v1/dashboard/edgehosts/search` (`v1DashboardEdgehostsSearch`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  searchEdgeHosts(
    input?: ops.SearchEdgeHostsInput,
    options?: RequestOptions,
  ): PagePromise<EdgeHostsSearchSummary, EdgeHostsMetadata> {
    return paginate(this.client, ops.searchEdgeHosts, input, options);
  }

  /**
   * Searches projects
   *
   * Projects that match the filter, with the number and health of their
   * clusters. An empty filter matches all.
   *
   * `POST /v1/dashboard/projects` (`v1ProjectsFilterSummary`)
   *
   * Iterating reads all pages; `limit` is the page size.
   */
  searchProjects(
    input?: ops.SearchProjectsInput,
    options?: RequestOptions,
  ): PagePromise<ProjectsSummary, ProjectSummary> {
    return paginate(this.client, ops.searchProjects, input, options);
  }
}
