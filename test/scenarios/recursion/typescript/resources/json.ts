import type { Json as JsonModel } from "../models/json.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/json.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Json {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `PUT /json` (`putJson`) */
  update(
    input?: ops.UpdateInput,
    options?: RequestOptions,
  ): ApiPromise<JsonModel> {
    return call(this.client, ops.update, input, options);
  }
}
