import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  EdgeHostsSearchSummarySchema,
  ProjectsFilterSpecSchema,
  ProjectsMetadataSchema,
  ProjectsSummarySchema,
} from "../dashboard.js";
import { ErrorBodySchema, SearchFilterSummarySpecSchema } from "../shared.js";

function isDashboardListProjectsMetadataInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.name === undefined || typeof o.name === "string")
  );
}

const DashboardListProjectsMetadataInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isDashboardListProjectsMetadataInput, (o, e) => {
    e.string(o.name, "/name");
  });

function isDashboardSearchEdgeHostsInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

const DashboardSearchEdgeHostsInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isDashboardSearchEdgeHostsInput, (o, e) => {
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

export const listProjectsMetadata: OperationValidators = {
  id: "v1ProjectsMetadata",
  parameters: DashboardListProjectsMetadataInputSchema,
  responses: {
    200: ProjectsMetadataSchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const searchEdgeHosts: OperationValidators = {
  id: "v1DashboardEdgehostsSearch",
  parameters: DashboardSearchEdgeHostsInputSchema,
  body: SearchFilterSummarySpecSchema,
  responses: {
    200: EdgeHostsSearchSummarySchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const searchProjects: OperationValidators = {
  id: "v1ProjectsFilterSummary",
  parameters: DashboardSearchEdgeHostsInputSchema,
  body: ProjectsFilterSpecSchema,
  responses: {
    200: ProjectsSummarySchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
