import type { T as TModel } from "../models/t.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/t.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class T {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /t` (`getT`) */
  get(input?: NoInput, options?: RequestOptions): ApiPromise<TModel> {
    return call(this.client, ops.get, input, options);
  }
}
