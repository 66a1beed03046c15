import type { ErrorShape } from "../models/delete.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/delete.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Delete {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `DELETE /delete/{id}` (`deleteDelete`) */
  delete(input: ops.DeleteInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.delete, input, options);
  }

  /** `GET /delete/{id}` (`getDelete`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<ErrorShape> {
    return call(this.client, ops.get, input, options);
  }
}
