import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { MetricTimeSeriesSchema } from "../metrics.js";
import { ErrorBodySchema } from "../shared.js";

function isMetricsValuesListByResourceUidInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.resourceKind === "string" &&
    typeof o.resourceUid === "string" &&
    (o.metricKind === undefined || typeof o.metricKind === "string") &&
    (o.startTime === undefined || typeof o.startTime === "string") &&
    (o.endTime === undefined || typeof o.endTime === "string") &&
    (o.period === undefined || Number.isInteger(o.period)) &&
    (o.includeControlPlaneMachines === undefined ||
      typeof o.includeControlPlaneMachines === "boolean") &&
    (o.includeMasterMachines === undefined ||
      typeof o.includeMasterMachines === "boolean")
  );
}

const MetricsValuesListByResourceUidInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isMetricsValuesListByResourceUidInput, (o, e) => {
    e.string(o.resourceKind, "/resourceKind", true);
    e.string(o.resourceUid, "/resourceUid", true);
    e.string(o.metricKind, "/metricKind");
    e.string(o.startTime, "/startTime");
    e.string(o.endTime, "/endTime");
    e.integer(o.period, "/period");
    e.boolean(o.includeControlPlaneMachines, "/includeControlPlaneMachines");
    e.boolean(o.includeMasterMachines, "/includeMasterMachines");
  });

export const valuesListByResourceUid: OperationValidators = {
  id: "v1MetricsUidList",
  parameters: MetricsValuesListByResourceUidInputSchema,
  responses: {
    200: MetricTimeSeriesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
