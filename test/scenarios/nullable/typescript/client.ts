import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Nullable} can be told. */
export type NullableOptions = SdkOptionsWithUrl;

/** Client of Nullable, version 1. */
export class Nullable {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableOptions) {
    this.client = sdkClient(options, {});
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Nullable {
    return new Nullable({ client: this.client.with(options) });
  }
}
