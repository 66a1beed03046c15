import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/path.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Path {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Named like a codec that the file imports.
   *
   * `POST /path/{id}` (`json`)
   */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.create, input, options);
  }

  /** `GET /path/{id}` (`getPath`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.get, input, options);
  }
}
