import type { Item } from "../models/shared.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/events.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";
import type { ServerSentEvent } from "../runtime/sse.js";

export class Events {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /events` (`watchEvents`) */
  get(
    input?: NoInput,
    options?: RequestOptions,
  ): ApiPromise<AsyncIterable<ServerSentEvent<Item>>> {
    return call(this.client, ops.get, input, options);
  }
}
