import type * as M from "../models/metrics.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export const isMetricAggregation = (v: unknown): v is M.MetricAggregation =>
  r.isObject(v) &&
  (v["avg"] === undefined || Number.isFinite(v["avg"])) &&
  (v["count"] === undefined || Number.isInteger(v["count"])) &&
  (v["max"] === undefined || Number.isFinite(v["max"])) &&
  (v["min"] === undefined || Number.isFinite(v["min"])) &&
  (v["sum"] === undefined || Number.isFinite(v["sum"]));

export const MetricAggregationSchema: Validator<M.MetricAggregation> =
  /* @__PURE__ */ r.object(isMetricAggregation, () => ({
    avg: r.number,
    count: r.integer,
    max: r.number,
    min: r.number,
    sum: r.number,
  }));

export const isMetricPoint = (v: unknown): v is M.MetricPoint =>
  r.isObject(v) &&
  (v["timestamp"] === undefined || Number.isInteger(v["timestamp"])) &&
  (v["value"] === undefined || Number.isFinite(v["value"]));

export const MetricPointSchema: Validator<M.MetricPoint> =
  /* @__PURE__ */ r.object(isMetricPoint, () => ({
    timestamp: r.integer,
    value: r.number,
  }));

export function isMetricTimeSeries(v: unknown): v is M.MetricTimeSeries {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && r.isListOf(o["items"], isMetrics)
  );
}

export const MetricTimeSeriesSchema: Validator<M.MetricTimeSeries> =
  /* @__PURE__ */ r.object(isMetricTimeSeries, () => ({
    items: r.needed(r.items(MetricsSchema)),
  }));

export const isMetrics = (v: unknown): v is M.Metrics =>
  r.isObject(v) &&
  (v["aggregation"] === undefined || isMetricAggregation(v["aggregation"])) &&
  (v["kind"] === undefined || typeof v["kind"] === "string") &&
  (v["points"] === undefined || r.isListOf(v["points"], isMetricPoint)) &&
  (v["unit"] === undefined || typeof v["unit"] === "string");

export const MetricsSchema: Validator<M.Metrics> = /* @__PURE__ */ r.object(
  isMetrics,
  () => ({
    aggregation: MetricAggregationSchema,
    kind: r.string,
    points: r.items(MetricPointSchema),
    unit: r.string,
  }),
);
