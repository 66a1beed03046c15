import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/login.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Login {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `POST /login` (`login`) */
  query(
    input: ops.QueryInput,
    options?: RequestOptions,
  ): ApiPromise<ops.QueryOutput> {
    return call(this.client, ops.query, input, options);
  }
}
