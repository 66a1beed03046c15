import {
  createRecursionClient,
  type RecursionOptions,
  type RecursionOverrides,
} from "./create-client.js";
import { Json } from "./resources/json.js";
import type { Client } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Recursion, version 1. */
export class Recursion {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: RecursionOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createRecursionClient(options);
  }

  get json(): Json {
    return new Json(this.client);
  }

  /** The same client with other options. */
  with(options: RecursionOverrides): Recursion {
    return new Recursion({ client: this.client.with(options) });
  }
}
