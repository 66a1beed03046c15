import { Events } from "./resources/events.js";
import { Health } from "./resources/health.js";
import { Items } from "./resources/items.js";
import { Login } from "./resources/login.js";
import type { Client } from "./runtime/client.js";
import { sdkClient, type SdkOptions } from "./runtime/sdkClient.js";
import { key } from "./security.js";

/**
 * What a {@link Shop} can be told; without `baseUrl` it talks to
 * https://eu.shop.example/api.
 */
export type ShopOptions = SdkOptions;

/** Client of Shop, version 1.0.0. */
export class Shop {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: ShopOptions) {
    this.client = sdkClient(options, {
      baseUrl: "https://eu.shop.example/api",
      security: [[key]],
    });
  }

  get events(): Events {
    return new Events(this.client);
  }

  get health(): Health {
    return new Health(this.client);
  }

  get items(): Items {
    return new Items(this.client);
  }

  get login(): Login {
    return new Login(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Shop {
    return new Shop({ client: this.client.with(options) });
  }
}
