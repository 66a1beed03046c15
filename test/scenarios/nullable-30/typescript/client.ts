import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link NullableIn30} can be told. */
export type NullableIn30Options = SdkOptionsWithUrl;

/** Client of Nullable in 3.0, version 1. */
export class NullableIn30 {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableIn30Options) {
    this.client = sdkClient(options, {});
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): NullableIn30 {
    return new NullableIn30({ client: this.client.with(options) });
  }
}
