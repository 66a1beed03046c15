import type {
  EdgeHostsSearchSummary,
  ProjectsFilterSpec,
  ProjectsMetadata,
  ProjectsSummary,
} from "../models/dashboard.js";
import type { SearchFilterSummarySpec } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form } from "../runtime/parameters.js";

export interface ListProjectsMetadataInput {
  /** Only the project of this name. */
  name?: string;
}

export const listProjectsMetadata: Operation<
  ListProjectsMetadataInput,
  ProjectsMetadata,
  ApiErrors
> = {
  id: "v1ProjectsMetadata",
  method: "GET",
  path: "/v1/dashboard/projects/metadata",
  parameters: { name: form },
  responses: { 200: json },
};

export interface SearchEdgeHostsInput {
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
  body?: SearchFilterSummarySpec;
}

export const searchEdgeHosts: Operation<
  SearchEdgeHostsInput,
  EdgeHostsSearchSummary,
  ApiErrors
> = {
  id: "v1DashboardEdgehostsSearch",
  method: "POST",
  path: "/v1/dashboard/edgehosts/search",
  parameters: { limit: form, offset: form, continue: form },
  body: json,
  responses: { 200: json },
  idempotent: true,
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface SearchProjectsInput {
  /**
   * Items on a page, 50 at most.
   *
   * @minimum 1
   * @maximum 50
   * @default 50
   */
  limit?: number;
  /**
   * Index of the first item, counted from 0.
   *
   * @minimum 0
   * @default 0
   */
  offset?: number;
  /** The token of the previous page; without it the first page is given. */
  continue?: string;
  body?: ProjectsFilterSpec;
}

export const searchProjects: Operation<
  SearchProjectsInput,
  ProjectsSummary,
  ApiErrors
> = {
  id: "v1ProjectsFilterSummary",
  method: "POST",
  path: "/v1/dashboard/projects",
  parameters: { limit: form, offset: form, continue: form },
  body: json,
  responses: { 200: json },
  idempotent: true,
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["listmeta", "continue"],
    parameter: "continue",
    limit: "limit",
  },
};
