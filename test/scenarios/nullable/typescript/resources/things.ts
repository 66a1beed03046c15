import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/things.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Things {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `PATCH /things/{id}` (`patchThing`) */
  patch(input: ops.PatchInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.patch, input, options);
  }
}
