import {
  createUnionsClient,
  type UnionsOptions,
  type UnionsOverrides,
} from "./create-client.js";
import { Pets } from "./resources/pets.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Unions, version 1. */
export class Unions {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: UnionsOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createUnionsClient(options);
  }

  get pets(): Pets {
    return new Pets(this.client);
  }

  /** The same client with other options. */
  with(options: UnionsOverrides): Unions {
    return new Unions({ client: this.client.with(options) });
  }
}
