import type * as M from "../models/metrics.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export function isMetricAggregation(v: unknown): v is M.MetricAggregation {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.avg === undefined || Number.isFinite(o.avg)) &&
    (o.count === undefined || Number.isInteger(o.count)) &&
    (o.max === undefined || Number.isFinite(o.max)) &&
    (o.min === undefined || Number.isFinite(o.min)) &&
    (o.sum === undefined || Number.isFinite(o.sum))
  );
}

export const MetricAggregationSchema: Validator<M.MetricAggregation> =
  /* @__PURE__ */ r.object(isMetricAggregation, (o, e) => {
    e.number(o.avg, "/avg");
    e.integer(o.count, "/count");
    e.number(o.max, "/max");
    e.number(o.min, "/min");
    e.number(o.sum, "/sum");
  });

export function isMetricPoint(v: unknown): v is M.MetricPoint {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.timestamp === undefined || Number.isInteger(o.timestamp)) &&
    (o.value === undefined || Number.isFinite(o.value))
  );
}

export const MetricPointSchema: Validator<M.MetricPoint> =
  /* @__PURE__ */ r.object(isMetricPoint, (o, e) => {
    e.integer(o.timestamp, "/timestamp");
    e.number(o.value, "/value");
  });

export function isMetricTimeSeries(v: unknown): v is M.MetricTimeSeries {
  const o = v as Fields;
  return typeof v === "object" && v !== null && r.isListOf(o.items, isMetrics);
}

export const MetricTimeSeriesSchema: Validator<M.MetricTimeSeries> =
  /* @__PURE__ */ r.object(isMetricTimeSeries, (o, e) => {
    e.items(o.items, "/items", MetricsSchema, true);
  });

export function isMetrics(v: unknown): v is M.Metrics {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.aggregation === undefined || isMetricAggregation(o.aggregation)) &&
    (o.kind === undefined || typeof o.kind === "string") &&
    (o.points === undefined || r.isListOf(o.points, isMetricPoint)) &&
    (o.unit === undefined || typeof o.unit === "string")
  );
}

export const MetricsSchema: Validator<M.Metrics> = /* @__PURE__ */ r.object(
  isMetrics,
  (o, e) => {
    MetricAggregationSchema.explain(o.aggregation, "/aggregation", e);
    e.string(o.kind, "/kind");
    e.items(o.points, "/points", MetricPointSchema);
    e.string(o.unit, "/unit");
  },
);
