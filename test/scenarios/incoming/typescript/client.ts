import {
  createPaymentsClient,
  type PaymentsOptions,
  type PaymentsOverrides,
} from "./create-client.js";
import { Payments as PaymentsResource } from "./resources/payments.js";
import { Repos } from "./resources/repos.js";
import { Users } from "./resources/users.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Payments, version 1. */
export class Payments {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: PaymentsOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createPaymentsClient(options);
  }

  get payments(): PaymentsResource {
    return new PaymentsResource(this.client);
  }

  get repos(): Repos {
    return new Repos(this.client);
  }

  get users(): Users {
    return new Users(this.client);
  }

  /** The same client with other options. */
  with(options: PaymentsOverrides): Payments {
    return new Payments({ client: this.client.with(options) });
  }
}
