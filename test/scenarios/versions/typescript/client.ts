import { ThingsUnversioned } from "./resources/things-unversioned.js";
import { Things } from "./resources/things.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptionsWithUrl } from "./runtime/sdkClient.js";

/** What a {@link TwoVersions} can be told. */
export type TwoVersionsOptions = SdkOptionsWithUrl;

/** Client of Two versions, version v1. */
export class TwoVersions {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: TwoVersionsOptions) {
    this.client = sdkClient(options, {});
  }

  get things(): Things {
    return new Things(this.client);
  }

  get thingsUnversioned(): ThingsUnversioned {
    return new ThingsUnversioned(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): TwoVersions {
    return new TwoVersions({ client: this.client.with(options) });
  }
}
