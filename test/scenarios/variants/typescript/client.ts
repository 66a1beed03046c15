import { Users } from "./resources/users.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Variants} can be told. */
export type VariantsOptions = SdkOptionsWithUrl;

/** Client of Variants, version 1. */
export class Variants {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: VariantsOptions) {
    this.client = sdkClient(options, {});
  }

  get users(): Users {
    return new Users(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Variants {
    return new Variants({ client: this.client.with(options) });
  }
}
