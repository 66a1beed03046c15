import type { Client as ClientModel } from "../models/client.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/client.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client as ClientType } from "../runtime/client.js";

export class Client {
  protected readonly client: ClientType;

  constructor(client: ClientType) {
    this.client = client;
  }

  /** `GET /client/{id}` */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<ClientModel> {
    return call(this.client, ops.get, input, options);
  }
}
