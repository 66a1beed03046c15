import type { OperationTable } from "../../runtime/validation/client.js";
import type { Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as dashboard from "../dashboard.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

const isNameInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeString(v["name"]);

const NameInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isNameInput,
  () => ({
    name: r.string,
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1DashboardEdgehostsSearch: {
    parameters: inputs.LimitOffsetContinueInputSchema,
    body: shared.SearchFilterSummarySpecSchema,
    responses: {
      200: dashboard.EdgeHostsSearchSummarySchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ProjectsFilterSummary: {
    parameters: inputs.LimitOffsetContinueInputSchema,
    body: dashboard.ProjectsFilterSpecSchema,
    responses: {
      200: dashboard.ProjectsSummarySchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ProjectsMetadata: {
    parameters: NameInputSchema,
    responses: {
      200: dashboard.ProjectsMetadataSchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
