import type { Thing } from "../../models/things.js";
import type { ApiPromise } from "../../errors.js";
import { call, type RequestOptions } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import * as ops from "../operations/things.js";

export class Things {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `GET /v2beta1/things/{id}` (`v2beta1GetThing`) */
  get(input: ops.GetInput, options?: RequestOptions): ApiPromise<Thing> {
    return call(this.client, ops.get, input, options);
  }
}
