/** The measurement over the whole time. */
export interface MetricAggregation {
  /** Mean. */
  avg?: number;
  /**
   * Number of values.
   *
   * @format int64
   */
  count?: number;
  /** Greatest value. */
  max?: number;
  /** Smallest value. */
  min?: number;
  /** Sum. */
  sum?: number;
}

/** The measurement at one moment. */
export interface MetricPoint {
  /**
   * The moment, in seconds since 1970.
   *
   * @format int64
   */
  timestamp?: number;
  /** The value. */
  value?: number;
}

/** Measurements of one resource. */
export interface MetricTimeSeries {
  /** One entry per measurement. */
  items: Metrics[];
}

/** One measurement over time. */
export interface Metrics {
  aggregation?: MetricAggregation;
  /** What is measured, such as `cpu`. */
  kind?: string;
  /** The values, oldest first. */
  points?: MetricPoint[];
  /** Its unit, such as `millicore`. */
  unit?: string;
}
