import type { User } from "../models/users.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/users.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { NoInput } from "../runtime/operation.js";

export class Users {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `POST /users` (`createUser`) */
  create(input: ops.CreateInput, options?: RequestOptions): ApiPromise<User> {
    return call(this.client, ops.create, input, options);
  }

  /** `GET /users` (`listUsers`) */
  list(input?: NoInput, options?: RequestOptions): ApiPromise<User[]> {
    return call(this.client, ops.list, input, options);
  }

  /** `PUT /users/{id}` (`updateUser`) */
  update(input: ops.UpdateInput, options?: RequestOptions): ApiPromise<void> {
    return call(this.client, ops.update, input, options);
  }
}
