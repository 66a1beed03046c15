import { T } from "./resources/t.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link TypedMaps} can be told. */
export type TypedMapsOptions = SdkOptionsWithUrl;

/** Client of Typed maps, version 1. */
export class TypedMaps {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: TypedMapsOptions) {
    this.client = sdkClient(options, {});
  }

  get t(): T {
    return new T(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): TypedMaps {
    return new TypedMaps({ client: this.client.with(options) });
  }
}
