import {
  createNamesClient,
  type NamesOptions,
  type NamesOverrides,
} from "./create-client.js";
import { Client } from "./resources/client.js";
import { Delete } from "./resources/delete.js";
import { Path } from "./resources/path.js";
import { 用户 } from "./resources/用户.js";
import type { Client as ClientType } from "./runtime/client.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Names, version 1. */
export class Names {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: ClientType;

  constructor(options: NamesOptions | SharedClient) {
    this.client =
      "client" in options ? options.client : createNamesClient(options);
  }

  get client_(): Client {
    return new Client(this.client);
  }

  get delete(): Delete {
    return new Delete(this.client);
  }

  get path(): Path {
    return new Path(this.client);
  }

  get 用户(): 用户 {
    return new 用户(this.client);
  }

  /** The same client with other options. */
  with(options: NamesOverrides): Names {
    return new Names({ client: this.client.with(options) });
  }
}
