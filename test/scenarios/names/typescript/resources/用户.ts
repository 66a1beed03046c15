import type { 用户 as 用户Model } from "../models/用户.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/用户.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class 用户 {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /用户/{id}` (`获取用户`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<用户Model> {
    return call(this.client, ops.get, input, options);
  }
}
