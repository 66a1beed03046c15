import type { Stricter } from "../models/things.js";
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

  /** `GET /things` (`listThings`) */
  list(input?: NoInput, options?: RequestOptions): ApiPromise<Stricter[]> {
    return call(this.client, ops.list, input, options);
  }
}
