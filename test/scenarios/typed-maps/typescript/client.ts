import {
  createTypedMapsClient,
  type TypedMapsOptions,
  type TypedMapsOverrides,
} from "./create-client.js";
import { T } from "./resources/t.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Typed maps, version 1. */
export class TypedMaps {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: TypedMapsOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createTypedMapsClient(options);
  }

  get t(): T {
    return new T(this.client);
  }

  /** The same client with other options. */
  with(options: TypedMapsOverrides): TypedMaps {
    return new TypedMaps({ client: this.client.with(options) });
  }
}
