import type { MetricTimeSeries } from "../models/metrics.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Gate } from "../runtime/gate.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface ValuesListByResourceUidInput {
  /** What kind of resource is measured. */
  resourceKind:
    | "pod"
    | "namespace"
    | "spectrocluster"
    | "machine"
    | "project"
    | (string & {});
  /** Uid of the resource. */
  resourceUid: string;
  /**
   * Which measurement, such as `cpu` or `memory`.
   *
   * @default "all"
   */
  metricKind?: string;
  /**
   * Only measurements from then on.
   *
   * @format date-time
   */
  startTime?: string;
  /**
   * Only measurements before.
   *
   * @format date-time
   */
  endTime?: string;
  /**
   * Minutes that one point stands for.
   *
   * @format int32
   * @default 1
   */
  period?: number;
  /**
   * Counts the machines of the control plane too.
   *
   * @default false
   */
  includeControlPlaneMachines?: boolean;
  /**
   * The former name of `includeControlPlaneMachines`.
   *
   * @default false
   * @deprecated Sunset: cut-off not announced. Use includeControlPlaneMachines.
   */
  includeMasterMachines?: Gate<
    "palette",
    "include-master-machines",
    null,
    null,
    "Sunset: cut-off not announced. Use includeControlPlaneMachines.",
    boolean
  >;
}

export const valuesListByResourceUid: Operation<
  ValuesListByResourceUidInput,
  MetricTimeSeries,
  ApiErrors
> = {
  id: "v1MetricsUidList",
  method: "GET",
  path: "/v1/metrics/{resourceKind}/{resourceUid}/values",
  parameters: {
    resourceKind: path,
    resourceUid: path,
    metricKind: form,
    startTime: form,
    endTime: form,
    period: form,
    includeControlPlaneMachines: form,
    includeMasterMachines: form,
  },
  responses: { 200: json },
};
