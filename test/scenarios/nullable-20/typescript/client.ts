import {
  createNullableIn20Client,
  type NullableIn20Options,
  type NullableIn20Overrides,
} from "./create-client.js";
import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Nullable in 2.0, version 1. */
export class NullableIn20 {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableIn20Options | SharedClient) {
    this.client =
      "client" in options ? options.client : createNullableIn20Client(options);
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: NullableIn20Overrides): NullableIn20 {
    return new NullableIn20({ client: this.client.with(options) });
  }
}
