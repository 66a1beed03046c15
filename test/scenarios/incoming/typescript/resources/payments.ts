import type { Payment } from "../models/payments.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/payments.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Payments {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /** `POST /payments` (`createPayment`) */
  create(
    input: ops.CreateInput,
    options?: RequestOptions,
  ): ApiPromise<Payment> {
    return call(this.client, ops.create, input, options);
  }
}
