import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Composition} can be told. */
export type CompositionOptions = SdkOptionsWithUrl;

/** Client of Composition, version 1. */
export class Composition {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: CompositionOptions) {
    this.client = sdkClient(options, {});
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Composition {
    return new Composition({ client: this.client.with(options) });
  }
}
