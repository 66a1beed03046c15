import { Pets } from "./resources/pets.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Unions} can be told. */
export type UnionsOptions = SdkOptionsWithUrl;

/** Client of Unions, version 1. */
export class Unions {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: UnionsOptions) {
    this.client = sdkClient(options, {});
  }

  get pets(): Pets {
    return new Pets(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Unions {
    return new Unions({ client: this.client.with(options) });
  }
}
