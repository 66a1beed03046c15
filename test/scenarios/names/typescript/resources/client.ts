import type { ClientShape } from "../models/client.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/client.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client as ClientType } from "../runtime/client.js";

export class Client {
  protected readonly client: ClientType;

  constructor(client: ClientType) {
    this.client = client;
  }

  /** `GET /client/{id}` (`getClient`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<ClientShape> {
    return call(this.client, ops.get, input, options);
  }
}
