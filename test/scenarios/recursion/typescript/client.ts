import { Json } from "./resources/json.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Recursion} can be told. */
export type RecursionOptions = SdkOptionsWithUrl;

/** Client of Recursion, version 1. */
export class Recursion {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: RecursionOptions) {
    this.client = sdkClient(options, {});
  }

  get json(): Json {
    return new Json(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Recursion {
    return new Recursion({ client: this.client.with(options) });
  }
}
