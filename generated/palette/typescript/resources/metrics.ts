import type { MetricTimeSeries } from "../models/metrics.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/metrics.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { ScopeKind } from "../runtime/scope.js";

export class Metrics<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get values(): MetricsValues<Scope> {
    return new MetricsValues(this.client);
  }
}

export class MetricsValues<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Returns the measurements of one resource
   *
   * `GET /v1/metrics/{resourceKind}/{resourceUid}/values` (`v1MetricsUidList`)
   */
  listByResourceUid(
    input: ops.ValuesListByResourceUidInput,
    options?: RequestOptions,
  ): ApiPromise<MetricTimeSeries> {
    return call(this.client, ops.valuesListByResourceUid, input, options);
  }
}
