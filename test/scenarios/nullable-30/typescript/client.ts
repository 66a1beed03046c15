import {
  createNullableIn30Client,
  type NullableIn30Options,
  type NullableIn30Overrides,
} from "./create-client.js";
import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Nullable in 3.0, version 1. */
export class NullableIn30 {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableIn30Options | SharedClient) {
    this.client =
      "client" in options ? options.client : createNullableIn30Client(options);
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: NullableIn30Overrides): NullableIn30 {
    return new NullableIn30({ client: this.client.with(options) });
  }
}
