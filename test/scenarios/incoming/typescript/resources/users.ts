import type { User } from "../models/users.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/users.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Users {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /users/{id}` (`getUser`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<User> {
    return call(this.client, ops.get, input, options);
  }
}
