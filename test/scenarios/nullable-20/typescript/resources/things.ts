import type { Thing } from "../models/things.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/things.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class Things {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /things` (`getThing`) */
  get(input?: NoInput, options?: RequestOptions): ApiPromise<Thing> {
    return call(this.client, ops.get, input, options);
  }
}
