import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/things-unversioned.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class ThingsUnversioned {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /things/count` (`countThings`) */
  getCount(input?: NoInput, options?: RequestOptions): ApiPromise<number> {
    return call(this.client, ops.getCount, input, options);
  }
}
