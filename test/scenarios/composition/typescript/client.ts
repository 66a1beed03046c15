import {
  createCompositionClient,
  type CompositionOptions,
  type CompositionOverrides,
} from "./create-client.js";
import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Composition, version 1. */
export class Composition {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: CompositionOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createCompositionClient(options);
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: CompositionOverrides): Composition {
    return new Composition({ client: this.client.with(options) });
  }
}
