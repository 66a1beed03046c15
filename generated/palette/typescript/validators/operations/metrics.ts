import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as metrics from "../metrics.js";
import * as shared from "../shared.js";

function isMetricsValuesListByResourceUidInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["resourceKind"] === "string" &&
    typeof o["resourceUid"] === "string" &&
    r.maybeString(o["metricKind"]) &&
    r.maybeString(o["startTime"]) &&
    r.maybeString(o["endTime"]) &&
    r.maybeInteger(o["period"]) &&
    r.maybeBoolean(o["includeControlPlaneMachines"]) &&
    r.maybeBoolean(o["includeMasterMachines"])
  );
}

const MetricsValuesListByResourceUidInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isMetricsValuesListByResourceUidInput, () => ({
    resourceKind: r.needed(r.string),
    resourceUid: r.needed(r.string),
    metricKind: r.string,
    startTime: r.string,
    endTime: r.string,
    period: r.integer,
    includeControlPlaneMachines: r.boolean,
    includeMasterMachines: r.boolean,
  }));

/** By operationId. */
export const operations: OperationTable = {
  v1MetricsUidList: {
    parameters: MetricsValuesListByResourceUidInputSchema,
    responses: {
      200: metrics.MetricTimeSeriesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
