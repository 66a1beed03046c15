import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/repos.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Repos {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /repos/{login}` (`listRepos`) */
  list(input: ops.ListInput, options?: RequestOptions): ApiPromise<string[]> {
    return call(this.client, ops.list, input, options);
  }
}
