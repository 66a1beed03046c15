import {
  createTwoVersionsClient,
  type TwoVersionsOptions,
  type TwoVersionsOverrides,
} from "../create-client.js";
import type { Client } from "../runtime/client.js";
import type { SharedClient } from "../runtime/sdkClient.js";
import { Things } from "./resources/things.js";

/** Client of Two versions, version v2beta1. */
export class TwoVersions {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: TwoVersionsOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createTwoVersionsClient(options);
  }

  get things(): Things {
    return new Things(this.client);
  }

  /** The same client with other options. */
  with(options: TwoVersionsOverrides): TwoVersions {
    return new TwoVersions({ client: this.client.with(options) });
  }
}
