import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/health.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class Health {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /health` (`health`) */
  get(input?: NoInput, options?: RequestOptions): ApiPromise<string> {
    return call(this.client, ops.get, input, options);
  }
}
