import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link NullableIn20} can be told. */
export type NullableIn20Options = SdkOptionsWithUrl;

/** Client of Nullable in 2.0, version 1. */
export class NullableIn20 {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: NullableIn20Options) {
    this.client = sdkClient(options, {});
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): NullableIn20 {
    return new NullableIn20({ client: this.client.with(options) });
  }
}
