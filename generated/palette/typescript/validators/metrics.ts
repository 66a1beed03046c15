import type * as M from "../models/metrics.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export const isMetricAggregation = (v: unknown): v is M.MetricAggregation =>
  r.isObject(v) &&
  r.maybeNumber(v["avg"]) &&
  r.maybeInteger(v["count"]) &&
  r.maybeNumber(v["max"]) &&
  r.maybeNumber(v["min"]) &&
  r.maybeNumber(v["sum"]);

export const MetricAggregationSchema: Validator<M.MetricAggregation> =
  /* @__PURE__ */ r.object(isMetricAggregation, () => ({
    avg: r.number,
    count: r.integer,
    max: r.number,
    min: r.number,
    sum: r.number,
  }));

export const isMetricPoint = (v: unknown): v is M.MetricPoint =>
  r.isObject(v) && r.maybeInteger(v["timestamp"]) && r.maybeNumber(v["value"]);

export const MetricPointSchema: Validator<M.MetricPoint> =
  /* @__PURE__ */ r.object(isMetricPoint, () => ({
    timestamp: r.integer,
    value: r.number,
  }));

export function areMetricPoint(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMetricPoint(v[i])) return false;
  return true;
}

export function isMetricTimeSeries(v: unknown): v is M.MetricTimeSeries {
  const o = v as Fields;
  return typeof v === "object" && v !== null && areMetrics(o["items"]);
}

export const MetricTimeSeriesSchema: Validator<M.MetricTimeSeries> =
  /* @__PURE__ */ r.object(isMetricTimeSeries, () => ({
    items: r.needed(r.items(MetricsSchema)),
  }));

export const isMetrics = (v: unknown): v is M.Metrics =>
  r.isObject(v) &&
  (v["aggregation"] === undefined || isMetricAggregation(v["aggregation"])) &&
  r.maybeString(v["kind"]) &&
  (v["points"] === undefined || areMetricPoint(v["points"])) &&
  r.maybeString(v["unit"]);

export const MetricsSchema: Validator<M.Metrics> = /* @__PURE__ */ r.object(
  isMetrics,
  () => ({
    aggregation: MetricAggregationSchema,
    kind: r.string,
    points: r.items(MetricPointSchema),
    unit: r.string,
  }),
);

export function areMetrics(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (!isMetrics(v[i])) return false;
  return true;
}
