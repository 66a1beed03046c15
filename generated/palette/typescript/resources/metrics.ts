import type { MetricTimeSeries } from "../models/metrics.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/metrics.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Metrics {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get values(): MetricsValues {
    return new MetricsValues(this.client);
  }
}

export class MetricsValues {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Returns the measurements of one resource
   *
   * `GET /v1/metrics/{resourceKind}/{resourceUid}/values`
   */
  listByResourceUid(
    input: ops.ValuesListByResourceUidInput,
    options?: RequestOptions,
  ): ApiPromise<MetricTimeSeries> {
    return call(this.client, ops.valuesListByResourceUid, input, options);
  }
}
