import { Client } from "./resources/client.js";
import { Delete } from "./resources/delete.js";
import { Path } from "./resources/path.js";
import { 用户 } from "./resources/用户.js";
import type { Client as ClientType } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link Names} can be told. */
export type NamesOptions = SdkOptionsWithUrl;

/** Client of Names, version 1. */
export class Names {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: ClientType;

  constructor(options: NamesOptions) {
    this.client = sdkClient(options, {});
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
  with(options: Parameters<ClientType["with"]>[0]): Names {
    return new Names({ client: this.client.with(options) });
  }
}
