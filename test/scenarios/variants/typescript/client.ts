import {
  createVariantsClient,
  type VariantsOptions,
  type VariantsOverrides,
} from "./create-client.js";
import { Users } from "./resources/users.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Variants, version 1. */
export class Variants {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: VariantsOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createVariantsClient(options);
  }

  get users(): Users {
    return new Users(this.client);
  }

  /** The same client with other options. */
  with(options: VariantsOverrides): Variants {
    return new Variants({ client: this.client.with(options) });
  }
}
