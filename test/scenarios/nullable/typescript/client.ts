import {
  createNullableClient,
  type NullableOptions,
  type NullableOverrides,
} from "./create-client.js";
import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Nullable, version 1. */
export class Nullable {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createNullableClient(options);
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: NullableOverrides): Nullable {
    return new Nullable({ client: this.client.with(options) });
  }
}
